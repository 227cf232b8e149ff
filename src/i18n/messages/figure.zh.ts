import type { Messages } from '../messages';
import type { en } from './figure.en';

/** The figure in Chinese. */
export const zh: Messages<typeof en> = {
  headline: {
    act: (day, title) => `${day}：${title}`,
    quiet: (day, last, title) => `${day}：当日无措施记录。最近一次为${last}：${title}`,
    before: (day) => `${day}：尚无措施记录`,
  },
  statement: {
    units: (n, items) => `${n}个省级行政区中：${items}。`,
    unitsOf: (place, n, items) =>
      n === 1 ? `${place}整体：${items}。` : `${place}下辖${n}个行政区中：${items}。`,
    item: (n, name) => `${name}${n}个`,
    inherited: (item, n) => `${item}（其中${n}个因全国性措施）`,
    fromAbove: (item, n, of) => `${item}（${n === of ? (of > 1 ? '均' : '') : `其中${n}个`}因上级措施）`,
  },
  alt: {
    country: '中国地图。',
    province: (name) => `${name}地图。`,
    projects: (n) => `圆圈表示${n}个列名项目，只定位到地区，不是具体地点。`,
  },
  standing: {
    since: (status, day) => `${status}（${day}起）`,
    partSince: (status, day) => `部分区域${status}（${day}起）`,
    part: (status) => `部分区域：${status}`,
    byNation: '依据全国性措施',
    byUnit: (place) => `依据${place}的措施`,
  },
  map: {
    title: (place, day) => `${place}地图，${day}`,
    units: (place, n, items) => `${place}图中${n}个地区：${items}。`,
    selected: (names) => `已选：${names}。`,
  },
  legend: {
    title: (day) => `${day}的状态`,
    units: (n) => `全国${n}个省级行政区的个数`,
    unitsOf: (place, n) => (n === 1 ? `${place}整体` : `${place}下辖${n}个行政区的个数`),
    partOnly: '仅部分区域有措施',
    inherited: (n) => `${n}个因全国性措施`,
    fromAbove: (n) => `${n}个因上级措施`,
    striped: (n, status) => `其中${n}个带条纹：部分区域${status}`,
    stripes: '条纹：措施只涉及部分区域，颜色为该措施的颜色',
    disputed: '中国主张主权，由印度或不丹实际管辖',
    below: '下级地区有自身措施',
    circles: '列名项目个数（只定位到地区）',
  },
  figure: {
    product: '中国虚拟货币挖矿整治地图',
    productOf: (province: string) => `中国虚拟货币挖矿整治地图：${province}`,
    asOf: (day, iso) => `截至${day}（${iso}）。`,
    asOfDays: (dates) => `截至${dates}。`,
    range: (from, to) => `${from}至${to}`,
    dates: {
      recorded: '',
      effective: '按印发或生效日变色。',
      deadline: '关停类命令从期限之日起变色。',
    },
    coloured: '颜色表示当日对挖矿有效的最高一级措施。',
    sources: (names, more) => (more > 0 ? `来源：${names}等，另有${more}家。` : `来源：${names}。`),
    documents: (n, url) => `图中措施共有${n}份文件，清单见${url}。`,
    documentsHere: (n) => `图中措施共有${n}份文件。`,
    data: '事件数据与文字：CC BY 4.0。',
    certainty: (n) => `图中有${n}项措施只有单一来源。`,
    disputedShown: '有争议地区以斜线表示。',
    version: (version) => `数据版本${version}`,
    listed: '26个项目为疑似，列入名单；所在地仅知到市州。',
  },
};
