import { drawnUnits } from '../cartography/drawnUnits';
import { evidenceOf, publishersOf } from '../evidence';
import { figureText } from '../messages';
import { projectsListed } from '../cartography/projects';
import { formatList } from '../../i18n/format';
import { boundaryNotice } from '../../regions/notice';
import { NATION } from '../../regions/region';
import { shareText } from '../../export/messages';
import type { StoryboardOptions } from './common';

/** How many publishers are named. */
const NAMED = 4;

/** Up to so many days are listed; of more, the first and the last. */
const LISTED_DAYS = 8;

function daysOf({ snapshots, lang }: StoryboardOptions): string {
  const days = snapshots.map(({ day }) => day);
  if (days.length <= LISTED_DAYS) return formatList(days, lang);
  return shareText(lang).storyboard.title(days[0]!, days.at(-1)!);
}

/** What a storyboard says about its days, their sources, its boundaries and itself. */
export function storyboardFooter(options: StoryboardOptions): {
  readonly sources: string;
  readonly credits: string;
  readonly address: string;
} {
  const { store, details, snapshots, shapes, entered = NATION, lang, url, version } = options;
  const text = figureText(lang).figure;
  const events = new Map(
    snapshots.flatMap((snapshot) => {
      const units = drawnUnits({ shapes, snapshot, gazetteer: store.gazetteer, entered });
      const shown = evidenceOf(
        store,
        snapshot,
        units.map(({ adcode }) => adcode),
      );
      return shown.events.map((event) => [event.id, event] as const);
    }),
  );
  const shown = [...events.values()];
  const publishers = publishersOf(details, shown, lang);
  const named = publishers.slice(0, NAMED);
  const documents = shown.reduce((sum, { sources }) => sum + sources, 0);
  const single = shown.filter(({ confidence }) => confidence === 'single-source').length;
  const join = (parts: readonly string[]) =>
    parts.filter((part) => part !== '').join(lang === 'zh' ? '' : ' ');
  const sources = join([
    shareText(lang).storyboard.asOf(daysOf(options)),
    text.coloured,
    text.dates[snapshots[0]!.mode],
    snapshots.some(({ day }) => projectsListed(store, day)) && store.projectsOf(entered).count > 0
      ? text.listed
      : '',
    named.length > 0
      ? text.sources(named.join(lang === 'zh' ? '、' : ', '), publishers.length - named.length)
      : '',
    documents === 0 ? '' : url ? text.documents(documents, url) : text.documentsHere(documents),
    single > 0 ? text.certainty(single) : '',
  ]);
  const review = boundaryNotice.reviewNumber;
  const stop = lang === 'zh' ? '。' : '.';
  return {
    sources,
    credits: join([
      text.data,
      boundaryNotice.credit[lang],
      boundaryNotice.note[lang],
      boundaryNotice.projection[lang] + stop,
      review === null ? '' : review + stop,
    ]),
    address: [url, text.version(version)].filter((part) => part !== null).join(' · '),
  };
}
