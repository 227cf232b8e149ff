import type { Messages } from '../messages';
import { zh as app } from './app.zh';
import type { en } from './release.en';
import { zh as share } from './share.zh';

/** The tables of a version in Chinese. */
export const zh: Messages<typeof en> = {
  title: `${app.product}：事件记录`,
  about:
    '2013年至2026年中国各级机关针对（以及支持）虚拟货币“挖矿”的措施：发布机关、文件、日期、地区、效力和编号来源；各项措施如何改变各地情况；2021年6月四川名单上的26个项目。',
  publisher: share.publisher,
  version: (version, released) => `版本${version}，${released === null ? '尚未发布' : `${released}发布`}。`,
  tables: '表格',
  rows: (count) => `${count}行`,
  format:
    'CSV，UTF-8编码，首行为列名，行尾为CR LF。日期为中国日期，写作YYYY-MM-DD。list以分号分隔，object为JSON。可能被电子表格当作公式的单元格，前面加了一个撇号。',
  keys: '`codebook.csv`说明每一列和每个取值，`datapackage.json`说明各表如何连接，`checksums.txt`为各文件的SHA-256。',
  codes: '地区代码（`adcode`）是文字，不是数字。`article_facts.csv`中的事件、项目和地区写成列表。',
  cite: '如何引用',
  citation: (version, released) =>
    `${share.publisher}：${app.product}（数据版本${version}${released === null ? '' : `，${released}`}）。CC BY 4.0。`,
  citeEvent:
    '引用单个事件时，请写明发布机关、文件和日期，附其地址和数据版本，并查阅所列文件：文件才是依据，记录只是指向它们。',
  packageNote: '每一列、键和哈希值。',
  addresses: '地址',
  eventAddress: (page, twin) =>
    `${page}是一个事件的页面，${twin}是同一内容的JSON；ID即表格中的\`event_id\`。`,
  viewAddress: (view) => `${view}是某一天的地图；\`data=\`加版本号可固定所显示的版本。`,
  licence: '许可',
  licenceText:
    'CC BY 4.0（https://creativecommons.org/licenses/by/4.0/）。文件标题归各自的发布者所有。表格不含边界。',
  limits: '记录没有说的',
  limitList: [
    '下令不等于关停：状态说明措施要求了什么，不表示有多少矿场已经关闭。',
    '“查过，未见证据”不等于“没有措施”。',
    '地市或县的措施不改变所在省份的状态。',
    '期限过后状态不变；记录中没有的，写明不详。',
    '26个项目为疑似，列入名单；所在地仅知到市州，不是具体地点。',
    '有争议的说法列在有文件依据的说法旁边，不影响颜色。',
  ],
};
