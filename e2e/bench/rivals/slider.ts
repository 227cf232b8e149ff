import { sameLook, type Look } from '../../../src/map/look';
import { dayFromNumber } from '../../../src/time/day';
import { loadScene, type Draw } from './scene';

/** What the bench asks of the page, before it loads. */
export interface RivalSlider {
  readonly drawing: Drawing;
  /** Where the looks of a day come from: a table that is made before, or the record, anew at each step. */
  readonly looks: 'table' | 'record';
  readonly entered: string;
  /** The days that will be asked for, as the slider's numbers. */
  readonly days: readonly number[];
}

declare global {
  interface Window {
    __rival?: RivalSlider;
    /** Units drawn anew since the page was opened. */
    __repainted?: number;
  }
}

const DRAWINGS = {
  nothing: async () => null,
  svg: async () => (await import('./svg')).draw,
  leaflet: async () => (await import('./leaflet')).draw,
  echarts: async () => (await import('./echarts')).draw,
} satisfies Record<string, () => Promise<Draw | null>>;
export type Drawing = keyof typeof DRAWINGS;

/** Called at each step of the slider. */
type Step = (value: number) => void;

/** Draws the map; a step writes the day, and draws anew the units that look different on it. */
async function showDays(draw: Draw, { looks, entered, days }: RivalSlider): Promise<Step> {
  const scene = await loadScene(entered);
  const repaint = draw(scene);
  const ofRecord = (value: number) => scene.looksOn(dayFromNumber(value));
  const table = new Map(looks === 'table' ? days.map((value) => [value, ofRecord(value)]) : []);
  const text = document.querySelector('header p')!;
  let shown: readonly Look[] = scene.looks.map(({ look }) => look);
  return (value) => {
    text.textContent = `Provinces by the status of mining on ${dayFromNumber(value)}`;
    const next = table.get(value) ?? ofRecord(value);
    const changes = scene.looks.flatMap(({ region }, at) => {
      const look = next[at]!;
      return sameLook(look, shown[at]!) ? [] : [{ region, look }];
    });
    shown = next;
    window.__repainted! += changes.length;
    if (changes.length > 0) repaint(changes);
  };
}

const rival = window.__rival!;
const slider = document.createElement('input');
slider.type = 'range';
slider.min = String(Math.min(...rival.days));
slider.max = String(Math.max(...rival.days));
document.querySelector('header')!.append(slider);
window.__repainted = 0;
const draw = await DRAWINGS[rival.drawing]();
const step: Step = draw ? await showDays(draw, rival) : () => undefined;
slider.addEventListener('input', () => step(slider.valueAsNumber));
document.documentElement.dataset['ready'] = 'true';
