import type { Colouring } from '../layers/layer';
import { hasInside } from '../regions/gazetteer';
import { NATION, type Adcode } from '../regions/region';
import type { App } from '../state/app';
import type { AppState } from '../state/state';
import { toStage } from './camera/camera';
import { tooltipOf } from './controls/content';
import { createTooltip } from './controls/tooltip';
import type { RegionsShown } from './regionsShown';
import type { Viewport } from './viewport';

export interface PointingOptions {
  readonly app: App;
  readonly shown: RegionsShown;
  readonly viewport: () => Viewport;
  readonly colouring: () => Colouring;
}

/** The unit pointed at, and its tooltip. Points are those of the stage, in CSS pixels. */
export interface Pointing {
  readonly element: HTMLElement;
  /** The pointer is over a unit, or over none. */
  readonly point: (adcode: Adcode | null, at: readonly [x: number, y: number]) => void;
  /** The pointer has left the stage. */
  readonly leave: () => void;
  /** A finger is on a unit, or on none. */
  readonly tap: (adcode: Adcode | null) => void;
  /** The state, the day or the units drawn have changed. */
  readonly update: (state: Pick<AppState, 'hover'>) => void;
  readonly hide: () => void;
  /** The reader closes the tooltip: it stays away until another unit is pointed at. Returns whether there was one. */
  readonly dismiss: () => boolean;
  readonly destroy: () => void;
}

/** Height of the row of buttons that a docked tooltip stays above, in CSS pixels. */
const DOCK = 52;

/** Whether a press on a unit goes into it: a province with units inside that is selected already and not the one entered. */
export function canEnter(
  { record: { gazetteer } }: App,
  adcode: Adcode,
  { select, region }: AppState,
): boolean {
  return hasInside(gazetteer, adcode) && select.includes(adcode) && region !== adcode;
}

export function createPointing({ app, shown, viewport, colouring }: PointingOptions): Pointing {
  const { record, actions, store } = app;
  const tooltip = createTooltip();
  /** Unit whose tooltip the reader has closed, until another is pointed at. */
  let dismissed: Adcode | null = null;
  /** Where the pointer is while it sets the state; without it the unit was focused in the list. */
  let pointed: readonly [number, number] | undefined;
  let lastHover: Adcode | null = null;

  function show(adcode: Adcode, point?: readonly [number, number]): void {
    const state = store.getState();
    const content = tooltipOf(record, colouring(), adcode, {
      lang: state.lang,
      canEnter: canEnter(app, adcode, state),
    });
    tooltip.show(content, viewport().size(), point);
  }
  function labelPoint(adcode: Adcode): readonly [number, number] | undefined {
    const region = shown.get(shown.standIn(adcode) ?? adcode);
    return region && toStage(viewport().camera(), viewport().size(), region.label);
  }

  return {
    element: tooltip.element,
    point(adcode, at) {
      if (adcode !== dismissed) dismissed = null;
      const before = store.getState().hover;
      if (adcode !== null) tooltip.rest();
      if (adcode !== before) {
        pointed = at;
        actions.hover(adcode);
        pointed = undefined;
      } else if (adcode !== null && adcode !== dismissed && !tooltip.isShown()) show(adcode, at);
    },
    leave() {
      dismissed = null;
      actions.hover(null);
    },
    tap(adcode) {
      if (adcode === null) tooltip.hide();
      // The lower left, so that neither it nor the finger covers what was tapped.
      else show(adcode, [0, viewport().size().height - DOCK]);
    },
    update({ hover }) {
      const moved = hover !== lastHover;
      lastHover = hover;
      if (hover === null || hover === NATION) {
        if (moved) tooltip.hide();
      } else if (hover !== dismissed) show(hover, moved ? (pointed ?? labelPoint(hover)) : undefined);
    },
    hide: tooltip.hide,
    dismiss() {
      if (!tooltip.isShown()) return false;
      dismissed = store.getState().hover;
      tooltip.hide();
      return true;
    },
    destroy() {
      tooltip.destroy();
      tooltip.element.remove();
    },
  };
}
