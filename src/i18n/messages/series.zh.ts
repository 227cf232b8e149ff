import type { Messages } from '../messages';
import type { en } from './series.en';

/** The series in Chinese. */
export const zh: Messages<typeof en> = {
  release: {
    title: '此后的情况：中国虚拟货币挖矿整治记录之外的数列',
    about:
      '比特币全网算力、各国和各省份占比、矿机去向、显卡价格、弃水电量。每个文件各有来源和许可，与事件记录分开。未作插值，不跨来源拼接或延续。数列与措施并列，不证明因果。',
    rows: (count) => `共${count}行。`,
    licence: '许可',
    origin: { published: '（来源公布）', computed: '（本站计算）', added: '（本站添加）' },
  },
};
