import type { Messages } from '../messages';
import type { en } from './hashrate.en';

/** The same in Chinese. */
export const zh: Messages<typeof en> = {
  of: { china: '中国已报告算力', world: '全球算力' },
  percent: (value) => `${value}%`,
  share: (percent, of) => `占${of}的${percent}`,
  shareIn: (percent, of, month) => `${month}占${of}的${percent}`,
  headline: {
    figures: (month, place, percent, of) => `${month}：${place}占${of}的${percent}`,
    noneReported: (month) => `${month}：矿池未报告中国有算力`,
    none: (month) => `${month}：没有分省数字`,
  },
  statement: {
    has: (place, percent) => `${place}${percent}`,
    ranked: (list) => `${list}。`,
    rest: (n, percent) => `${n}个省份没有单独数字，合计${percent}。`,
    china: (percent) => `中国占全球的${percent}。`,
    noneReported:
      '2021年7月和8月，矿池未报告中国任何地方有算力。这不是零：剑桥指出矿工仍在隐蔽运行。分省数字到此为止。',
    none: '分省数字只有2019年9月至2021年6月。',
    chinaOnly: (percent) => `矿池报告中国整体占全球算力的${percent}；各省份不详。`,
    chinaNone: '矿池未报告中国有算力，但这不是零。',
    inside: '其市州没有数字。',
    others: (place, n, percent) => `${place}没有单独数字，属于合计${percent}的${n}个省份。`,
    sample: '仅为部分矿池的样本，并非普查。',
  },
  place: {
    none: '没有单独数字',
    noneReported: '矿池未报告中国有算力，但这不是零',
    outside: '当月没有分省数字',
    province: '没有数字：份额只到省一级',
    absent: '来源未收录',
  },
  legend: {
    title: {
      china: (month) => `${month}占中国已报告算力的份额`,
      world: (month) => `${month}占全球算力的份额`,
    },
    classes: ['不足1%', '1%至5%', '5%至20%', '20%至50%', '50%及以上'],
    words: ['<1%', '1–5', '5–20', '20–50', '50%+'],
    empty: '当月没有',
    none: '没有单独数字',
    noneReported: '全国均未报告，不是零',
    outside: '没有分省数字',
    absent: '来源未收录',
    short: { none: '没有数字', noneReported: '未报告' },
    classMeaning: '依约占全球算力三分之一的部分矿池报告，按连接地址定位。',
    noneMeaning: '属于来源所称的“其他”。浙江的份额被分摊到其他省份。',
    noneReportedMeaning: '2021年7月矿池未报告中国任何地方有算力；剑桥指出矿工仍在隐蔽运行。',
    absentMeaning: '来源没有台湾、香港和澳门的数字。',
  },
  coloured: {
    china: '颜色表示当月占中国已报告算力的份额。',
    world: '颜色表示当月占全球已报告算力的份额；省份的数值由占中国的份额乘以中国的份额算出。',
  },
  lead: '仅为部分矿池的样本，并非普查。',
  licence: '算力：剑桥大学替代金融中心（CBECI），据所知为CC BY-NC-SA 4.0。',
  table: (month) => `各地区${month}的算力份额`,
};
