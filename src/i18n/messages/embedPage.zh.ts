import type { Messages } from '../messages';
import type { en } from './embedPage.en';

export const zh: Messages<typeof en> = {
  open: '打开完整地图',
  newTab: '（在新标签页打开）',
  blocked: '此处不能打开新页面。完整地图的网址：',
  slider: '日期',
  previous: '上一个事件',
  next: '下一个事件',
  dismiss: '关闭',
  details: '所选内容的说明',
  loading: '正在载入所要求的数据版本……',
};
