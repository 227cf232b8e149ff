import type { Messages } from '../messages';
import type { en } from './share.en';

/** Exports in Chinese. */
export const zh: Messages<typeof en> = {
  publisher: 'cn-mining-map贡献者',
  cite: {
    title: (product, place, date) => `${product}${place ? `·${place}` : ''}：${date}的情况`,
    range: (product, place, from, to) => `${product}${place ? `·${place}` : ''}：${from}至${to}`,
    event: (title, date, product) => `${title}，${date}，载：${product}`,
    accessed: (date) => `访问日期：${date}`,
    ofEvent: '引用这一事件',
    version: (version) => `数据版本${version}`,
    licence: 'CC BY 4.0',
    kind: '地图与事件记录',
    view: (query) => `视图：${query}`,
    stop: '。',
    about: (title, details) => `${title}（${details}）`,
  },
  readme: {
    contents: '内容',
    areas: (file, content) => `\`${file}\`：${content}，每个地区一行。`,
    status: (date) => `各地区${date}的情况`,
    events: (file, from, to) => `\`${file}\`：${from}至${to}的事件，每个事件一行。`,
    sources: (file) => `\`${file}\`：这些事件的来源，每个事件的每个来源一行。`,
    metadata: (file) => `\`${file}\`：各列的说明、视图、版本和许可。`,
    howToCite: '如何引用',
    licence: '许可',
    licenceText:
      '事件、文字和表格：CC BY 4.0（https://creativecommons.org/licenses/by/4.0/）。文件标题归各自的发布者所有。表格不含边界；若绘制边界，请注明：',
    caveats: '使用须知',
    caveatList: [
      '下令不等于关停：状态说明措施要求了什么，不表示有多少矿场已经关闭。',
      '“查过，未见证据”不等于“没有措施”。',
      '地市或县的措施不改变所在省份的状态。',
      '状态来自国家级或省级措施的，在`inherited_from`一列注明。',
      '行政区划代码是文本，不是数字。一张表含多个级别：求和之前，先按`level`只取一级。',
      '日期为中国日期；`date_precision`一列说明日期精确到何种程度。',
      '四川点名的26个项目为疑似；只知所在市州，具体地点不详。',
      '可能被电子表格当作公式的单元格，前面加了一个撇号。',
    ],
  },
  report: {
    title: (date) => `${date}的情况`,
    regions: '各地区',
    area: '地区',
    status: '情况',
    since: '自何日起',
    act: '措施',
    events: (from, to) => `${from}至${to}的事件`,
    noEvents: '这段时间没有事件记录。',
    sources: '来源',
    source: (publisher, published) => (published ? `${publisher}，${published}` : publisher),
    refs: (numbers) => `来源${numbers}`,
    notes: '边界与许可',
    page: (n, of) => `第${n}页，共${of}页`,
    figure: '地图',
  },
};
