import type { Colouring } from '../layers/layer';
import type { MapShapes } from '../drawing/cartography/mapShapes';
import { mapScene } from '../drawing/cartography/mapScene';
import { changed } from '../drawing/scene/walk';
import { svgOf } from '../drawing/svg/svgOf';
import { formatDay } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import { NATION, type Adcode } from '../regions/region';
import { siteText } from '../words/siteText';
import { LegendList } from './LegendList';
import { useReading, type Reading } from './reading';

interface Props {
  readonly colouring: Colouring;
  readonly shapes: MapShapes;
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  /** Ids of the drawing begin with it. */
  readonly idPrefix: string;
  /** Width in CSS pixels for which names and lines are sized. */
  readonly width: number;
  /** Whether the neighbouring countries are drawn (default); without them a map weighs half. */
  readonly neighbours?: boolean;
}

/** Height of the map over its width. */
const RATIO = 758 / 900;

function drawMap(props: Props, { record, lang, colours }: Reading): string {
  const { colouring, shapes, entered = NATION, select = [], idPrefix, width, neighbours = true } = props;
  const scene = mapScene({
    shapes,
    colouring,
    record,
    lang,
    entered,
    select,
    size: { width, height: width * RATIO },
  });
  const nodes = changed(scene.nodes, (node) => (node.role === 'neighbour' && !neighbours ? null : node));
  // Nothing finds the units of this drawing.
  const options = { colours, idPrefix, handles: [], root: { class: 'map' } } as const;
  return svgOf({ ...scene, nodes }, options);
}

/** The figure of a day: map, legend of what it shows, and the same in words for who cannot see it. */
export function DayFigure(props: Props) {
  const { colouring, entered = NATION, select = [], neighbours = true } = props;
  const reading = useReading();
  const { record, lang } = reading;
  const text = siteText(lang);
  const names = select.map((adcode) => record.gazetteer.get(adcode).short[lang]);
  return (
    <figure className={neighbours ? undefined : 'alone'}>
      <div
        role="img"
        aria-label={colouring.caption(lang, { entered }).altText}
        dangerouslySetInnerHTML={{ __html: drawMap(props, reading) }}
      />
      <figcaption>
        <p>
          <strong>{text.mapOn(formatDay(colouring.day, lang))}</strong>
          <span>{` (${colouring.day})`}</span>
          {names.length > 0 && <span>{` ${text.outlined(names.join(LANGUAGES[lang].item))}`}</span>}
        </p>
        <LegendList rows={colouring.legend(lang, entered).rows} title={colouring.legendTitle(lang)} />
      </figcaption>
    </figure>
  );
}
