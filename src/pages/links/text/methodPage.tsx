import { formatPublished } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { sourceReport } from '../../../record/publish/sourceReport';
import { releaseText } from '../../../record/publish/tables/releaseText';
import { HOST_CLASSES } from '../../../record/schema/hosts';
import { textPagesText } from '../../../words/textPages';
import type { Edition } from '../edition';
import { linkTo, textPath } from '../paths';
import { SAMPLES } from './samples';
import { Table } from './Table';
import { Paragraphs, Sentences, textPage } from './textPage';

interface Props {
  readonly edition: Edition;
  readonly lang: Lang;
}

const Figure = ({ value }: { readonly value: number }) => <span>{value}</span>;

/** What was found when samples of events were read again. */
function Checked({ lang }: Pick<Props, 'lang'>) {
  const text = textPagesText(lang).method;
  return (
    <section>
      <h2>{text.checked}</h2>
      <p>{text.checkedText}</p>
      <Table
        columns={text.sampleColumns}
        rows={SAMPLES.map(({ when, what, supported, inPart, contradicted, notFound }) => [
          <time dateTime={when}>{formatPublished(when, lang)}</time>,
          <span>{what[lang]}</span>,
          ...[supported, inPart, contradicted, notFound].map((value, at) => (
            <Figure key={at} value={value} />
          )),
        ])}
      />
    </section>
  );
}

/** The figures of the report on sources. */
function Sources({ edition, lang }: Props) {
  const text = textPagesText(lang).method;
  const { details, version, site } = edition;
  const report = sourceReport(details.events);
  const figures = { ...report, events: report.events.length };
  const names = Object.keys(text.figures) as (keyof typeof text.figures)[];
  return (
    <section>
      <h2>{text.sources}</h2>
      <p>
        <span>{`${text.sourcesText(version)} `}</span>
        <a href={linkTo(site, textPath('method', lang), `data/${version}/sources.csv`)}>sources.csv</a>
      </p>
      <Table
        columns={text.figureColumns}
        rows={names.map((name) => [<span>{text.figures[name]}</span>, <Figure value={figures[name]} />])}
      />
      <Table
        columns={text.classColumns}
        rows={HOST_CLASSES.map((name) => [
          <span>{text.classes[name]}</span>,
          <Figure value={report.classes[name]} />,
        ])}
      />
    </section>
  );
}

/** The page Method: how events are found, coded and become colours, how well that was checked, what is not claimed. */
export function methodPage(edition: Edition, lang: Lang): string {
  const text = textPagesText(lang).method;
  const { title } = textPagesText(lang).changes;
  return textPage(
    edition,
    'method',
    lang,
    <>
      <section>
        <h2>{text.found}</h2>
        <Paragraphs texts={text.foundText} />
        <h2>{text.coded}</h2>
        <Paragraphs texts={text.codedText} />
        <h2>{text.rules}</h2>
        <Sentences as="ol" texts={text.ruleList} />
      </section>
      <Checked lang={lang} />
      <Sources edition={edition} lang={lang} />
      <section>
        <h2>{text.notClaimed}</h2>
        <Sentences as="ul" texts={releaseText[lang].limitList} />
        <p>
          <span>{`${text.corrections} `}</span>
          <a href={linkTo(edition.site, textPath('method', lang), textPath('changes', lang))}>{title}</a>
        </p>
      </section>
    </>,
  );
}
