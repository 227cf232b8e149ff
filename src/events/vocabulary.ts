/** The closed lists of the record's words, each in its natural order: the schema checks against them, the types are made of them. */

export const STATUSES = ['encouraged', 'signalled', 'drafted', 'ordered', 'enforced'] as const;
export const EXTENTS = ['whole', 'partial'] as const;
export const EVIDENCE = ['strong', 'good', 'fair', 'thin', 'none-found'] as const;
export const LEGAL_FORCES = ['policy-signal', 'draft', 'order', 'enforced', 'consequence'] as const;
export const TOPICS = [
  'mining',
  'trading',
  'mining-and-trading',
  'power-theft',
  'consequence',
  'commentary',
] as const;
/** What an act does. */
export const ACTIONS = [
  'ban-new-approvals',
  'shut-down-existing',
  'power-cut',
  'power-price',
  'orderly-exit',
  'clean-up',
  'inspection',
  'generator-self-check',
  'report-hotline',
  'blacklist',
  'penalty',
  'investigate-officials',
  'trading-ban',
  'payment-ban',
  'ico-ban',
  'permit-encourage',
] as const;
/** What an event is found by as done: the acts, and what a court decided, which the record tells by who decided. */
export const KINDS = [...ACTIONS, 'court-ruling'] as const;
export const CONFIDENCES = ['confirmed', 'single-source', 'contested'] as const;
export const DATE_PRECISIONS = [
  'day',
  'minute',
  'month',
  'mid-month',
  'late-month',
  'not-before',
  'not-after',
] as const;
export const DATE_BASES = ['reported', 'published', 'later-reference'] as const;
export const DEADLINE_KINDS = ['shutdown', 'clean-up', 'reporting', 'inspection', 'comment-period'] as const;
export const VERDICTS = [
  'correct',
  'corrected',
  'contested',
  'overstated',
  'opinion',
  'anecdote',
  'unsupported',
] as const;
export const SOURCE_LANGS = ['zh', 'en', 'ko', 'it', 'fr'] as const;
export const SOURCE_QUALITIES = ['official', 'major-media', 'trade-media', 'blog'] as const;
export const PROJECT_TYPES = ['notice-slot', 'notice-entity-unplaced', 'demo-zone-context'] as const;
export const QUANTITY_KINDS = ['number', 'day', 'record'] as const;
export const QUANTITY_BOUNDS = ['min', 'max', 'about'] as const;
/** Which date of a step drives the colour. */
export const DATE_MODES = ['recorded', 'effective', 'deadline'] as const;

type Of<List extends readonly string[]> = List[number];

export type Status = Of<typeof STATUSES>;
export type Extent = Of<typeof EXTENTS>;
export type Evidence = Of<typeof EVIDENCE>;
export type LegalForce = Of<typeof LEGAL_FORCES>;
export type Topic = Of<typeof TOPICS>;
export type Confidence = Of<typeof CONFIDENCES>;
export type DatePrecision = Of<typeof DATE_PRECISIONS>;
export type DateBasis = Of<typeof DATE_BASES>;
export type DeadlineKind = Of<typeof DEADLINE_KINDS>;
export type Verdict = Of<typeof VERDICTS>;
export type SourceLang = Of<typeof SOURCE_LANGS>;
export type SourceQuality = Of<typeof SOURCE_QUALITIES>;
export type ProjectType = Of<typeof PROJECT_TYPES>;
export type QuantityKind = Of<typeof QUANTITY_KINDS>;
export type QuantityBound = Of<typeof QUANTITY_BOUNDS>;
export type DateMode = Of<typeof DATE_MODES>;
