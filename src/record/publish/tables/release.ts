import { LANGUAGES } from '../../../i18n/language';
import { LANGS, type Lang } from '../../../i18n/text';
import { dataPackageText, sha256, tableFile } from './dataPackage';
import { releaseText } from './releaseText';
import { tableText, type RecordParts, type Table } from './table';
import { tablesOf } from './tables';

function readmePart(lang: Lang, version: string, released: string | null, tables: readonly Table[]): string {
  const text = releaseText[lang];
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const { colon } = LANGUAGES[lang];
  return [
    `# ${text.title}`,
    text.about,
    text.version(version, released),
    `## ${text.tables}`,
    list(
      tables.map((table) => {
        const { title, meaning, cells } = table;
        return `\`${tableFile(table)}\`${colon}${title[lang]} (${text.rows(cells.length)}). ${meaning[lang]}`;
      }),
    ),
    text.format,
    text.keys,
    text.codes,
    `## ${text.cite}`,
    text.citation(version, released),
    `## ${text.licence}`,
    text.licenceText,
    `## ${text.limits}`,
    list(text.limitList),
  ].join('\n\n');
}

function citationFile(version: string, released: string | null): string {
  const { en } = releaseText;
  return [
    'cff-version: 1.2.0',
    'message: Please cite these data as below.',
    'type: dataset',
    `title: ${JSON.stringify(en.title)}`,
    'authors:',
    `  - name: ${JSON.stringify(en.publisher)}`,
    `version: '${version}'`,
    ...(released === null ? [] : [`date-released: '${released}'`]),
    'license: CC-BY-4.0',
    '',
  ].join('\n');
}

/** A list of hashes as `sha256sum --check` reads it. */
export function checksumsText(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, text]) => `${sha256(text)}  ${name}\n`).join('');
}

/**
 * The files for readers of a version by name, with their exact text: the tables, what they hold, how they join and how to
 * cite them. `released` is its day of publication, null where it is not published yet.
 */
export function releaseFiles(parts: RecordParts, released: string | null): ReadonlyMap<string, string> {
  const { version } = parts.index;
  const tables = tablesOf(parts);
  const files = new Map(tables.map((table) => [tableFile(table), tableText(table)]));
  return new Map([
    ...files,
    ['datapackage.json', dataPackageText(version, released, tables, files)],
    ['README.md', `${LANGS.map((lang) => readmePart(lang, version, released, tables)).join('\n\n')}\n`],
    ['CITATION.cff', citationFile(version, released)],
  ]);
}
