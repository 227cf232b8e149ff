import { formatUrl, parseUrl } from '../../state/url';
import type { Story } from '../../story/model';
import { isStepAlone, viewState } from '../../story/steps';
import { showPath } from './fault';
import type { Material } from './material';
import type { ShotsFile } from './read';
import { queryOf } from './stateOf';

type Known = Pick<Material, 'context' | 'stories' | 'version' | 'released'>;

/** What is wrong with the version that an address pins: a list draws the record at hand alone. */
function versionFault(data: string | null, { version, released }: Known): string | undefined {
  if (data === null || data === version || data === released) return undefined;
  return `is of another version of the record than this one, ${version}: remove data=${data}, or make it with that version`;
}

/** The address of the step that is told, or why there is none. */
function stepOf(
  id: string,
  step: string | null,
  stories: readonly Story[],
): { at: string } | { fault: string } {
  const story = stories.find((each) => each.id === id);
  if (!story) return { fault: `no story "${id}": there are ${stories.map((each) => each.id).join(', ')}` };
  const told = step === null ? story.steps[0] : story.steps.find((each) => each.id === step);
  if (told) return { at: told.at };
  return { fault: `no step "${step}": there are ${story.steps.map((each) => each.id).join(', ')}` };
}

/**
 * `list` with its addresses read as a page does beside their state: one that names a story without a step, or a step alone, shows
 * what the step shows, and one that pins a version of the record has to have it.
 */
export function withAddresses(list: ShotsFile, known: Known): ShotsFile {
  const faults = [...list.faults];
  const entries = list.entries.map((placed) => {
    const { index, entry, lineOf } = placed;
    if (entry.url === undefined) return placed;
    const report = (message: string | undefined) => {
      if (message !== undefined)
        faults.push({ line: lineOf(['url']), path: showPath([index, 'url']), message });
    };
    const { context, stories } = known;
    const { state, flags, warnings, passThrough } = parseUrl(queryOf(entry.url), context);
    // What cannot be read is told with the plan.
    if (warnings.length > 0) return placed;
    report(versionFault(flags.data, known));
    const { story, step, lang, theme, renderer } = state;
    if (story === null) return placed;
    const told = stepOf(story, step, stories);
    if ('fault' in told) report(told.fault);
    if ('fault' in told || (step !== null && !isStepAlone(state, context))) return placed;
    const shown = { ...viewState(told.at, context, lang), theme, renderer, story, step };
    const query = formatUrl(shown, context, { flags: true, passThrough });
    return { ...placed, entry: { ...entry, url: `?${query}` } };
  });
  return { ...list, entries, faults };
}
