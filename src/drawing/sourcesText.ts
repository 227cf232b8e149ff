import { formatDay } from '../i18n/format';
import { NATION } from '../regions/region';
import { drawnUnits } from './cartography/drawnUnits';
import { evidenceOf } from './evidence';
import type { EventIndex } from '../events/model';
import type { FigureOptions } from './figure/figureSvg';
import { figureText } from './messages';
import { projectCircles } from './cartography/projects';

/** How many publishers are named. */
const NAMED = 3;

/** Sentences as `lang` sets them side by side. */
export function joinSentences(parts: readonly string[], lang: FigureOptions['lang']): string {
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');
}

/** What a figure shows, as of when, and what that rests on. */
export function sourcesText(
  options: Pick<FigureOptions, 'store' | 'snapshot' | 'entered' | 'lang' | 'url'> & {
    readonly shapes: Pick<FigureOptions['shapes'], 'provinces' | 'prefectures' | 'counties'>;
    /** Who published the documents of these acts, the most frequent first; nobody is named where it is left out. */
    readonly publishersOf?: (events: readonly EventIndex[]) => readonly string[];
  },
): string {
  const { store, snapshot, shapes, entered = NATION, lang, publishersOf, url } = options;
  const text = figureText(lang).figure;
  const { gazetteer } = store;
  const units = drawnUnits({ shapes, snapshot, gazetteer, entered }).map(({ adcode }) => adcode);
  const { events, documents, singleSource } = evidenceOf(store, snapshot, units);
  const publishers = publishersOf?.(events) ?? [];
  const named = publishers.slice(0, NAMED);
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
  return joinSentences(sentences, lang);
}
