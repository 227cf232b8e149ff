import type { Messages } from '../messages';
import type { en } from './status.en';

/** The classes of the map in Chinese. */
export const zh: Messages<typeof en> = {
  status: {
    encouraged: '给予鼓励',
    signalled: '释放信号',
    drafted: '提出草案',
    ordered: '下达命令',
    enforced: '付诸执行',
  },
  statusMeaning: {
    encouraged: '官方扶持或许可。',
    signalled: '表明意图、摸底调查或开通举报；尚无停产义务。',
    drafted: '征求意见的草案，尚未生效。',
    ordered: '有约束力的命令。',
    enforced: '已付诸执行：断电、关停、查扣矿机。',
  },
  noStatus: { none: '暂无记录', noEvidence: '未发现证据', notApplicable: '不适用' },
  noStatusMeaning: {
    none: '首个记录在案的措施在此之后。',
    noEvidence: '在查阅的来源中未发现措施，但不等于没有措施。',
    notApplicable: '大陆的措施不适用于此地。',
  },
};
