import { colouringOf } from '../layers/layers';
import { NATION, type Adcode } from '../regions/region';
import type { App } from '../state/app';
import { placesOutlined, themeOf } from '../state/selectors';
import type { AppState } from '../state/state';
import { coloursOf } from '../theme/colours';
import { addDays } from '../time/day';
import type { Camera, Size } from './camera/camera';
import { createBoxesOver } from './overlay/boxesOver';
import { marksOf } from './overlay/marks';
import { createMarksLayer } from './overlay/marksLayer';
import { createOutlineLayer } from './overlay/outlines';
import { changedUnits, type RegionsShown } from './regionsShown';
import type { StageElements } from './stage';
import type { DrawnShapes } from './surface';
import type { Surfaces } from './surfaces';

export interface PaintingOptions {
  readonly app: App;
  readonly parts: StageElements;
  readonly shown: RegionsShown;
  readonly surfaces: Surfaces;
}

/** Everything that is drawn on the stage. */
export interface Painting {
  /** Colours, names and marks of the day; those alone that have changed. */
  readonly paint: (state: AppState) => void;
  /** The units pointed at and chosen. */
  readonly outline: (state: AppState) => void;
  /** The province entered keeps its own colour in sight, as the rim of what it holds. */
  readonly rim: (state: AppState) => void;
  /** Lets the units that changed on this day pulse once. */
  readonly pulse: () => void;
  /** The shapes of the province entered, null for none; what is in them is painted by the calls above. */
  readonly setInside: (inside: DrawnShapes | null) => void;
  /** Takes on the reader's theme, where it is another than before. */
  readonly setTheme: () => void;
  readonly setCamera: (camera: Camera, size: Size, moving: boolean) => void;
  readonly destroy: () => void;
}

export function createPainting({ app, parts, shown, surfaces }: PaintingOptions): Painting {
  const { record } = app;
  const themeNow = () => themeOf(app.store.getState(), app.env.getState());
  let theme = themeNow();
  const outlines = createOutlineLayer();
  const marks = createMarksLayer(theme, createBoxesOver(parts));
  parts.over.append(outlines.element, marks.element);
  outlines.setRegions(shown.all());
  /** What was painted last, by all that it depends on; empty where units have come or gone since. */
  let painted = '';

  function rim(state: AppState): void {
    const { region } = state;
    if (region === NATION) {
      outlines.set('entered', []);
      return;
    }
    const { colour } = colouringOf(record, state).paint(region).fill;
    outlines.set('entered', [region], coloursOf(theme)(colour));
  }

  return {
    paint(state) {
      const colouring = colouringOf(record, state);
      const before = colouring.layer.on(record, addDays(colouring.day, -1), state.dates);
      const key = [before.placesKey, colouring.placesKey, state.region, state.lang].join();
      if (key === painted) return;
      painted = key;
      const changes = shown.update(colouring, state.region);
      if (changes.length > 0) surfaces.each((surface) => surface.paint(changes));
      const regions = shown.all().filter(({ adcode }) => shown.isShown(adcode));
      const input = { record, colouring, entered: state.region, lang: state.lang, regions };
      marks.set(marksOf(input), shown.looks());
      const codes = regions.map(({ adcode }) => adcode);
      outlines.set('edge', codes.filter(colouring.edge));
      outlines.set('changed', changedUnits(before, colouring, codes));
    },
    outline(state) {
      const standIn = (adcode: Adcode) => shown.standIn(adcode) ?? adcode;
      outlines.set('hover', state.hover === null ? [] : [standIn(state.hover)]);
      outlines.set('selected', placesOutlined(state, record).map(standIn));
    },
    rim,
    pulse: outlines.pulse,
    setInside(inside) {
      shown.setInside(inside);
      painted = '';
      surfaces.each((surface) => surface.setInside(inside));
      outlines.setRegions(shown.all());
    },
    setTheme() {
      if (theme === themeNow()) return;
      theme = themeNow();
      surfaces.each((surface) => surface.setTheme(theme));
      marks.setTheme(theme);
      rim(app.store.getState());
    },
    setCamera(camera, size, moving) {
      outlines.setCamera(camera, size);
      marks.setCamera(camera, size);
      surfaces.each((surface) => surface.setCamera(camera, size, moving));
    },
    destroy() {
      outlines.element.remove();
      marks.element.remove();
    },
  };
}
