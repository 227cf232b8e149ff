import { brotliCompressSync } from 'node:zlib';
import { partText, PARTS, type Part } from './files';
import type { BuiltRecord } from './record';

interface Budget {
  /** KiB for what does not grow with the record: regions, labels, projects. */
  readonly base: number;
  /** KiB for each event, on average. */
  readonly perEvent: number;
  /** What to shorten where an average event is longer than that. */
  readonly texts: string;
}

/** The index is loaded before the first map, the details with the first card; nobody waits for the others. */
const BUDGETS: Readonly<Partial<Record<Part, Budget>>> = {
  index: { base: 12, perEvent: 0.12, texts: 'titles and issuers' },
  details: { base: 14, perEvent: 0.6, texts: 'summaries, notes and what sources support' },
};

/** How large a part of a record of so many events may be after brotli, in KiB; undefined where there is no limit. */
export function partLimitKib(part: Part, events: number): number | undefined {
  const budget = BUDGETS[part];
  return budget && budget.base + budget.perEvent * events;
}

/** What to do about a part that is larger than its limit. */
export function partAdvice(part: Part): string {
  return `shorten ${BUDGETS[part]!.texts} of the new events, or raise the part in src/record/publish/sizes.ts and say why`;
}

/** How large a part is after brotli, and how large it may be; in KiB. */
export interface PartSize {
  readonly part: Part;
  readonly kib: number;
  readonly limitKib: number | undefined;
}

/** Sizes of the record's parts. */
export function partSizes(record: BuiltRecord): readonly PartSize[] {
  return PARTS.map((part) => ({
    part,
    kib: brotliCompressSync(partText(record, part)).length / 1024,
    limitKib: partLimitKib(part, record.index.events.length),
  }));
}

/** One line for each part that is larger than its limit: which, by how much, what to do. */
export function sizeFaults(sizes: readonly PartSize[]): readonly string[] {
  return sizes
    .filter(({ kib, limitKib = Infinity }) => kib > limitKib)
    .map(
      ({ part, kib, limitKib }) =>
        `${part}.json has ${kib.toFixed(1)} KiB of ${limitKib!.toFixed(1)}: ${partAdvice(part)}`,
    );
}
