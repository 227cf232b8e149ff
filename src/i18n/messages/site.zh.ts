import type { Messages } from '../messages';
import type { en } from './site.en';

export const zh: Messages<typeof en> = {
  withoutScripts: '时间轴、搜索和来源需要脚本。没有脚本时，本页显示一天的情况。',
  tableCaption: (day) => `${day}34个省级行政区的状态`,
  columns: '地区|状态|自|依据',
  inPart: (status) => `（部分${status}）`,
};
