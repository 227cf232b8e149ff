import type { Messages } from '../messages';
import type { en } from './app.en';

export const zh: Messages<typeof en> = {
  product: '中国虚拟货币挖矿整治地图',
  tagline: '逐省、逐份文件的记录，2013年至2026年',
  documentTitle: (headline) => `${headline}｜中国虚拟货币挖矿整治地图`,
  skipToRegions: '跳到地区列表',
  skipToPanel: '跳到事件说明',
  language: '语言',
  theme: '配色',
  themes: { light: '浅色', dark: '深色', auto: '跟随设备' },
  mapArea: '地图',
  timeArea: '时间',
  panelArea: '发生了什么',
  legendArea: '图例',
  loading: '正在载入记录……',
  failed: {
    title: '记录未能载入',
    body: (reason) => `地图数据没有完整送达（${reason}）。页面上已有的内容保持不变。`,
    retry: '重试',
  },
  mapFailed: '地图未能绘制。时间轴、说明栏和搜索仍可使用。',
  notices: {
    title: '提示',
    dismiss: '关闭',
    url: (detail) => `链接中有本地图不认识的值，已作修正：${detail}`,
    version: (detail) => `数据版本${detail}不存在或未能送达，现显示的是当前版本。`,
    shapes: (detail) => `部分边界未能载入（${detail}）。已显示的内容保持不变。`,
    details: (detail) => `来源和说明未能载入（${detail}）。`,
    search: (detail) => `搜索未能载入（${detail}）。`,
    webgl: () => '此浏览器不支持三维图形，地图改用另一种方式绘制，内容不缺。',
    worker: () => '地图引擎在此处无法启动，地图改用另一种方式绘制，内容不缺。',
    'context-lost': () => '显卡停止绘制地图，正在按同一天恢复。',
    explorer: () => '可缩放的地图未能在此处载入。所显示的内容无误；缩放和来源请看完整地图。',
  },
  errors: {
    http: (status) => `服务器返回${status}`,
    network: '没有连接',
    malformed: '文件损坏或不完整',
    version: '文件版本不符',
  },
};
