import { formatDay } from '../i18n/format';
import { boundaryNotice } from '../regions/notice';
import { NATION } from '../regions/region';
import { drawnUnits } from './drawnUnits';
import { evidenceOf, publishersOf } from './evidence';
import type { FigureOptions } from './figureSvg';
import { figureText } from './messages';
import { projectCircles } from './projects';

/** How many publishers are named. */
const NAMED = 3;

/** The lines under a figure. */
export interface FooterText {
  /** What the figure shows, as of when, and what that rests on. */
  readonly sources: string;
  /** Licences, credit, boundary note, projection. */
  readonly credits: string;
  /** Canonical address and data version. */
  readonly address: string;
}

/** What every figure has to say about its data, its boundaries and itself. */
export function footerText(
  options: Pick<
    FigureOptions,
    'store' | 'snapshot' | 'shapes' | 'entered' | 'lang' | 'details' | 'url' | 'version'
  >,
): FooterText {
  const { store, snapshot, shapes, entered = NATION, lang, details, url, version } = options;
  const text = figureText(lang).figure;
  const { gazetteer } = store;
  const units = drawnUnits({ shapes, snapshot, gazetteer, entered }).map(({ adcode }) => adcode);
  const { events, documents, singleSource } = evidenceOf(store, snapshot, units);
  const publishers = details ? publishersOf(details, events, lang) : [];
  const named = publishers.slice(0, NAMED);
  const between = lang === 'zh' ? '' : ' ';
  const sentences = [
    text.asOf(formatDay(snapshot.day, lang), snapshot.day),
    text.coloured,
    text.dates[snapshot.mode],
    projectCircles(store, entered, snapshot.day).length > 0 ? text.listed : '',
    named.length > 0
      ? text.sources(named.join(lang === 'zh' ? '、' : ', '), publishers.length - named.length)
      : '',
    documents === 0 ? '' : url ? text.documents(documents, url) : text.documentsHere(documents),
    singleSource > 0 ? text.certainty(singleSource) : '',
  ];
  const review = boundaryNotice.reviewNumber;
  const stop = lang === 'zh' ? '。' : '.';
  const credits = [
    text.data,
    boundaryNotice.credit[lang],
    boundaryNotice.note[lang],
    boundaryNotice.projection[lang] + stop,
    review === null ? '' : review + stop,
  ];
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(between);
  return {
    sources: join(sentences),
    credits: join(credits),
    address: [url, text.version(version)].filter((part) => part !== null).join(' · '),
  };
}
