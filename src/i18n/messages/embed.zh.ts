import type { Messages } from '../messages';
import type * as english from './embed.en';

export const frame: Messages<typeof english.frame> = {
  title: (place, date) =>
    `中国虚拟货币挖矿整治${date ? '' : '互动'}地图${place ? `：${place}` : ''}${date ? `（截至${date}）` : ''}`,
};
