import type { Messages } from '../messages';
import type { en } from './picture.en';

export const zh: Messages<typeof en> = {
  product: '中国虚拟货币挖矿整治地图',
  productOf: (province: string) => `中国虚拟货币挖矿整治地图：${province}`,
  map: {
    title: (place, day) => `${place}地图，${day}`,
    selected: (names) => `已选：${names}。`,
  },
  data: '事件数据与文字：CC BY 4.0。',
  withoutLegend: '图中不含图例。',
};
