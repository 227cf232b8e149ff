import type { Messages } from '../messages';
import type { en } from './event.en';

/** What is said about an event, in Chinese. */
export const zh: Messages<typeof en> = {
  note: '说明：',
  sourcesDisagree: '说法不一：',
  contested: '有争议，未获证实：',
  doubt: {
    alone: '{lead}{disputed}（{disputedOn}）。',
    against: '{lead}{disputed}（{disputedOn}）。有记录的是：{documented}（{documentedOn}）。',
  },
  effect: {
    item: '{place}，{class}',
    withWords: '{place}，{class}（{short}）',
    made: '地图变化：{list}。',
    andMore: '地图变化：{list}；另有其他地区。',
    none: '地图颜色不变。',
    deadline: '地图颜色不变：期限到了不等于已经关停。',
  },
  card: {
    issuer: '发布者',
    noIssuer: '无发布者，或发布者不详',
    form: '形式',
    actions: '内容',
    places: '地区',
    onlyIn: (place) => `仅限${place}`,
    force: '效力',
    counts: (name) => `所要求的内容在图上记为：${name}`,
    topic: '主题',
    confidence: '可信程度',
    destinations: '矿机去向',
    drives: '地图在这一天变化。',
    colour: '在地图上',
    drivesNothing: '这一事件不改变地图。',
    showDay: '在地图上看这一天',
    partOf: '属于更大的一项措施：',
    parts: (n) => `其${n}个组成部分，不另计数`,
  },
  quantity: {
    title: '数字',
    contestedTitle: '有争议的数字',
    contestedNote: '有报道，但未获证实，不应视为事实。',
    withUnit: (number, unit) => (/^[A-Z]/i.test(unit) ? `${number} ${unit}` : `${number}${unit}`),
    min: (value) => `至少${value}`,
    max: (value) => `至多${value}`,
    about: (value) => `约${value}`,
    units: {
      CNY: '元',
      USD: '美元',
      'CNY/kWh': '元/千瓦时',
      h: '小时',
      min: '分钟',
      t: '吨',
      ha: '公顷',
    },
  },
  sources: {
    title: (n) => `文献${n}份`,
    noTitle: '标题未见',
    archive: '查找存档副本',
    newTab: '（在新标签页打开）',
  },
};
