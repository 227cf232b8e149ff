import type { Lang } from '../../i18n/text';
import { mapText } from '../messages';
import { button, html, svg, writeAttribute } from '../../ui/dom';

export interface ControlsOptions {
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  /** The element that goes full screen. */
  readonly fullscreen: HTMLElement;
}

export interface Controls {
  readonly element: HTMLElement;
  /** Names the buttons; `place` is what a reset shows. */
  readonly setText: (lang: Lang, place: string) => void;
  readonly destroy: () => void;
}

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  reset: 'M3 7.5 8 3l5 4.5M4.5 6.5V13h7V6.5',
  fullscreen: 'M6 3H3v3M10 3h3v3M6 13H3v-3M10 13h3v-3',
  exitFullscreen: 'M3 6h3V3M13 6h-3V3M3 10h3v3M13 10h-3v3',
} as const;
/** One press of a zoom button. */
const FACTOR = 1.6;

function iconButton(icon: keyof typeof ICONS, press: () => void): HTMLButtonElement {
  const box = { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' };
  const drawing = svg('svg', box, svg('path', { d: ICONS[icon] }));
  return button(drawing, press, { 'data-control': icon });
}

/** The buttons on the map: zoom, show all, full screen where the browser allows it. */
export function createControls({ zoom, reset, fullscreen }: ControlsOptions): Controls {
  const zoomIn = iconButton('zoomIn', () => zoom(FACTOR));
  const zoomOut = iconButton('zoomOut', () => zoom(1 / FACTOR));
  const all = iconButton('reset', reset);
  const full = iconButton('fullscreen', () => {
    const change = document.fullscreenElement ? document.exitFullscreen() : fullscreen.requestFullscreen();
    // Refused: the page stays as it is, which is what the reader sees.
    change.catch(() => undefined);
  });
  full.hidden = !document.fullscreenEnabled;
  const element = html('div', { class: 'map-controls', role: 'group' }, zoomIn, zoomOut, all, full);
  let lang: Lang = 'en';

  function nameFullscreen(): void {
    const inFull = document.fullscreenElement !== null;
    const text = mapText(lang);
    name(full, inFull ? text.exitFullscreen : text.fullscreen);
    writeAttribute(full.querySelector('path')!, 'd', inFull ? ICONS.exitFullscreen : ICONS.fullscreen);
  }
  function name(control: HTMLButtonElement, text: string): void {
    writeAttribute(control, 'aria-label', text);
    writeAttribute(control, 'title', text);
  }
  document.addEventListener('fullscreenchange', nameFullscreen);
  return {
    element,
    setText(next, place) {
      lang = next;
      const text = mapText(lang);
      writeAttribute(element, 'aria-label', text.controls);
      name(zoomIn, text.zoomIn);
      name(zoomOut, text.zoomOut);
      name(all, text.reset(place));
      nameFullscreen();
    },
    destroy: () => document.removeEventListener('fullscreenchange', nameFullscreen),
  };
}
