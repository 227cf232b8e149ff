import type { Messages } from '../messages';
import { zh as late } from './late.zh';
import { zh as first } from './firstNotices.zh';
import type { en } from './notices.en';

export const zh: Messages<typeof en> = {
  ...first,
  late: () => late.failed,
  retry: late.retry,
  usual: '默认值',
  shapes: (detail) => `部分边界未能载入（${detail}）。已显示的内容保持不变。`,
  details: (detail) => `来源和说明未能载入（${detail}）。`,
  search: (detail) => `搜索未能载入（${detail}）。`,
  series: (detail) => `数据未能载入（${detail}）。已显示的内容保持不变。`,
  webgl: () => '此浏览器不支持三维图形，地图改用另一种方式绘制，内容不缺。',
  worker: () => '地图引擎在此处无法启动，地图改用另一种方式绘制，内容不缺。',
  'context-lost': () => '显卡停止绘制地图，正在按同一天恢复。',
  changed: (count, published) =>
    `这里显示的是${published}发布的记录，其中有${count}个事件在之后的版本中有改动。`,
  links: { current: '用现在的记录看同一视图', changes: '改了什么' },
  share: () => '分享与下载对话框未能载入。请检查网络连接后重试。',
};
