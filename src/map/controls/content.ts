import type { EventStore } from '../../events/store';
import type { StatusSnapshot } from '../../events/status';
import { listedProjects } from '../../events/projects';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { mapText } from '../messages';
import { statusText } from '../../words/statusText';
import type { TooltipContent } from './tooltip';
import type { Crumb } from './breadcrumb';

/** What the tooltip says of a unit on a day: name, status, listed projects, acts below, and how to go in. */
export function tooltipOf(
  record: EventStore,
  snapshot: StatusSnapshot,
  adcode: Adcode,
  lang: Lang,
  canEnter: boolean,
): TooltipContent {
  const { gazetteer } = record;
  const text = mapText(lang);
  const status = snapshot.of(adcode);
  const projects = listedProjects(record, adcode, snapshot.day);
  return {
    name: displayName(gazetteer, adcode, lang),
    lines: [
      ...statusText(gazetteer, status, lang).lines,
      ...(projects > 0 ? [text.projects(projects)] : []),
      ...(status.below > 0 ? [text.below(status.below)] : []),
      ...(canEnter ? [text.again(gazetteer.get(adcode).short[lang])] : []),
    ],
  };
}

/** The way from the nation to the place entered, and to what is selected inside it. */
export function crumbsOf(
  record: EventStore,
  entered: Adcode,
  select: readonly Adcode[],
  lang: Lang,
): readonly Crumb[] {
  const { gazetteer } = record;
  const inside = select.length === 1 ? select[0]! : entered;
  const last = gazetteer.ancestors(inside).includes(entered) && entered !== NATION ? inside : entered;
  const way = [last, ...gazetteer.ancestors(last)].reverse();
  return way.map((adcode) => ({ adcode, name: displayName(gazetteer, adcode, lang) }));
}
