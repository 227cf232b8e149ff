import type { Messages } from '../messages';
import type { en } from './app.en';
import { zh as notices } from './notices.zh';

export const zh: Messages<typeof en> = {
  product: '中国虚拟货币挖矿整治地图',
  tagline: '逐省、逐份文件的记录，2013年至2026年',
  documentTitle: (headline) => `${headline}｜中国虚拟货币挖矿整治地图`,
  skipToRegions: '跳到地区列表',
  skipToPanel: '跳到事件说明',
  tabList: '查看方式',
  tabs: { map: '地图', table: '表格', timeline: '时间线', sources: '来源' },
  link: { copy: '复制链接', copied: '已复制', failed: '请复制页面地址' },
  language: '语言',
  theme: '外观',
  themes: { light: '外观：浅色', dark: '外观：深色', auto: '外观：随系统' },
  mapArea: '地图',
  timeArea: '时间',
  panelArea: '发生了什么',
  boundaryCredit: '界线 © OpenStreetMap贡献者',
  loading: '正在载入记录……',
  failed: {
    title: '记录未能载入',
    body: (reason) => `地图数据没有完整送达（${reason}）。页面上已有的内容保持不变。`,
    shown: (day) => `下方地图显示的是${day}。`,
    retry: '重试',
  },
  alone: { title: '地图程序未能载入', reload: '重新载入本页' },
  share: '分享／下载',
  notices,
};
