import { jsonSchemaFiles } from '../schema/jsonSchema';
import type { BuiltRecord } from './record';

/** Each a file of its own. */
export const PARTS = ['index', 'details', 'article', 'search'] as const;
export type Part = (typeof PARTS)[number];

/** The exact text of a part's file: compact JSON. */
export function partText(record: BuiltRecord, part: Part): string {
  return `${JSON.stringify(record[part])}\n`;
}

/** The files of the record's version by name, with their exact text. */
export function versionFiles(record: BuiltRecord): ReadonlyMap<string, string> {
  return new Map(PARTS.map((part) => [`${part}.json`, partText(record, part)]));
}

/** Every file that is made of the record, by path from the project's root, with its exact text. */
export function recordFiles(record: BuiltRecord): ReadonlyMap<string, string> {
  const { version } = record.index;
  const files = new Map<string, string>();
  for (const [name, text] of versionFiles(record)) files.set(`public/data/${version}/${name}`, text);
  for (const [name, text] of jsonSchemaFiles()) files.set(`public/schema/${name}`, text);
  files.set(
    'src/events/version.ts',
    `/** Version of the record that is published; written by \`npm run record\`. */\nexport const DATA_VERSION = '${version}';\n`,
  );
  return files;
}
