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
import { messagesOf } from '../i18n/messages';
import type { Lang } from '../i18n/text';
import { en } from '../i18n/messages/terms.en';
import { zh } from '../i18n/messages/terms.zh';
import type { Level } from '../regions/region';

type Words<K extends string> = Readonly<Record<K, string>>;

/** The values of every field of the record that is said in words. */
interface Values {
  statusMeaning: Status;
  extent: Extent;
  level: Level;
  force: LegalForce;
  forceMeaning: LegalForce;
  topic: Topic;
  confidence: Confidence;
  confidenceMeaning: Confidence;
  /** Keyed by text in the record; `wordFor` falls back to the key. */
  instrument: string;
  action: string;
  deadlineDetail: string;
  precision: DatePrecision;
  basis: DateBasis;
  date: 'recorded' | 'announced' | 'effective' | 'deadline';
  dateMode: DateMode;
  dateModeMeaning: DateMode;
  deadlineKind: DeadlineKind;
  deadlineState: DeadlineState['state'];
  quality: Source['quality'];
  mark: 'mirror' | 'notOpened' | 'inSeed' | 'noAddress' | 'notLinked';
  markMeaning: 'mirror' | 'notOpened' | 'inSeed' | 'noAddress' | 'notLinked';
  language: Source['lang'];
  evidence: Evidence;
  verdict: ArticleFact['verdict'];
  projectKind: ProjectIndex['recordType'];
}

/** The words for them: a new value does not compile without one. */
export type Vocabulary = { readonly [Field in keyof Values]: Words<Values[Field]> };

/** The record's vocabulary in `lang`. */
export const vocabulary: (lang: Lang) => Vocabulary = messagesOf({ en, zh });

/** The word for a key that the record holds as plain text; the key itself when no word is known. */
export function wordFor(words: Words<string>, key: string): string {
  return Object.hasOwn(words, key) ? words[key]! : key;
}
