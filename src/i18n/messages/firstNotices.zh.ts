import type { Messages } from '../messages';
import type { en } from './firstNotices.en';

export const zh: Messages<typeof en> = {
  title: '提示',
  dismiss: '关闭',
  url: (detail, instead) => `链接中的${detail}不能照用${instead ? `，已改用${instead}` : ''}。`,
  version: (detail) => `数据版本${detail}不存在或未能送达，现显示的是当前版本。`,
  layer: (detail) => `地图要显示的内容未能载入${detail && `（${detail}）`}，现改为显示措施。`,
  explorer: () => '可缩放的地图未能在此处载入。所显示的内容无误；缩放和来源请看完整地图。',
};
