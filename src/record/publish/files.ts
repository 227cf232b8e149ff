import { jsonSchemaFiles } from '../schema/jsonSchema';
import type { BuiltRecord } from './record';
import { actPointsText } from './actPoints';
import { checksumsText, releaseFiles } from './tables/release';

/** What pages load of a version, each a file of its own. */
export const PARTS = ['index', 'details', 'article', 'search'] as const;
export type Part = (typeof PARTS)[number];

/** The exact text of a part's file: compact JSON. */
export function partText(record: BuiltRecord, part: Part): string {
  return `${JSON.stringify(record[part])}\n`;
}

/** The files of the record's version by name, with their exact text: what pages load, and the tables. */
export function versionFiles(record: BuiltRecord): ReadonlyMap<string, string> {
  const published = record.releases.find(({ version }) => version === record.index.version);
  const files = new Map([
    ...PARTS.map((part) => [`${part}.json`, partText(record, part)] as const),
    ...releaseFiles(record, published?.date ?? null),
  ]);
  return new Map([...files, ['checksums.txt', checksumsText(files)]]);
}

/** Whether a file of a version is one that pages load; the others are for readers. */
export function isPart(name: string): boolean {
  return PARTS.some((part) => name === `${part}.json`);
}

/** Every file beside the versions that is made of the record, by path from the project's root, with its exact text. */
export function otherFiles(record: BuiltRecord): ReadonlyMap<string, string> {
  const { version } = record.index;
  const files = new Map<string, string>();
  for (const [name, text] of jsonSchemaFiles()) files.set(`public/schema/${name}`, text);
  files.set(
    'src/events/version.ts',
    `/** Version of the record that is published; written by \`npm run record\`. */\nexport const DATA_VERSION = '${version}';\n`,
  );
  files.set('src/regions/actPoints.ts', actPointsText(record.index));
  return files;
}
