import { LANGUAGES } from '../../../i18n/language';
import { LANGS, type Lang } from '../../../i18n/text';
import { en } from '../../../i18n/messages/series.en';
import { zh } from '../../../i18n/messages/series.zh';
import type { ReadSeries } from '../../schema/series/read';
import type { ReadTable } from '../../schema/series/seriesFile';
import { packageText, tableResource, tableSchema } from '../tables/dataPackage';
import { networkPart, outcomesPart, sharesPart } from './parts';

const TEXT = { en: en.release, zh: zh.release };

/** A column's type as Table Schema names it. */
const FIELD_TYPE = { month: 'yearmonth' } as const;

function resource({ facts, text }: ReadTable, { licences }: ReadSeries): object {
  const { name, title, path } = licences[facts.licence];
  return {
    ...tableResource(
      { ...facts, name: facts.file.replace('.csv', '').replaceAll('_', '-'), path: facts.file },
      text,
    ),
    licenses: [{ name, title: title.en, ...(path === undefined ? {} : { path }) }],
    sources: facts.sources.map(({ title: source, url }) => ({
      title: source,
      ...(url ? { path: url } : {}),
    })),
    schema: tableSchema(
      facts.columns.map(({ name: column, type, origin, meaning }) => ({
        name: column,
        type: FIELD_TYPE[type as keyof typeof FIELD_TYPE] ?? type,
        description: `${TEXT.en.origin[origin]} ${meaning.en} ${meaning.zh}`,
      })),
    ),
  };
}

function dataPackage(series: ReadSeries): string {
  const said = {
    title: { en: TEXT.en.title, zh: TEXT.zh.title },
    about: { en: TEXT.en.about, zh: TEXT.zh.about },
  };
  return packageText('cn-mining-map-series', said, {
    resources: series.tables.map((table) => resource(table, series)),
  });
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
