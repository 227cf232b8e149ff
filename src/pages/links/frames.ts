import type { ReactElement } from 'react';
import { LANGS, type Lang } from '../../i18n/text';
import type { Day } from '../../time/day';
import { dayPath } from './paths';

/** What a frame shows. */
export interface FrameContent {
  /** What it shows when its address asks for no day, and without scripts. */
  readonly day: Day;
  /** Language of a page that has one of its own; null takes the reader's, and English without scripts. */
  readonly lang: Lang | null;
  /** The steps of a story, all of them, for a page of its own where no script may run. */
  readonly unrolled?: ReactElement;
}

/** A frame with a page of its own, right even where no script may run. */
export interface Frame extends FrameContent {
  /** Below the site's root. */
  readonly path: string;
}

/** The frames of `days` in each language: each shows its own day. */
export function dayFrames(days: readonly Day[]): readonly Frame[] {
  return days.flatMap((day) => LANGS.map((lang) => ({ path: `${dayPath(day, lang)}embed.html`, day, lang })));
}
