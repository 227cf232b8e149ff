import type { Messages } from '../messages';
import type { en } from './meanings.en';

export const zh: Messages<typeof en> = {
  status: {
    encouraged: '官方扶持或允许挖矿，不说明规模多大。',
    signalled: '只有警示、摸底或举报热线，尚未要求停止。',
    drafted: '规则正在征求意见，尚未生效。',
    ordered: '有约束力的停止命令，不表示矿场已经关停。',
    enforced: '部分场所已断电、关停、查扣矿机，或经营者、供电者被罚；不表示全部关停。',
  },
  circles: '2021年6月18日的命令点名的疑似挖矿项目，只知所在市州；其中多少已关停，未见记录。',
};
