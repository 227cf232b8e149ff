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
    unitsOf: (place, n, items) => (n === 1 ? `${place}整体：${items}。` : `${place}${n}个市州中：${items}。`),
    item: (n, name) => `${name}${n}个`,
    inherited: (item, n) => `${item}（其中${n}个随全国要求）`,
    fromAbove: (item, n, of) => `${item}（${n === of ? (of > 1 ? '均' : '') : `其中${n}个`}随上级要求）`,
  },
  alt: {
    country: '中国地图。',
    province: (name) => `${name}地图。`,
    projects: (n) => `圆圈表示被点名的${n}个项目，只知所在市州，具体地点不详。`,
  },
  map: {
    title: (place, day) => `${place}地图，${day}`,
    units: (place, n, items) => `${place}图中${n}个地区：${items}。`,
    selected: (names) => `已选：${names}。`,
  },
  legend: {
    title: (day) => `${day}的状态`,
    units: (n) => `全国${n}个省级行政区`,
    unitsOf: (place, n) => (n === 1 ? `${place}整体` : `${place}${n}个市州`),
    inherited: (n) => `${n}个随全国要求`,
    fromAbove: (n) => `${n}个随上级要求`,
    striped: (n, status) => `其中${n}个带条纹：${status}`,
    stripes: '条纹：只涉及部分矿场或地方',
    disputed: '中国主张主权，由印度或不丹实际管辖',
    below: '有市、州或县自行采取措施',
    circles: '被点名的疑似项目数；只知所在市州',
  },
  figure: {
    product: '中国虚拟货币挖矿整治地图',
    productOf: (province: string) => `中国虚拟货币挖矿整治地图：${province}`,
    asOf: (day, iso) => `截至${day}（${iso}）。`,
    asOfDays: (dates) => `截至${dates}。`,
    range: (from, to) => `${from}至${to}`,
    dates: {
      recorded: '',
      effective: '按印发或生效日上色。',
      deadline: '关停类命令从期限当日起上色。',
    },
    coloured: '颜色表示当日对挖矿有效的最强措施。下令不等于已经关停。',
    sources: (names, more) => (more > 0 ? `来源：${names}等，另有${more}家。` : `来源：${names}。`),
    documents: (n, url) => `图中措施共有${n}份文件，清单见${url}。`,
    documentsHere: (n) => `图中措施共有${n}份文件。`,
    data: '事件数据与文字：CC BY 4.0。',
    certainty: (n) => `图中有${n}项措施只有单一来源。`,
    disputedShown: '有争议地区以斜线表示。',
    version: (version) => `数据版本${version}`,
    listed: '被点名的26个项目为疑似；只知所在市州。',
  },
};
