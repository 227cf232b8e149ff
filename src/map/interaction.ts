import type { Adcode } from '../regions/region';
import type { App } from '../state/app';
import type { AppState } from '../state/state';
import { writeAttribute } from '../ui/dom';
import { createBreadcrumb } from './controls/breadcrumb';
import { crumbsOf } from './controls/content';
import { createControls } from './controls/controls';
import { createHint } from './controls/hint';
import { commandOf } from './controls/keys';
import { listenToPointer, type Press } from './controls/pointer';
import { mapText } from './messages';
import { canEnter, createPointing, type Pointing, type PointingOptions } from './pointing';
import { createHitTest } from './shapes/hit';
import type { StageElements } from './stage';

export interface InteractionOptions extends PointingOptions {
  readonly parts: StageElements;
  /** The element that goes full screen. */
  readonly container: HTMLElement;
}

/** Everything that a reader does to the map itself, and what answers at once: tooltip, hint, buttons, breadcrumb. */
export interface Interaction {
  /** The state, the day or the units drawn have changed. */
  readonly update: (state: AppState) => void;
  /** A wheel or finger scrolls the page, and with it the place pointed at away from under it. */
  readonly onPageScroll: (kind: 'wheel' | 'touch') => void;
  /** The map has moved: the tooltip no longer stands where it belongs. */
  readonly moved: () => void;
  readonly destroy: () => void;
}

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The unit at a point of the stage, met within `reach` pixels when it is tiny. */
function unitAt(
  { shown, viewport }: PointingOptions,
  [left, top]: readonly [number, number],
  reach: number,
): Adcode | null {
  const camera = viewport().camera();
  const { width, height } = viewport().size();
  const x = camera.x + (left - width / 2) / camera.k;
  const y = camera.y + (top - height / 2) / camera.k;
  return createHitTest(shown.all(), shown.isShown).at([x, y], camera.k, reach);
}

/** What a press on the stage does: it selects, or goes into a province that is selected already. */
function createPress(app: App, pointing: Pointing): (press: Press) => void {
  const { store, actions } = app;
  /** Set when a press has gone into a province: the second half of a double click must not select inside it. */
  let wentIn = false;
  return ({ adcode, again, touch }) => {
    const state = store.getState();
    if (!again) wentIn = false;
    if (wentIn) return;
    if (adcode !== null && canEnter(app, adcode, state)) {
      wentIn = true;
      actions.enter(adcode);
      pointing.hide();
      return;
    }
    if (adcode === null ? state.select.length > 0 : !state.select.includes(adcode)) actions.select(adcode);
    if (touch) pointing.tap(adcode);
  };
}

/** Keys: Escape, wherever the focus is, and those of the stage, which move the map. Returns what stops it. */
function listenToKeys({ app, parts, viewport }: InteractionOptions, pointing: Pointing): () => void {
  const { store, actions } = app;
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const inMap = event.target instanceof Node && parts.root.contains(event.target);
    const wasOpen = pointing.dismiss();
    // Elsewhere on the page Escape has a meaning of its own as well.
    if (!inMap) return;
    if (!wasOpen) actions.back();
    event.preventDefault();
  }
  function onStageKey(event: KeyboardEvent): void {
    const command = event.target === parts.stage ? commandOf(event) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'pan') viewport().pan(command.dx, command.dy);
    else if (command.kind === 'zoom') viewport().zoom(command.factor);
    else if (command.kind === 'reset') viewport().reset();
    else {
      const state = store.getState();
      const [selected] = state.select;
      if (selected !== undefined && canEnter(app, selected, state)) actions.enter(selected);
    }
  }
  document.addEventListener('keydown', onKey);
  parts.stage.addEventListener('keydown', onStageKey);
  return () => {
    document.removeEventListener('keydown', onKey);
    parts.stage.removeEventListener('keydown', onStageKey);
  };
}

export function createInteraction(options: InteractionOptions): Interaction {
  const { app, parts, container, viewport } = options;
  const { record, actions, store } = app;
  const pointing = createPointing(options);
  const hint = createHint();
  const breadcrumb = createBreadcrumb((adcode) => {
    if (adcode === store.getState().region) actions.select(null);
    else actions.enter(adcode);
  });
  const controls = createControls({
    zoom: (factor) => viewport().zoom(factor),
    reset: () => viewport().reset(),
    fullscreen: container,
  });
  parts.root.append(breadcrumb.element, controls.element, hint.element);
  // On the stage, so that a wheel or a drag that starts on the tooltip moves the map all the same.
  parts.stage.append(pointing.element);
  const stopPointer = listenToPointer({
    stage: parts.stage,
    tooltip: pointing.element,
    unitAt: (point, reach) => unitAt(options, point, reach),
    onPoint: pointing.point,
    onLeave: pointing.leave,
    onPress: createPress(app, pointing),
  });
  const stopKeys = listenToKeys(options, pointing);

  return {
    update(state) {
      const place = record.gazetteer.get(state.region).short[state.lang];
      const text = mapText(state.lang);
      writeAttribute(parts.stage, 'aria-label', text.stage(place));
      controls.setText(state.lang, place);
      breadcrumb.set(crumbsOf(record, state.region, state.select, state.lang), text.breadcrumb);
      pointing.update(state);
    },
    onPageScroll(kind) {
      pointing.hide();
      const { hints } = mapText(store.getState().lang);
      hint.show(kind === 'touch' ? hints.touch : isMac() ? hints.wheelMac : hints.wheel);
    },
    moved: pointing.hide,
    destroy() {
      stopPointer();
      stopKeys();
      controls.destroy();
      hint.destroy();
      pointing.destroy();
      for (const part of [breadcrumb, controls, hint]) part.element.remove();
    },
  };
}
