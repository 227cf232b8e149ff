import { LANGS } from '../../i18n/text';
import type { Day } from '../../time/day';
import { embedPage, type EmbedPageOptions } from '../../build/embedPage';
import { withoutProgram } from '../../embed/page/program';
import { builtParts } from '../../build/embedPagePlugin';
import { dayPath } from './paths';

/** The embed's page before anything is drawn into it. */
export const EMBED_PAGE = '/embed.html';

/** Where a frame of one language lies, three folders down. */
const ROOT = '../../../';

/** A frame with a page of its own, right even where no script may run. */
export interface Frame extends Omit<EmbedPageOptions, 'root'> {
  /** Below the site's root. */
  readonly path: string;
}

/** The frames of `days` in each language: each shows its own day. */
export function dayFrames(days: readonly Day[]): readonly Frame[] {
  return days.flatMap((day) => LANGS.map((lang) => ({ path: `${dayPath(day, lang)}embed.html`, day, lang })));
}

/** The text of each frame by path. `built` is the embed's page as the bundler leaves it, without content. */
export async function framePages(
  built: string,
  root: string,
  frames: readonly Frame[],
): Promise<ReadonlyMap<string, string>> {
  const { shell, program } = withoutProgram(built);
  const parts = { ...(await builtParts(root)), explorer: program };
  return new Map(
    frames.map(({ path, ...options }) => [path, embedPage(shell, parts, { ...options, root: ROOT })]),
  );
}
