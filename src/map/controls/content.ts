import type { EventStore } from '../../events/store';
import type { Colouring } from '../../layers/layer';
import { listedProjects } from '../../events/projectList';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { mapText } from '../messages';
import type { TooltipContent } from './tooltip';
import type { Crumb } from './breadcrumb';

/** What the tooltip says of a unit on a day: name, status, listed projects, acts below, and how to go in. */
export function tooltipOf(
  record: EventStore,
  colouring: Colouring,
  adcode: Adcode,
  { lang, canEnter }: { readonly lang: Lang; readonly canEnter: boolean },
): TooltipContent {
  const { gazetteer } = record;
  const text = mapText(lang);
  const below = colouring.below(adcode).length;
  const projects = listedProjects(record, adcode, colouring.day);
  return {
    name: displayName(gazetteer, adcode, lang),
    lines: [
      ...colouring.text(adcode, lang).lines,
      ...(projects > 0 ? [text.projects(projects)] : []),
      ...(below > 0 ? [text.below(below)] : []),
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
