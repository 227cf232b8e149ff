import type {
  ArticleFact,
  Confidence,
  DateBasis,
  DateMode,
  DatePrecision,
  DeadlineKind,
  Evidence,
  Extent,
  LegalForce,
  ProjectIndex,
  Source,
  Status,
  Topic,
} from '../events/model';
import type { DeadlineState } from '../events/status';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/terms.en';
import { zh } from '../i18n/messages/terms.zh';
import type { Lang } from '../i18n/text';
import type { Level } from '../regions/region';

type Words<K extends string> = Readonly<Record<K, string>>;

/** What the word list must cover: every value of every field of the record. A new value does not compile without words. */
export interface Vocabulary {
  readonly statusMeaning: Words<Status>;
  readonly extent: Words<Extent>;
  readonly level: Words<Level>;
  readonly force: Words<LegalForce>;
  readonly topic: Words<Topic>;
  readonly confidence: Words<Confidence>;
  readonly confidenceMeaning: Words<Confidence>;
  /** Keyed by text in the record; `wordFor` falls back to the key. */
  readonly instrument: Words<string>;
  readonly action: Words<string>;
  readonly deadlineDetail: Words<string>;
  readonly precision: Words<DatePrecision>;
  readonly basis: Words<DateBasis>;
  readonly date: Words<'recorded' | 'announced' | 'effective' | 'deadline'>;
  readonly dateMode: Words<DateMode>;
  readonly dateModeMeaning: Words<DateMode>;
  readonly deadlineKind: Words<DeadlineKind>;
  readonly deadlineState: Words<DeadlineState['state']>;
  readonly quality: Words<Source['quality']>;
  readonly mark: Words<'mirror' | 'notOpened' | 'inSeed' | 'noAddress' | 'notLinked'>;
  readonly markMeaning: Words<'mirror' | 'notOpened' | 'inSeed' | 'noAddress' | 'notLinked'>;
  readonly language: Words<Source['lang']>;
  readonly evidence: Words<Evidence>;
  readonly verdict: Words<ArticleFact['verdict']>;
  readonly projectKind: Words<ProjectIndex['recordType']>;
}

/** The record's vocabulary in `lang`. */
export function vocabulary(lang: Lang): Vocabulary {
  return pick(lang, { en, zh });
}

/** The word for a key that the record holds as plain text; the key itself when no word is known. */
export function wordFor(words: Words<string>, key: string): string {
  return Object.hasOwn(words, key) ? words[key]! : key;
}
