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
];
