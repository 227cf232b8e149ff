import { LANGUAGES } from '../../../i18n/language';
import { LANGS, type Lang } from '../../../i18n/text';
import { en } from '../../../i18n/messages/series.en';
import { zh } from '../../../i18n/messages/series.zh';
import type { ReadSeries, ReadTable } from '../../schema/series/read';
import { PROFILES, sha256 } from '../tables/dataPackage';
import { networkPart, outcomesPart, sharesPart } from './parts';

const TEXT = { en: en.release, zh: zh.release };

/** A column's type as Table Schema names it. */
const FIELD_TYPE = { month: 'yearmonth' } as const;

function resource({ facts, text }: ReadTable, { licences }: ReadSeries): object {
  const { name, title, path } = licences[facts.licence];
  return {
    name: facts.file.replace('.csv', '').replaceAll('_', '-'),
    type: 'table',
    path: facts.file,
    title: `${facts.title.en} ${facts.title.zh}`,
    description: `${facts.meaning.en} ${facts.meaning.zh}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    licenses: [{ name, title: title.en, ...(path === undefined ? {} : { path }) }],
    sources: facts.sources.map(({ title: source, url }) => ({
      title: source,
      ...(url ? { path: url } : {}),
    })),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: facts.columns.map(({ name: column, type, origin, meaning }) => ({
        name: column,
        type: FIELD_TYPE[type as keyof typeof FIELD_TYPE] ?? type,
        description: `${TEXT.en.origin[origin]} ${meaning.en} ${meaning.zh}`,
      })),
    },
  };
}

function dataPackage(series: ReadSeries): string {
  const content = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'cn-mining-map-series',
    title: `${TEXT.en.title} ${TEXT.zh.title}`,
    description: `${TEXT.en.about} ${TEXT.zh.about}`,
    resources: series.tables.map((table) => resource(table, series)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function readme({ tables, licences }: ReadSeries, lang: Lang): string {
  const { colon, gap } = LANGUAGES[lang];
  const text = TEXT[lang];
  const sections = tables.map(({ facts, rows }) => {
    const { file, title, meaning, licence, sources, columns } = facts;
    return [
      `## \`${file}\`${colon}${title[lang]}`,
      `${meaning[lang]}${gap}${text.rows(rows.length)}`,
      `${text.licence}${colon}${licences[licence].title[lang]}`,
      sources.map((source) => `- ${source.title}${source.url ? ` <${source.url}>` : ''}`).join('\n'),
      columns
        .map(
          ({ name, origin, meaning: of }) => `- \`${name}\`${colon}${of[lang]}${gap}${text.origin[origin]}`,
        )
        .join('\n'),
    ].join('\n\n');
  });
  return [`# ${text.title}`, text.about, ...sections].join('\n\n');
}

/** The files of the series by name, with their exact text: the tables, what explains them, and what pages load. */
export function seriesFiles(series: ReadSeries): ReadonlyMap<string, string> {
  const json = (part: object) => `${JSON.stringify(part)}\n`;
  return new Map([
    ...series.tables.map(({ facts, text }) => [facts.file, text] as const),
    ['datapackage.json', dataPackage(series)],
    ['README.md', `${LANGS.map((lang) => readme(series, lang)).join('\n\n')}\n`],
    ['network.json', json(networkPart(series))],
    ['shares.json', json(sharesPart(series))],
    ['outcomes.json', json(outcomesPart(series))],
  ]);
}
