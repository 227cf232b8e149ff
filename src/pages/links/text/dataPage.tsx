import { formatDay } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { NATION } from '../../../regions/region';
import { releaseText } from '../../../record/publish/tables/releaseText';
import { Mixed } from '../../../ui/Mixed';
import { textPagesText } from '../../../words/textPages';
import type { Edition } from '../edition';
import { feedPath, feedPlaces } from '../feeds';
import { linkTo, textPath } from '../paths';
import { loadingSnippets } from './loadingSnippets';
import { Table } from './Table';
import { Paragraphs, Sentences, textPage } from './textPage';

interface Props {
  readonly edition: Edition;
  readonly lang: Lang;
}

const folderOf = (version: string) => `data/${version}/`;

function FileLink({
  edition: { site },
  lang,
  path,
  name,
}: Props & { readonly path: string; readonly name: string }) {
  return (
    <a href={linkTo(site, textPath('data', lang), path)}>
      <code>{name}</code>
    </a>
  );
}

/** The tables of the version: what a row is, how many, how large; and what lies beside them. */
function Tables({ edition, lang }: Props) {
  const text = textPagesText(lang).data;
  const { tables, version } = edition;
  const link = (name: string) => (
    <FileLink edition={edition} lang={lang} path={folderOf(version) + name} name={name} />
  );
  const beside = ['datapackage.json', 'README.md', 'CITATION.cff', 'checksums.txt'];
  return (
    <section>
      <h2>{text.tables}</h2>
      <Table
        columns={text.tableColumns}
        rows={tables.map(({ path, meaning, rows, bytes }) => [
          link(path),
          <span>{meaning[lang]}</span>,
          <span>{rows}</span>,
          <span>{text.kilobytes((bytes / 1000).toFixed(0))}</span>,
        ])}
      />
      <h3>{text.others}</h3>
      <ul>
        {beside.map((name) => (
          <li key={name}>{link(name)}</li>
        ))}
      </ul>
      <Paragraphs
        texts={[
          releaseText[lang].format,
          releaseText[lang].keys.replaceAll('`', ''),
          text.latest(folderOf('latest')),
        ]}
      />
    </section>
  );
}

/** The series beside the record: what a row is, how many, how each may be used. */
function Series({ edition, lang }: Props) {
  const text = textPagesText(lang).data;
  const link = (name: string) => (
    <FileLink edition={edition} lang={lang} path={folderOf('series') + name} name={name} />
  );
  return (
    <section>
      <h2>{text.series}</h2>
      <Paragraphs texts={[text.seriesAbout]} />
      <Table
        columns={text.seriesColumns}
        rows={edition.series.map(({ file, meaning, rows, licence }) => [
          link(file),
          <Mixed text={meaning[lang]} />,
          <span>{rows}</span>,
          <Mixed text={licence.title[lang]} />,
        ])}
      />
      <ul>
        {['datapackage.json', 'README.md'].map((name) => (
          <li key={name}>{link(name)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Every column of every table. */
function TableColumns({ edition, lang }: Props) {
  const text = textPagesText(lang).data;
  return edition.tables.map(({ name, title, columns }) => (
    <section key={name} id={name}>
      <h2>{text.columnsOf(title[lang])}</h2>
      <Table
        columns={text.columns}
        rows={columns.map((column) => [
          <code>{column.name}</code>,
          <span>{column.type}</span>,
          <Mixed text={column.meaning[lang]} />,
        ])}
      />
    </section>
  ));
}

/** How programs read the tables. */
function Loading({ edition, lang }: Props) {
  const { load, tools, spreadsheet } = textPagesText(lang).data;
  const snippets = loadingSnippets(edition.site);
  return (
    <section>
      <h2>{load}</h2>
      {(['r', 'pandas', 'duckdb'] as const).map((tool) => (
        <section key={tool}>
          <h3>{tools[tool]}</h3>
          <pre tabIndex={0}>
            <code>{snippets[tool]}</code>
          </pre>
        </section>
      ))}
      <h3>{tools.spreadsheet}</h3>
      <p>{spreadsheet}</p>
    </section>
  );
}

/** The versions, each with its folder, and the feeds that tell of new ones. */
function Versions({ edition, lang }: Props) {
  const text = textPagesText(lang).data;
  const { changes, site, record } = edition;
  const path = textPath('data', lang);
  return (
    <section>
      <h2>{text.versions}</h2>
      <ul>
        {changes.map(({ version, date }) => (
          <li key={version}>
            <FileLink edition={edition} lang={lang} path={`${folderOf(version)}index.json`} name={version} />
            <span>{` ${formatDay(date, lang)}`}</span>
          </li>
        ))}
      </ul>
      <h2>{text.feeds}</h2>
      <ul>
        {feedPlaces(record).map((place) => (
          <li key={place}>
            <a href={linkTo(site, path, feedPath(record, place))}>
              {place === NATION ? text.allFeeds : record.gazetteer.get(place).short[lang]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page Data: the tables, their columns, how to load and to cite them, what they do not say. */
export function dataPage(edition: Edition, lang: Lang): string {
  const { version, released } = edition;
  const text = releaseText[lang];
  return textPage(
    edition,
    'data',
    lang,
    <>
      <Paragraphs texts={[text.about, text.version(version, released)]} />
      <Tables edition={edition} lang={lang} />
      <Loading edition={edition} lang={lang} />
      <section>
        <h2>{text.cite}</h2>
        <Paragraphs texts={[text.citation(version, released), text.citeEvent]} />
        <h2>{text.limits}</h2>
        <Sentences as="ul" texts={text.limitList} />
      </section>
      <TableColumns edition={edition} lang={lang} />
      <Series edition={edition} lang={lang} />
      <Versions edition={edition} lang={lang} />
    </>,
  );
}
