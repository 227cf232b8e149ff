import { withoutProgram } from '../embed/page/program';
import type { Frame } from '../pages/links/frames';
import { embedPage } from './embedPage';
import { builtParts } from './embedPagePlugin';

/** Where a frame of one language lies, three folders down. */
const ROOT = '../../../';

/** The text of each frame by path. `built` is the embed's page as the bundler leaves it, without content. */
export async function framePages(
  built: string,
  root: string,
  frames: readonly Frame[],
): Promise<ReadonlyMap<string, string>> {
  const { shell, program } = withoutProgram(built);
  const parts = { ...(await builtParts(root)), explorer: program };
  return new Map(
    frames.map(({ path, ...content }) => [path, embedPage(shell, parts, { ...content, root: ROOT })]),
  );
}
