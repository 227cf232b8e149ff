import { DEFAULT_LAYER } from '../../layers/layers';
import { renderToStaticMarkup } from 'react-dom/server';
import { countryShapes } from '../../drawing/cartography/mapShapes';
import { mapScene } from '../../drawing/cartography/mapScene';
import type { Layer, Scene } from '../../drawing/scene/scene';
import { painted, layersOf, withoutLayers } from '../../drawing/scene/walk';
import { svgOf, type SvgOptions } from '../../drawing/svg/svgOf';
import type { EventStore } from '../../events/store';
import type { Colouring } from '../../layers/layer';
import { formatDay } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import { appText } from '../../words/appText';
import { LANGS, type Lang } from '../../i18n/text';
import { patternTransform } from '../../map/texture';
import type { FigureShapes } from '../../regions/figureShapes';
import { coloursOf, pageColours } from '../../theme/colours';
import type { Day } from '../../time/day';
import { Both } from '../Both';
import { AFTER_MAP } from './opening';
import { siteText } from '../../words/siteText';
import { simplerNeighbours, type Coarseness } from '../simplify';
import { textureStyle } from './texture';
import { ReadingContext, WITHOUT_LINKS } from '../../ui/reading';
import { StatusTable } from '../../ui/StatusTable';
import { Headline } from '../../ui/Headline';
import { Unbroken } from '../../ui/Unbroken';

/** What a page shows before, or without, its scripts. */
export interface FirstPaint {
  /** Content of the page's root. */
  readonly html: string;
  /** Colours of both themes, and the pitch of the patterns at every size, for a style element. */
  readonly css: string;
}

/** Neighbours under a pixel coarser than they will be, the more so where few windows reach. */
const COARSENESS: Coarseness = {
  box: { x: -250, y: -40, width: 1400, height: 840 },
  inside: 2,
  outside: 150,
};

/** Layers in which a map differs by language. */
const WORDED: readonly Layer[] = ['labels', 'markers'];

/**
 * The map that `draw` gives in a language, and over it, each in a drawing of its own, what is written on it in both, of which
 * style shows the page's: a browser lays out the text of a group that is hidden within a drawing. Markup.
 */
function bilingual(draw: (lang: Lang) => Scene, options: SvgOptions): string {
  const scene = draw('en');
  const nodes = painted(withoutLayers(scene, ...WORDED));
  const drawings = [
    svgOf({ ...scene, nodes }, { ...options, root: { class: 'map' } }),
    ...LANGS.map((lang) =>
      svgOf(
        { ...scene, nodes: layersOf(draw(lang), ...WORDED) },
        { ...options, root: { class: `only-${lang}` } },
      ),
    ),
  ];
  return drawings.join('');
}

/** What stands where the program did not come: that it is missing, and which day is shown. */
function Alone({ day }: { readonly day: Day }) {
  return LANGS.map((lang) => {
    const { alone, failed } = appText(lang);
    return (
      <div key={lang} className={`failure alone only-${lang}`} role="alert" lang={LANGUAGES[lang].tag}>
        <p className="failure-title">{alone.title}</p>
        <p>
          <span>{`${failed.shown(formatDay(day, lang))} `}</span>
          <a href="">{alone.reload}</a>
        </p>
      </div>
    );
  });
}

interface PageProps {
  readonly record: EventStore;
  readonly colouring: Colouring;
  /** The map of the day. Markup. */
  readonly map: string;
}

/** What the page holds before its program: the day in words and as a map; where scripts never run, also as a table. */
function Page({ record, colouring, map }: PageProps) {
  const caption = (lang: Lang) => colouring.caption(lang);
  return (
    <div className="page first-paint">
      <Alone day={colouring.day} />
      <header className="header">
        <Both tag="p" className="product">
          {(lang) => appText(lang).product}
        </Both>
        <div className="tools" />
      </header>
      <main className="stage">
        {/* Before the map, which gets its height from it in some layouts: on a slow line it would shrink once this comes. */}
        <div className="time-area" />
        <div className="map-area">
          <div className="caption-area">
            {LANGS.map((lang) => (
              <Headline key={lang} tag="p" text={caption(lang).headline} lang={lang} only />
            ))}
            <Both tag="p" className="statement">
              {(lang) => <Unbroken text={caption(lang).statement} lang={lang} />}
            </Both>
          </div>
          <div className="map-place">
            <figure
              className="still"
              role="img"
              aria-label={caption('en').altText}
              dangerouslySetInnerHTML={{ __html: map }}
            />
          </div>
          <div className="legend-area" id={AFTER_MAP} />
        </div>
        <div className="panel-area">
          <noscript>
            <Both tag="div" className="status-table">
              {(lang) => (
                <ReadingContext value={{ ...WITHOUT_LINKS, record, lang, colours: coloursOf('light') }}>
                  <p>{siteText(lang).withoutScripts}</p>
                  <StatusTable colouring={colouring} />
                </ReadingContext>
              )}
            </Both>
          </noscript>
        </div>
      </main>
    </div>
  );
}

/** The page of one day before any script runs: headline, statement and map in both languages and both themes. */
export function firstPaint(record: EventStore, baked: FigureShapes, d: Day): FirstPaint {
  const colouring = DEFAULT_LAYER.on(record, d);
  const shapes = simplerNeighbours(countryShapes(baked), COARSENESS);
  const { colours, css } = pageColours();
  const draw = (lang: Lang) => mapScene({ shapes, colouring, record, lang });
  const texture = patternTransform(1);
  const map = bilingual(draw, { colours, idPrefix: 'first', handles: [], texture });
  const html = renderToStaticMarkup(<Page record={record} colouring={colouring} map={map} />);
  return { html, css: css() + textureStyle() };
}
