import { byLang, LANGS, type Lang } from '../../i18n/text';
import { SOCIAL_IMAGES, socialImageName } from '../../export/socialImage';
import { OPENING_TIME, type AppState } from '../../state/state';
import type { Day } from '../../time/day';
import { stateOf, type Edition } from './edition';
import { picturedState, storyImagePath } from './storyImage';

/** The days whose pages carry a picture: those of events, the key dates, and the opening day. */
function picturedDays({ record, keyDates }: Pick<Edition, 'record' | 'keyDates'>): readonly Day[] {
  const days = [
    OPENING_TIME,
    ...record.index.events.map(({ date }) => date),
    ...keyDates.map(({ date }) => date),
  ];
  return [...new Set(days)].sort();
}

/** Where the picture of each such day lies, below the root, by day and language. */
export function imagePaths(
  edition: Pick<Edition, 'record' | 'keyDates' | 'context'>,
): ReadonlyMap<Day, Readonly<Record<Lang, string>>> {
  const path = (lang: Lang, d: Day) => SOCIAL_IMAGES + socialImageName(stateOf(lang, d), edition.context);
  return new Map(picturedDays(edition).map((d) => [d, byLang((lang) => path(lang, d))]));
}

/** A picture to draw. */
interface PageImage {
  readonly path: string;
  readonly state: AppState;
  readonly title: string | null;
}

/** Every picture that a build draws: of days under what happened on them, of stories under their titles. */
export function imagesOf(edition: Pick<Edition, 'images' | 'stories' | 'context'>): readonly PageImage[] {
  const { images, stories } = edition;
  return LANGS.flatMap((lang) => [
    ...[...images].map(([d, paths]): PageImage => ({
      path: paths[lang],
      state: stateOf(lang, d),
      title: null,
    })),
    ...stories.map((story): PageImage => ({
      path: storyImagePath(story, lang),
      state: picturedState(edition, story, lang),
      title: story.title[lang],
    })),
  ]);
}
