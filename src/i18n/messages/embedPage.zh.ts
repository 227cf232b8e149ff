import type { Messages } from '../messages';
import type { en } from './embedPage.en';

export const zh: Messages<typeof en> = {
  open: '打开完整地图',
  blocked: '此处不能打开新页面。完整地图的网址：',
  slider: '日期',
  previous: '上一事件',
  next: '下一事件',
  noScripts: (day) => `此框架不运行脚本：无论网址要求哪一天，显示的都是${day}。`,
  details: '所选内容的说明',
};
