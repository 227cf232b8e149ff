import type { Messages } from '../messages';
import type { en } from './search.en';

/** The search field and its results in Chinese. */
export const zh: Messages<typeof en> = {
  label: '搜索',
  placeholder: '搜索事件、地区、日期……',
  close: '关闭搜索',
  results: '结果',
  loading: '正在载入索引……',
  failed: '要搜索的内容未能全部载入。',
  retry: '重试',
  nothing: (query) => `未找到“${query}”。可用中文、英文或不带声调的拼音。`,
  found: (n) => `${n}条结果`,
  shown: (n, of) => `${of}条结果中的${n}条`,
  all: (n) => `全部${n}条结果`,
  saying: (query) => `写有“${query}”全部或大部分字词的事件`,
  inTable: (n) => `${n}个事件；打开表格`,
  compared: (from, to) => `${from}与${to}`,
  changed: '地图上的变化',
  opensTimeline: '各省何时采取措施，谁最早',
  tabWords: {
    table: ['全部事件', '所有事件', '全部措施', '所有措施', '事件列表'],
    timeline: ['本地首次措施', '最早采取措施', '中国各省份的时间轴'],
  },
  kind: {
    view: '视图',
    event: '事件',
    place: '地区',
    company: '公司',
    issuer: '发布者',
    document: '文件',
    fact: '2021年6月20日的文章说',
    day: '日期',
    range: '列出时段',
    comparison: '比较两天',
    all: '更多',
    text: '全文',
  },
  events: (n) => (n === 0 ? '没有记录' : `${n}个事件`),
  shortcut: '按/键搜索',
};
