import { brotliCompressSync } from 'node:zlib';
import { jsonSchemaFiles } from '../schema/jsonSchema';
import { pack } from '../../events/pack';
import type { BuiltRecord } from './record';

const PARTS = ['index', 'details', 'article', 'search'] as const;

/** Upper limits of the record's files in KiB after brotli; details wait for the first card, so they may weigh more. */
export const LIMITS_KIB: Readonly<Record<string, number>> = { index: 40, details: 75 };

/** The exact text of a part's file: compact JSON, the details packed. */
function partText(record: BuiltRecord, part: (typeof PARTS)[number]): string {
  return `${JSON.stringify(part === 'details' ? pack(record.details) : record[part])}\n`;
}

/** Every file that the record is published as, by path from the project's root, with its exact text. */
export function recordFiles(record: BuiltRecord): ReadonlyMap<string, string> {
  const { version } = record.index;
  const files = new Map<string, string>();
  for (const part of PARTS) files.set(`public/data/${version}/${part}.json`, partText(record, part));
  for (const [name, text] of jsonSchemaFiles()) files.set(`public/schema/${name}`, text);
  files.set(
    'src/events/version.ts',
    `/** Version of the record that is published; written by \`npm run record\`. */\nexport const DATA_VERSION = '${version}';\n`,
  );
  return files;
}

export interface PartSize {
  readonly part: string;
  readonly kib: number;
  /** Upper limit in KiB; undefined where there is none. */
  readonly limitKib: number | undefined;
}

/** Sizes of the record's parts after brotli, in KiB. */
export function partSizes(record: BuiltRecord): readonly PartSize[] {
  return PARTS.map((part) => ({
    part,
    kib: brotliCompressSync(partText(record, part)).length / 1024,
    limitKib: LIMITS_KIB[part],
  }));
}
