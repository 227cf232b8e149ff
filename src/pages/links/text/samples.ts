import type { Text } from '../../../i18n/text';

/** One reading of a sample of events by someone other than who entered them. */
interface Sample {
  /** Month, or day. */
  readonly when: string;
  readonly what: Text;
  readonly supported: number;
  readonly inPart: number;
  readonly contradicted: number;
  readonly notFound: number;
}

/** The samples that were read again, oldest first. */
export const SAMPLES: readonly Sample[] = [
  {
    when: '2026-11',
    what: {
      zh: '两个独立样本，各20个事件，对照来源',
      en: 'two independent samples of 20 events each, against their sources',
    },
    supported: 35,
    inPart: 5,
    contradicted: 0,
    notFound: 0,
  },
  {
    when: '2026-11-28',
    what: {
      zh: '随机抽取的30个事件，日期、数字和编码字段对照录入所依据的研究资料，未重新打开来源',
      en: '30 events drawn at random: dates, figures and coded fields against the research that they were entered from, without opening the sources again',
    },
    supported: 30,
    inPart: 0,
    contradicted: 0,
    notFound: 0,
  },
];
