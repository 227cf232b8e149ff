import type { Messages } from '../messages';
import type { en } from './site.en';

/** Pages that are built for links, and the page on paper, in Chinese. */
export const zh: Messages<typeof en> = {
  withoutScripts: '时间轴、搜索和来源需要脚本。没有脚本时，本页显示一天的情况。',
  tableCaption: (day) => `${day}34个省级行政区的情况`,
  columns: ['地区', '情况', '自', '依据'],
  tableTitle: '34个省级行政区的情况',
  unitsTitle: (name) => `${name}及境内各地的情况`,
  unitsCaption: (name, day) => `${day}${name}及境内各地的情况`,
  openDay: '在互动地图中打开这一天',
  openEvent: '在互动地图中打开这一事件',
  why: '为何选这一天：',
  eventTitle: (title, date) => `${title}（${date}）`,
  happened: '发生了什么',
  happenedIn: (from, to) => `${from}至${to}发生了什么`,
  nothing: '当日没有记录在案的事件。',
  refs: '文件',
  documents: (n) => `文件（${n}）`,
  noDocuments: '文件清单未能载入。',
  mapOn: (day) => `${day}的地图`,
  outlined: (name) => `图中标出：${name}。`,
  changes: '此项措施使地图有何变化',
  changesColumns: ['地区', '此后的情况', '全域或部分', '自'],
  dayPage: (day) => `${day}发生的全部事件`,
  earlier: '之前：',
  later: '之后：',
  days: '关键日期',
  recordLicence: '事件、文字和衍生表格：',
  version: '数据版本',
  notes: '界线、许可、版本',
  address: '本视图：',
  twoLanguages: '本页有两种语言',
  home: '打开互动地图',
  dataset:
    '中国官方对虚拟货币挖矿采取的措施：注明日期、发文机关、文件、效力和来源的事件，以及各省每一天的情况。',
  notFound: {
    title: '此地址没有内容',
    body: '链接可能不完整，或者页面已改名。',
    day: (day) => `打开${day}的地图`,
  },
};
