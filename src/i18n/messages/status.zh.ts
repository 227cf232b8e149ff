import type { Messages } from '../messages';
import type { en } from './status.en';

/** The classes of the map in Chinese. */
export const zh: Messages<typeof en> = {
  status: {
    encouraged: '鼓励挖矿',
    signalled: '表态或摸底',
    drafted: '征求意见',
    ordered: '下令停止',
    enforced: '部分矿场已关停或被查处',
  },
  own: {
    encouraged: '鼓励挖矿',
    signalled: '本地表态或摸底',
    drafted: '本地征求意见',
    ordered: '本地下令停止',
    enforced: '部分矿场已关停或被查处',
  },
  part: {
    encouraged: '个别地方鼓励挖矿',
    signalled: '小范围表态或摸底',
    drafted: '征求意见，仅涉及部分矿场',
    ordered: '仅针对部分矿场或挖矿用电作出规定',
    enforced: '部分矿场已关停或被查处',
  },
  nation: {
    signalled: (day) => `中央表态（${day}）`,
    drafted: (day) => `全国性征求意见（${day}）`,
    ordered: (day) => `全国性命令（${day}）`,
  },
  above: {
    signalled: (place, day) => `${place}的表态（${day}）`,
    drafted: (place, day) => `${place}的征求意见（${day}）`,
    ordered: (place, day) => `${place}的命令（${day}）`,
  },
  short: {
    status: {
      encouraged: '鼓励',
      signalled: '表态或摸底',
      drafted: '征求意见',
      ordered: '下令停止',
      enforced: '部分已关停或被查处',
    },
    part: {
      encouraged: '个别鼓励',
      signalled: '小范围表态',
      drafted: '部分征求意见',
      ordered: '仅部分限制',
      enforced: '部分已关停或被查处',
    },
    nation: { signalled: '仅中央表态', drafted: '仅全国征求意见', ordered: '仅全国命令' },
    above: { signalled: '仅省级表态', drafted: '仅省级征求意见', ordered: '仅省级命令' },
    noStatus: {
      'part-only': '部分矿场',
      'none-yet': '暂无记录',
      'no-evidence': '查过，未见证据',
      'not-applicable': '港澳台不适用',
    },
  },
  only: (act) => `仅有${act}`,
  since: (status, day) => `${status}（${day}起）`,
  noStatus: {
    'part-only': '措施只涉及部分矿场',
    'none-yet': '暂无记录',
    'no-evidence': '查过，未见证据',
    'not-applicable': '大陆措施不适用',
  },
  noStatusMeaning: {
    'part-only': '措施只涉及部分矿场、个别园区或用电，没有一项涉及全域。',
    'none-yet': '首个有记录的措施在此之后；此前是否允许挖矿，记录没有说明。',
    'no-evidence': '在查阅的来源中未发现措施，但不等于没有措施，也不等于允许挖矿。',
    'not-applicable': '大陆的措施在此不适用。',
  },
};
