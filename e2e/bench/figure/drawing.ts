import { draw } from '../../../src/cli/shots/draw';
import { exportSvg } from '../../../src/drawing/svg/exportSvg';
import { material, planOf } from '../../../src/cli/shots/testing/plan';
import { median, quantile } from '../stats';
import { printTable } from '../table';

const SITE = 'https://map.example/';
const PRESETS = ['og', 'report', 'a4'] as const;
const AREAS = { 'whole country': 'CN', Sichuan: 'CN-SC' } as const;
/** Drawn before anything is counted: the engine compiles what is called often, and the shapes are read. */
const WARM_UP = 10;

interface DrawingCost {
  readonly name: string;
  readonly times: readonly number[];
  /** Characters of a drawing, in thousands. */
  readonly size: number;
}

/** Every act day once and again until there are `count` drawings, in both languages: texts and names are seldom the same twice. */
function measureArea(name: string, region: string, preset: string, count: number): DrawingCost {
  const days = material().record.actDays('recorded');
  const shots = planOf(
    `- { preset: ${preset}, format: svg, state: { region: ${region} }, matrix: { time: [${days.join(', ')}], lang: [zh, en] } }`,
  );
  const drawShot = (at: number) => exportSvg(draw(shots[at % shots.length]!, material(), SITE), 'light');
  for (let at = 0; at < WARM_UP; at += 1) drawShot(at);
  let size = 0;
  const times = Array.from({ length: count }, (_, at) => {
    const start = performance.now();
    size = drawShot(at).length;
    return performance.now() - start;
  });
  return { name: `${name}, ${preset}`, times, size: size / 1000 };
}

/** What drawing a figure costs in Node, without making a picture of it. */
export function benchDrawing(count: number): void {
  const costs = Object.entries(AREAS).flatMap(([name, region]) =>
    PRESETS.map((preset) => measureArea(name, region, preset, count)),
  );
  printTable(
    `Drawing the figure in Node: ${count} drawings each, over all days with acts, zh and en in turn`,
    ['ms from the record to the text of the SVG. Aim: a median of 20.'],
    [
      { head: '', of: ({ name }) => name },
      { head: 'median', of: ({ times }) => median(times), digits: 1, ratio: true },
      { head: 'p95', of: ({ times }) => quantile(times, 0.95), digits: 1 },
      { head: 'thousand characters', of: ({ size }) => size },
    ],
    costs,
  );
}
