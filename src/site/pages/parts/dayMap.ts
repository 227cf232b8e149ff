import { LANGUAGES } from '../../../i18n/language';
import type { StatusSnapshot } from '../../../events/status';
import type { EventStore } from '../../../events/store';
import { captionOf } from '../../../words/caption';
import { legendOf } from '../../../drawing/legend/legend';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import { mapSvg } from '../../../drawing/cartography/mapSvg';
import { projectCircles } from '../../../drawing/cartography/projects';
import { formatDay } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { NATION, type Adcode } from '../../../regions/region';
import type { Theme } from '../../../theme/palette';
import { siteText } from '../../messages';
import { oncePer } from '../../oncePer';
import { markup, trusted, type Html } from '../html';
import { legendHtml } from './legendHtml';

/** A map with its legend, in the text of a page. */
export interface DayMap {
  readonly store: EventStore;
  readonly snapshot: StatusSnapshot;
  readonly shapes: MapShapes;
  readonly lang: Lang;
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  /** Ids of the drawing begin with it. */
  readonly idPrefix: string;
  /** Width in CSS pixels for which names and lines are sized. */
  readonly width: number;
  /** Draws the neighbouring countries too; without them a map weighs half. */
  readonly neighbours: boolean;
}

/** Pages have no use for the names that the interactive map finds its units by. */
const HANDLES = / data-(adcode|overlay|border|label|beside|circle|disputed)="[^"]*"/g;

/** The same shapes for every page, so that what a drawing reads off them is read once. */
const withoutNeighbours = oncePer((shapes: MapShapes): MapShapes => ({ ...shapes, land: '', countries: '' }));

function drawMap({ store, snapshot, lang, select = [], idPrefix, ...map }: DayMap, theme: Theme): string {
  const { entered = NATION, width, neighbours } = map;
  const shapes = neighbours ? map.shapes : withoutNeighbours(map.shapes);
  return mapSvg({
    shapes,
    snapshot,
    gazetteer: store.gazetteer,
    lang,
    theme,
    entered,
    select,
    circles: projectCircles(store, entered, snapshot.day),
    idPrefix,
    size: { width, height: (width * 758) / 900 },
  }).replace(HANDLES, '');
}

/** The figure of a day: map, legend, and what it shows in words, in one theme. */
export function dayFigure(map: DayMap, theme: Theme): Html {
  const { store, snapshot, lang, entered = NATION, select = [], idPrefix } = map;
  const text = siteText(lang);
  const { altText } = captionOf(store, snapshot, lang, entered);
  const legend = legendOf(store, snapshot, lang, entered);
  const names = select.map((adcode) => store.gazetteer.get(adcode).short[lang]);
  return markup`<figure class="${map.neighbours ? 'map-figure' : 'map-figure alone'}">
    <div role="img" aria-label="${altText}">${trusted(drawMap(map, theme))}</div>
    <figcaption>
      <p>
        <strong>${text.mapOn(formatDay(snapshot.day, lang))}</strong> (${snapshot.day})${
          names.length > 0 && markup` ${text.outlined(names.join(LANGUAGES[lang].item))}`
        }
        <span class="within">${legend.units}</span>
      </p>
      ${legendHtml(legend, theme, idPrefix)}
    </figcaption>
  </figure>`;
}
