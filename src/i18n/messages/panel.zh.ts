import type { Messages } from '../messages';
import type { en } from './panel.en';

/** The panel's own words in Chinese. */
export const zh: Messages<typeof en> = {
  day: '{day}发生了什么',
  range: '{from}至{to}',
  asTable: '看成表格',
  eventCount: (n) => `${n}个事件`,
  showAll: (n) => `显示全部${n}条`,
  openCard: '打开的事件',
  doubts: '来源说法不一之处',
  intro: {
    title: '这是什么',
    what: (events) =>
      `中国官方整治虚拟货币挖矿的公开记录：${events}个事件，均有日期和文献，由cn-mining-map作者整理，截至{day}。`,
    how: '颜色鲜明：当地有自己的措施；颜色淡：只有上级的措施；任何颜色都不表示矿场已全部关停。可拖动时间轴、点选地区或搜索。',
    dismiss: '不再显示',
  },
  quiet: {
    nothing: '当日没有记录在案的事件。',
    last: '上一措施，{day}：{event}',
    next: '下一措施，{day}：{event}',
  },
  details: {
    loading: '正在载入正文和来源……',
    failed: (reason) => `正文和来源未能载入（${reason}）。已显示的内容不受影响。`,
    offline: '网络未连接，正文和来源未能载入。已显示的内容不受影响。',
    retry: '重试',
  },
  national: {
    title: '截至当日中央的举措',
    lead: '中央的措施，新近在前。',
    empty: '此时中央尚无记录。',
  },
  deadlines: {
    today: '当天到期的其他期限',
    pending: '接下来的期限',
    nonePending: '没有更晚的关停或清理期限。',
    passed: (n) => `${n}个期限已过，结果无记录`,
    passedLead: '未找到来源说明这些期限执行得如何。',
  },
  region: {
    back: '返回',
    within: '隶属{places}',
    enter: (name) => `进入${name}`,
    alsoSelected: '同时选中：',
    deadlines: '本地的期限',
    onDay: '当日',
    own: (name) => `${name}的事件`,
    before: (name) => `${name}此前的事件`,
    noneBefore: '当日之前没有记录。',
    noneEver: '没有关于本地的记录。',
    later: (n) => `此后的事件（${n}）`,
    above: (n) => `全国和省里的事件（${n}）`,
    aboveLead: '截至当日全国和省里的措施，不是本地自己的措施。',
  },
  status: {
    title: '本地情况，{day}',
    since: '自{day}起',
    nation: '中央',
    part: {
      fill: '本地的决定，地图按此上色：',
      stripes: '本地针对部分矿场或地方的决定，即图上条纹：',
      own: '本地的决定，图上显示的是更强的措施：',
      part: '本地针对部分矿场或地方的决定，图上显示的是更强的措施：',
      above: '本地的决定：',
    },
    from: {
      fill: (from) => `来自${from}的要求，地图按此上色：`,
      stripes: (from) => `${from}针对部分矿场或地方的决定，即图上条纹：`,
      own: (from) => `${from}针对本地的决定，图上显示的是更强的措施：`,
      part: (from) => `${from}针对部分矿场或地方的决定，图上显示的是更强的措施：`,
      above: (from) => `来自${from}的要求，图上显示的是更强的措施：`,
    },
    certainty: (word, meaning) => `决定颜色的措施：${word}。${meaning}`,
    evidence: (grade) => `本地的记录：${grade}。`,
    noneFound: '查过，未见本地自己的措施，但不等于没有措施。',
    noRecord: '未单独查找本地的措施。',
  },
  paleInside: {
    title: '里面的颜色为什么淡？',
    answer: (count, total, name, by) => {
      const which = count === total ? `下辖${total}个地区均未见` : `下辖${total}个地区中，有${count}个未见`;
      return `边缘的颜色表示${name}整体。${which}更严的本地措施，因此适用${by}的决定，自{day}起：{event}。`;
    },
  },
  below: {
    title: (n) => `自行采取措施的市、州、县（${n}）`,
    lead: '这些措施只约束当地，不改变全省的颜色。',
  },
  corrections: {
    title: '原文章的说法与查证结果',
    lead: '本图由一篇文章起步。其中涉及本地、经查证须更正、有争议或无佐证的说法如下。',
  },
  article: {
    title: '我们由此起步的文章',
    lead: '2021年6月20日的一篇中文文章，逐条列出其说法与查证结果。',
    events: '相关事件',
  },
  projects: {
    title: (n) => `四川点名的${n}个疑似挖矿项目`,
    lead: '2021年6月四川名单点名的项目，只知所在市州，具体地点不详；多数名称不详。',
    slots: (n) => `· ${n}个`,
    unnamed: (n, more) => (more ? `另有${n}个，未查到公司名称` : `${n}个，均未查到公司名称`),
    unplaced: '在名单上，所在地不详',
    unplacedLead: '这些公司就在上述项目之中，具体是哪些不详。',
    context: '列入2020年水电消纳示范企业名单',
    contextLead: '是否在2021年6月的名单上不详，不计入。',
    sources: '说明和来源',
    onList: (n) => `名单上有${n}个项目。`,
    inZoneList: '也在2020年水电消纳示范企业名单上。',
    placeBasis: (basis) => `所在地依据：${basis}。`,
    nameNote: (note) => `英文名：${note}。`,
    variants: '又作',
  },
  report: {
    link: '报告错误',
    noAddress: '本页没有接收报告的地址。请复制以下内容，连同错误之处一并发给本页的发布者：',
  },
  about: {
    title: '关于本图',
    showsTitle: '本图显示什么',
    shows: (events, sources) =>
      `2013年至2026年中国官方整治虚拟货币挖矿的经过：${events}个有日期的事件，引用文献${sources}次。某地因一项有日期的措施而上色，直到后来的措施改变它；每种颜色都能说出所依据的事件。`,
    notClaimedTitle: '本图不主张什么',
    notClaimed: [
      '没有显示措施的地方不等于没有措施：“查过，未见证据”只说明查找的结果。',
      '不说明有多少矿场、关停了多少。命令只作为命令显示。',
      '期限已过不等于已经完成。',
      '市、州、县的措施不约束全省。',
      '不说明名单上26个项目的位置：名单仅知所在市州，“疑似”是名单本身的用词。',
      '标为单一来源或有争议的报道不等于属实。',
    ],
    marksTitle: '标记',
    licenceTitle: '数据和文字',
    filesTitle: '数据、方法和可下载的文件',
    pages: { data: '数据：记录的表格', method: '方法', changes: '改动' },
    files: {
      provinces: '省级边界（GeoJSON，WGS 84）',
      prefectures: '地级边界（GeoJSON，WGS 84）',
      counties: '县级边界（GeoJSON，WGS 84）',
      disputed: '争议地区（GeoJSON，WGS 84）',
    },
    boundariesTitle: '界线',
  },
};
