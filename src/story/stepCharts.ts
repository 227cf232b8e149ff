import { BESIDE_VIEW, chartsBeside } from '../drawing/chart/beside';
import { chartNamed, type ChartMaterial } from '../drawing/chart/charts';
import { chartScene } from '../drawing/chart/chartScene';
import type { Scene } from '../drawing/scene/scene';
import type { Lang } from '../i18n/text';
import { eventsLinked, type Story } from './model';

/** In drawing units, of a chart across a page and of two side by side: their letters are as large as those of notes. */
const ACROSS = { width: 640, height: 400 } as const;
const BESIDE = { width: 400, height: 430 } as const;

/** The figures of others that each step of `story` speaks of, as drawings of the data version `version`. */
export function stepCharts(
  story: Story,
  material: ChartMaterial,
  { lang, version }: { readonly lang: Lang; readonly version: string },
): readonly (readonly Scene[])[] {
  return story.steps.map(({ text }) => {
    const names = chartsBeside(eventsLinked(text[lang]));
    const size = names.length === 1 ? ACROSS : BESIDE;
    return names.map((name) => {
      const chart = chartNamed(name, material, { ...BESIDE_VIEW, lang });
      return chartScene({ ...size, chart, url: null, version });
    });
  });
}
