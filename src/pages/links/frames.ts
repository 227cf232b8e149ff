import { LANGS } from '../../i18n/text';
import type { Day } from '../../time/day';
import { embedPage } from '../../build/embedPage';
import { withoutProgram } from '../../embed/page/program';
import { embedPageParts } from '../../build/embedPagePlugin';
import { dayPath } from './paths';

/** The embed's page before anything is drawn into it. */
export const EMBED_PAGE = '/embed.html';

/** Where the frame of a day in one language lies, three folders down. */
const ROOT = '../../../';

/**
 * The embed of each of `days` in each language, by path: the frame that shows its own day even where no script may run.
 * `built` is the embed's page as the bundler leaves it, without content.
 */
export async function datedFrames(
  built: string,
  root: string,
  days: readonly Day[],
): Promise<ReadonlyMap<string, string>> {
  const { shell, program } = withoutProgram(built);
  const parts = { ...(await embedPageParts(root)), explorer: program };
  const frames = new Map<string, string>();
  for (const day of days) {
    for (const lang of LANGS) {
      frames.set(`${dayPath(day, lang)}embed.html`, embedPage(shell, parts, { day, lang, root: ROOT }));
    }
  }
  return frames;
}
