import { NATION, type Adcode } from '../regions/region';
import type { App } from '../state/app';
import type { AppState } from '../state/state';
import type { Colouring } from '../layers/layer';
import { createBreadcrumb } from './controls/breadcrumb';
import { crumbsOf, tooltipOf } from './controls/content';
import { createControls } from './controls/controls';
import { createHint } from './controls/hint';
import { commandOf } from './controls/keys';
import { listenToPointer, type Press } from './controls/pointer';
import { createTooltip } from './controls/tooltip';
import { toStage } from './camera/camera';
import { mapText } from './messages';
import type { RegionsShown } from './regionsShown';
import { writeAttribute } from '../ui/dom';
import { createHitTest } from './shapes/hit';
import type { StageElements } from './stage';
import type { Viewport } from './viewport';

export interface InteractionOptions {
  readonly app: App;
  readonly parts: StageElements;
  /** The element that goes full screen. */
  readonly container: HTMLElement;
  readonly shown: RegionsShown;
  readonly viewport: () => Viewport;
  readonly colouring: () => Colouring;
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

/** Height of the row of buttons that a docked tooltip stays above, in CSS pixels. */
const DOCK = 52;

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

export function createInteraction(options: InteractionOptions): Interaction {
  const { app, parts, container, shown, viewport, colouring } = options;
  const { record, actions } = app;
  const tooltip = createTooltip();
  const hint = createHint();
  const breadcrumb = createBreadcrumb((adcode) => {
    const { region } = app.store.getState();
    if (adcode === region) actions.select(null);
    else actions.enter(adcode);
  });
  const controls = createControls({
    zoom: (factor) => viewport().zoom(factor),
    reset: () => viewport().reset(),
    fullscreen: container,
  });
  parts.root.append(breadcrumb.element, controls.element, hint.element);
  // On the stage, so that a wheel or a drag that starts on the tooltip moves the map all the same.
  parts.stage.append(tooltip.element);

  /** Unit whose tooltip the reader has closed, until another is pointed at. */
  let dismissed: Adcode | null = null;
  /** Set when a press has gone into a province: the second half of a double click must not select inside it. */
  let wentIn = false;

  const unitAt = (point: readonly [number, number], reach: number): Adcode | null => {
    const camera = viewport().camera();
    const { width, height } = viewport().size();
    const x = camera.x + (point[0] - width / 2) / camera.k;
    const y = camera.y + (point[1] - height / 2) / camera.k;
    return createHitTest(shown.all(), shown.isShown).at([x, y], camera.k, reach);
  };
  const canEnter = (adcode: Adcode, { select, region }: AppState) =>
    record.gazetteer.get(adcode).level === 'province' && select.includes(adcode) && region !== adcode;

  function showTooltip(adcode: Adcode, point?: readonly [number, number]): void {
    const state = app.store.getState();
    const content = tooltipOf(record, colouring(), adcode, {
      lang: state.lang,
      canEnter: canEnter(adcode, state),
    });
    tooltip.show(content, viewport().size(), point);
  }
  function labelPoint(adcode: Adcode): readonly [number, number] | undefined {
    const region = shown.get(shown.standIn(adcode) ?? adcode);
    return region && toStage(viewport().camera(), viewport().size(), region.label);
  }
  function point(adcode: Adcode | null, at: readonly [number, number]): void {
    if (adcode !== dismissed) dismissed = null;
    const before = app.store.getState().hover;
    if (adcode !== null) tooltip.rest();
    if (adcode !== before) {
      pointed = at;
      actions.hover(adcode);
      pointed = undefined;
    } else if (adcode !== null && adcode !== dismissed && !tooltip.isShown()) showTooltip(adcode, at);
  }
  /** Where the pointer is while it sets the state; without it the unit was focused in the list. */
  let pointed: readonly [number, number] | undefined;

  /** Where the tooltip of a tap goes: the lower left, so that neither it nor the finger covers what was tapped. */
  const dock = (): readonly [number, number] => {
    const { height } = viewport().size();
    return [0, height - DOCK];
  };
  function press({ adcode, again, touch }: Press): void {
    const state = app.store.getState();
    if (!again) wentIn = false;
    if (wentIn) return;
    if (adcode !== null && canEnter(adcode, state)) {
      wentIn = true;
      actions.enter(adcode);
      tooltip.hide();
      return;
    }
    if (adcode === null ? state.select.length > 0 : !state.select.includes(adcode)) actions.select(adcode);
    if (!touch) return;
    if (adcode === null) tooltip.hide();
    else showTooltip(adcode, dock());
  }
  const stopPointer = listenToPointer({
    stage: parts.stage,
    tooltip: tooltip.element,
    unitAt,
    onPoint: point,
    onLeave: () => {
      dismissed = null;
      actions.hover(null);
    },
    onPress: press,
  });

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const inMap = event.target instanceof Node && parts.root.contains(event.target);
    if (tooltip.isShown()) {
      dismissed = app.store.getState().hover;
      tooltip.hide();
      // Elsewhere on the page Escape has a meaning of its own as well.
      if (inMap) event.preventDefault();
    } else if (inMap) {
      actions.back();
      event.preventDefault();
    }
  }
  function onStageKey(event: KeyboardEvent): void {
    const command = event.target === parts.stage ? commandOf(event) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'pan') viewport().pan(command.dx, command.dy);
    else if (command.kind === 'zoom') viewport().zoom(command.factor);
    else if (command.kind === 'reset') viewport().reset();
    else {
      const [selected] = app.store.getState().select;
      if (selected !== undefined) actions.enter(selected);
    }
  }
  document.addEventListener('keydown', onKey);
  parts.stage.addEventListener('keydown', onStageKey);

  let lastHover: Adcode | null = null;
  return {
    update(state) {
      const place = record.gazetteer.get(state.region).short[state.lang];
      const text = mapText(state.lang);
      writeAttribute(parts.stage, 'aria-label', text.stage(place));
      controls.setText(state.lang, place);
      breadcrumb.set(crumbsOf(record, state.region, state.select, state.lang), text.breadcrumb);
      const { hover } = state;
      const moved = hover !== lastHover;
      lastHover = hover;
      if (hover === null || hover === NATION) {
        if (moved) tooltip.hide();
      } else if (hover !== dismissed) showTooltip(hover, moved ? (pointed ?? labelPoint(hover)) : undefined);
    },
    onPageScroll(kind) {
      tooltip.hide();
      const { hints } = mapText(app.store.getState().lang);
      hint.show(kind === 'touch' ? hints.touch : isMac() ? hints.wheelMac : hints.wheel);
    },
    moved: tooltip.hide,
    destroy() {
      stopPointer();
      document.removeEventListener('keydown', onKey);
      parts.stage.removeEventListener('keydown', onStageKey);
      controls.destroy();
      hint.destroy();
      tooltip.destroy();
      for (const part of [breadcrumb, controls, hint, tooltip]) part.element.remove();
    },
  };
}
