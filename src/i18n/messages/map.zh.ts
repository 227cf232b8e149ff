import type { Messages } from '../messages';
import type { en } from './map.en';

export const zh: Messages<typeof en> = {
  stage: (place) => `${place}地图。方向键移动，加减号缩放，数字0显示全图。地图内容另见地区列表。`,
  canvas: '地图画面',
  controls: '地图操作',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: (place) => `显示${place}全貌`,
  fullscreen: '全屏',
  exitFullscreen: '退出全屏',
  breadcrumb: '当前位置',
  hints: {
    wheel: '按住 Ctrl 并滚动滚轮可缩放地图',
    wheelMac: '按住 ⌘ 并滚动可缩放地图',
    touch: '用两指移动地图',
  },
  loading: '正在载入地图……',
  failed: '边界数据未能载入。',
  failedInside: (place) => `${place}的内部边界未能载入。`,
  retry: '重试',
  below: (n) => `境内${n}个地方自行采取措施`,
  projects: (n) => `四川点名的${n}个疑似挖矿项目`,
  again: (place) => `再次选择即可进入${place}`,
  list: {
    provinces: '省级行政区',
    inside: (place) => `${place}各地`,
    help: '方向键移动，输入名称可跳转（中文、英文或拼音），回车键选择、再按一次进入，Esc键返回。',
  },
};
