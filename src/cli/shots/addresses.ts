import { parameterOf } from '../../state/parameterNames';
import { PARAMETERS } from '../../state/parameters';
import { splitQuery, type QueryPart } from '../../state/query';
import type { Story } from '../../story/model';
import { showPath } from './fault';
import type { Material } from './material';
import type { ShotsFile } from './read';
import { queryOf } from './stateOf';

type Known = Pick<Material, 'stories' | 'version' | 'released'>;

const valueOf = (parts: readonly QueryPart[], name: string) =>
  parts.find(({ known }) => known === name)?.value.toLowerCase();

/** Whether a part of an address says what a map shows, whoever reads it. */
function isShown({ known }: QueryPart): boolean {
  const name = known && parameterOf(known);
  return name !== undefined && name !== 'lang' && PARAMETERS[name].kind === 'state';
}

/** What is wrong with the version that an address pins: a list draws the record at hand alone. */
function versionFault(data: string | undefined, { version, released }: Known): string | undefined {
  if (data === undefined || data === version || data === released) return undefined;
  return `is of another version of the record than this one, ${version}: remove data=${data}, or make it with that version`;
}

/** The address of the step that is told, or why there is none. */
function stepOf(
  id: string,
  step: string | undefined,
  stories: readonly Story[],
): { at: string } | { fault: string } {
  const story = stories.find((each) => each.id === id);
  if (!story) return { fault: `no story "${id}": there are ${stories.map((each) => each.id).join(', ')}` };
  const told = step === undefined ? story.steps[0] : story.steps.find((each) => each.id === step);
  if (told) return { at: told.at };
  return { fault: `no step "${step}": there are ${story.steps.map((each) => each.id).join(', ')}` };
}

/**
 * `list` with its addresses read as a page does beside their state: one that names a step of a story alone shows what the step
 * shows, and one that pins a version of the record has to have it.
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
    const query = queryOf(entry.url);
    const parts = splitQuery(query);
    report(versionFault(valueOf(parts, 'data'), known));
    const story = valueOf(parts, 'story');
    if (story === undefined) return placed;
    const step = stepOf(story, valueOf(parts, 'step'), known.stories);
    if ('fault' in step) report(step.fault);
    if ('fault' in step || parts.some(isShown)) return placed;
    return { ...placed, entry: { ...entry, url: `?${[query, step.at].filter(Boolean).join('&')}` } };
  });
  return { ...list, entries, faults };
}
