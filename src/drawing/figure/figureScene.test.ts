import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYER } from '../../layers/layers';
import { boundaryNotice } from '../../regions/notice';
import { NATION } from '../../regions/region';
import { LANGS } from '../../i18n/text';
import { day } from '../../time/day';
import { holds, scaled, touches, type Box, type Point } from '../box';
import { contains } from '../cartography/contains';
import { outlineOf } from '../cartography/outlines';
import type { Scene } from '../scene/scene';
import { textWidth } from '../text/measure';
import { figureText } from '../../words/figureText';
import { exportSvg } from '../svg/exportSvg';
import { slackOf } from '../svg/slack';
import { allNodes, insetBoxes, linesOf } from '../scene/walk';
import { textBoxes } from '../text/boxes';
import { figureScene, layoutOf, USUAL_LOOK, type FigureOptions } from './figureScene';
import { PRESET_NAMES, PRESETS } from '../../export/presets';
import { details, shapesFor, record } from '../testing/fixture';

const URL = 'https://example.org/?time=2021-06-20&dates=recorded&lang=en&data=0123456789ab';

function options(parts: Partial<FigureOptions> = {}): FigureOptions {
  return {
    record,
    details,
    colouring: DEFAULT_LAYER.on(record, day('2021-06-20')),
    shapes: shapesFor(parts.entered ?? NATION),
    lang: 'en',
    ...PRESETS.default,
    url: URL,
    version: '0123456789ab',
    ...parts,
  };
}

/** The figure in the light theme, as it is exported. */
const figureSvg = (wanted: FigureOptions) => exportSvg(figureScene(wanted), 'light');

/** The map of a figure, every line of text on and under it, and the grounds that hide the map under text. */
function drawFigure(wanted: FigureOptions) {
  const { nodes, lang } = figureScene(wanted);
  const [box] = insetBoxes(nodes);
  const inset = [...allNodes(nodes)].find((node) => node.kind === 'inset')!;
  const grounds = nodes.flatMap((node) =>
    node.kind === 'rect' && node.style?.fill === 'ghost' ? [node.box] : [],
  );
  return { map: box!, scene: inset.scene, boxes: textBoxes(nodes, { lang, slack: wanted.slack }), grounds };
}

const frameOf = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Names and notes on a map, in its own units. */
function namesOn({ nodes, lang }: Scene): readonly Box[] {
  return [...allNodes(nodes)].flatMap((node) => {
    if (node.kind !== 'text' || node.style?.size === undefined) return [];
    const { size } = node.style;
    const width = textWidth(node.text, size, 'sans', lang);
    return [{ x: node.x - width / 2, y: node.y - 0.78 * size, width, height: size }];
  });
}

/** Every piece of the figure that leaves it, or lies on a unit that is shown, on a name or on another piece. */
function faults(
  { width, height, entered = NATION, shapes }: FigureOptions,
  { map, scene, boxes, grounds }: ReturnType<typeof drawFigure>,
): string[] {
  const frame = { x: 0, y: 0, width, height };
  const slack = -0.01;
  const show = ({ x, y }: Box) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const { view } = scene;
  const unit = view.width / map.width;
  const inPlane = ({ x, y, ...size }: Box) => {
    const { width: across, height: down } = scaled({ x, y, ...size }, unit);
    return { x: view.x + (x - map.x) * unit, y: view.y + (y - map.y) * unit, width: across, height: down };
  };
  const shown = entered === NATION ? Object.keys(shapes.provinces) : [entered];
  const outlines = shown.map((adcode) => outlineOf(shapes, adcode, shapes.provinces[adcode]!));
  const isOnUnit = (box: Box) => {
    const points = Array.from({ length: 27 }, (_, i): Point => [
      box.x + ((i % 9) / 8) * box.width,
      box.y + (Math.floor(i / 9) / 2) * box.height,
    ]);
    return outlines.some((outline) => points.some((point) => contains(outline.rings, point)));
  };
  const names = namesOn(scene);
  const onMap = [...boxes, ...grounds].filter((box) => touches(box, map, slack));
  return [
    ...[map, ...boxes].filter((box) => !holds(frame, box)).map((box) => `outside: ${show(box)}`),
    ...onMap.filter((box) => isOnUnit(inPlane(box))).map((box) => `on a unit: ${show(box)}`),
    ...onMap
      .filter((box) => names.some((name) => touches(name, inPlane(box), slack)))
      .map((box) => `on a name: ${show(box)}`),
    ...boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => touches(one, other, slack))
        .map((other) => `overlap: ${show(one)} ${show(other)}`),
    ),
  ];
}

describe.each(PRESET_NAMES)('%s', (name) => {
  test.each(['en', 'zh'] as const)(
    'nothing overlaps or overflows in %s, and the map has at least 62 % of the area: country, Sichuan, Inner Mongolia',
    (lang) => {
      for (const entered of [NATION, '510000', '150000']) {
        const wanted = options({ ...PRESETS[name], lang, entered });
        const drawn = drawFigure(wanted);
        expect(faults(wanted, drawn), entered).toEqual([]);
        const share = (drawn.map.width * drawn.map.height) / (wanted.width * wanted.height);
        expect(share, entered).toBeGreaterThanOrEqual(0.62);
        const foot = drawn.boxes.filter(({ y }) => y > drawn.map.height);
        expect(new Set(foot.map(({ y }) => Math.round(y))).size, entered).toBeLessThanOrEqual(3);
      }
    },
  );
});

test.each(PRESET_NAMES)('in the wide typefaces of another program nothing overflows at %s', (name) => {
  for (const lang of ['en', 'zh'] as const) {
    for (const entered of [NATION, '510000']) {
      const wanted = options({ ...PRESETS[name], lang, entered, slack: slackOf('svg', lang) });
      expect(faults(wanted, drawFigure(wanted)), `${entered} ${lang}`).toEqual([]);
    }
  }
});

test('words of a line flow on in the typefaces of another program: each begins at the edge of its column', () => {
  for (const lang of LANGS) {
    for (const entered of [NATION, '510000', '150000']) {
      const wanted = options({ ...PRESETS.report, lang, entered, slack: slackOf('svg', lang) });
      const starts = new Set(drawFigure(wanted).boxes.map(({ x }) => Math.round(x)));
      // The margin, and beside the samples of a legend of one column or two.
      expect(starts.size, `${entered} ${lang}`).toBeLessThanOrEqual(3);
    }
  }
});

test('a figure with slack in its lines has room wherever one without has', () => {
  for (const [width, height] of [
    [800, 418],
    [600, 1200],
    [480, 640],
  ] as const) {
    for (const typeSize of [null, 9, 16]) {
      const wanted = options({ width, height, look: { ...USUAL_LOOK, typeSize } });
      let fits = true;
      try {
        layoutOf(wanted);
      } catch {
        fits = false;
      }
      if (fits) expect(() => layoutOf({ ...wanted, slack: slackOf('svg', 'en') })).not.toThrow();
    }
  }
});

test.each([
  [900, 450],
  [600, 1200],
  [1000, 1000],
  [700, 600],
])('nothing overflows at %d x %d', (width, height) => {
  for (const lang of ['en', 'zh'] as const) {
    const wanted = options({ width, height, lang });
    expect(faults(wanted, drawFigure(wanted))).toEqual([]);
  }
});

test('the words of every event day fit, in both languages, at the narrowest preset', () => {
  const bounds = { from: day('2013-01-01'), to: day('2026-12-31') };
  for (const on of record.stopsIn(bounds)) {
    for (const lang of ['en', 'zh'] as const) {
      const wanted = options({ ...PRESETS.x, lang, colouring: DEFAULT_LAYER.on(record, on) });
      expect(() => layoutOf(wanted), `${on} ${lang}`).not.toThrow();
    }
  }
});

test.each(['en', 'zh'] as const)(
  'a %s figure says its date, sources, licences, boundaries, address and version',
  (lang) => {
    const scene = figureScene(options({ lang }));
    const svg = exportSvg(scene, 'light');
    const text = linesOf(scene)
      .map((line) => line.text)
      .join('');
    const plain = (value: string) => value.replaceAll(' ', '');
    const { lead } = figureText(lang).figure;
    for (const part of [lead, boundaryNotice.short[lang], 'CC BY 4.0', URL, '0123456789ab'])
      expect(plain(text)).toContain(plain(part));
    const { Source, Copyright } = scene.about!;
    expect(Source).toContain('2021-06-20');
    for (const part of ['credit', 'note', 'projection'] as const)
      expect(Copyright).toContain(boundaryNotice[part][lang]);
    expect(svg).toContain('<title id="figure-title">');
    expect(svg).toContain('<desc id="figure-desc">');
    expect(svg).toMatch(/<metadata>.*<dc:relation>0123456789ab<\/dc:relation>/);
  },
);

test('disputed pieces are explained wherever a map shows them, and where no size shows any they are not', () => {
  // The other presets have the proportions of one of these; the words leave the map more room in one language.
  const figures = (['og', 'square', 'default', 'a4'] as const).flatMap((name) =>
    LANGS.map((lang) => ({ ...PRESETS[name], lang })),
  );
  const colouring = DEFAULT_LAYER.on(record, day('2021-12-30'));
  const hasPiece = (entered: string, figure: (typeof figures)[number]) => {
    const wanted = options({ entered, colouring, ...figure });
    const { view } = layoutOf(wanted);
    return Object.entries(wanted.shapes.disputed).some(([name, path]) =>
      outlineOf(wanted.shapes, name, path)
        .rings.flat()
        .some(([x, y]) => contains([frameOf(view)], [x, y])),
    );
  };
  for (const { adcode } of [record.gazetteer.get(NATION), ...record.gazetteer.children(NATION)]) {
    const { rows } = colouring.legend('en', adcode);
    const isExplained = rows.some(({ key }) => key === 'disputed');
    expect(
      figures.some((figure) => hasPiece(adcode, figure)),
      adcode,
    ).toBe(isExplained);
  }
});

test('an opened event heads the figure with its day and title, and in words for those who cannot see what is outlined', () => {
  const opened = 'qh-2021-06-09-full-shutdown';
  const scene = figureScene(options({ opened, select: ['630000'] }));
  const title = record.event(opened)!.title.en;
  const texts = [...allNodes(scene.nodes)].flatMap((node) => (node.kind === 'text' ? [node.text] : []));
  expect(texts.join(' ')).toContain(title);
  expect(scene.about!.Title).toBe(`20 June 2021, event of 9 June 2021: ${title}`);
  expect(scene.about!.Description).toContain(title);
  expect(scene.about!.Description).toContain('Outlined: Qinghai.');
});

test('a selected place that is not drawn is outlined by the nearest above that is', () => {
  const outlined = (select: readonly string[]) => {
    const { scene } = drawFigure(options({ select }));
    return [...allNodes(scene.nodes)].flatMap((node) =>
      node.kind === 'path' && node.style?.stroke === 'selection' ? [node.shape] : [],
    );
  };
  expect(outlined(['513200', '510000'])).toEqual(['510000']);
});

test('a figure of a province says which one it shows', () => {
  expect(figureSvg(options({ entered: '510000' }))).toContain('crackdown: Sichuan</text>');
  expect(figureSvg(options({ entered: '510000', lang: 'zh' }))).toContain('整治地图：四川</text>');
});

test('names on stripes have a wider halo than others', () => {
  const names = [...allNodes(figureScene(options()).nodes)].flatMap((node) =>
    node.kind === 'text' && node.role === 'label' ? [node] : [],
  );
  const haloOf = (adcode: string) => names.find((name) => name.adcode === adcode)!.halo!.width;
  expect(haloOf('150000')).toBeCloseTo(haloOf('630000') * 2, 5);
});

/** Type size of the legend's first class, in drawing units. */
function legendSize(parts: Partial<FigureOptions>): number {
  const svg = figureSvg(options(parts));
  const size = Number(svg.match(/font-size="([\d.]+)"[^>]*>Ordered to stop ?</)![1]);
  return size * layoutOf(options(parts)).scale;
}

test('type has the size that is asked for, and becomes smaller where that has no room', () => {
  expect(legendSize({ look: { ...USUAL_LOOK, typeSize: 10 } })).toBeCloseTo(10, 1);
  expect(legendSize({ look: { ...USUAL_LOOK, typeSize: 11 } })).toBeCloseTo(11, 1);
  const usual = legendSize({});
  expect(legendSize({ look: { ...USUAL_LOOK, typeSize: 14 } })).toBeGreaterThanOrEqual(usual);
  const large = options({ look: { ...USUAL_LOOK, typeSize: 60 } });
  expect(faults(large, drawFigure(large))).toEqual([]);
});

test('the places of the legend’s classes can be left out; every class stays', () => {
  const svg = figureSvg(options({ look: { ...USUAL_LOOK, notes: false } }));
  const { places } = options().colouring.legend('en').rows[0]!;
  expect(figureSvg(options())).toContain(`>${places}<`);
  expect(svg).not.toContain(`>${places}<`);
  // A long label takes two lines.
  const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  for (const { label } of options().colouring.legend('en').rows) expect(words).toContain(` ${label} `);
});

test('a figure has no outside reference, no script, and no foreign object', () => {
  const svg = figureSvg(options({ url: null }));
  const outside = [...svg.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]!);
  expect(outside.filter((target) => !target.startsWith('#'))).toEqual([]);
  expect(svg).not.toMatch(/<(script|foreignObject|image|style)/);
});

test('a figure has only what programs older than SVG 2 know: no svg in the svg, references by xlink, halos below', () => {
  for (const entered of [NATION, '510000']) {
    const svg = figureSvg(options({ entered }));
    expect(svg.match(/<svg\b/g)).toHaveLength(1);
    const [, clip] = svg.match(/<g class="map" [^>]*clip-path="url\(#([^)]+)\)"/)!;
    expect(svg).toMatch(new RegExp(`<clipPath id="${clip}"><rect x="[-\\d.]+" y="[-\\d.]+" width="`));
    expect(svg).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"');
    const references = svg.match(/<use [^>]*>/g)!;
    expect(references.filter((use) => !use.includes(' xlink:href="#'))).toEqual([]);
    expect(svg).not.toContain('paint-order');
  }
});

test('text is asked for in our own face first, in a generic one last', () => {
  for (const lang of ['en', 'zh'] as const) {
    const lists = [...figureSvg(options({ lang })).matchAll(/font-family="([^"]*)"/g)].map(([, list]) =>
      list!.split(', '),
    );
    expect(new Set(lists.map((list) => list[0])).size).toBe(2);
    for (const list of lists) {
      expect(list[0]).toMatch(/Source|CNMM/);
      expect(list.length).toBeGreaterThan(4);
      expect(list.at(-1)).toMatch(/^(sans-)?serif$/);
    }
  }
});

test('each place name stands once for readers, its halo hidden from them under it', () => {
  const svg = figureSvg(options({ entered: '510000' }));
  const names = [
    ...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text><text [^>]*data-(?:label|beside)="\d+"[^>]*>([^<]*)</g),
  ];
  expect(names.length).toBeGreaterThan(20);
  for (const [, halo, under, name] of names) {
    expect(halo).toMatch(/aria-hidden="true".* fill="none".* stroke="/);
    expect(under).toBe(name);
  }
});

test('the same options give the same bytes', () => {
  expect(figureSvg(options({ lang: 'zh', entered: '510000' }))).toBe(
    figureSvg(options({ lang: 'zh', entered: '510000' })),
  );
});

test('a size without room is an error, not a broken figure', () => {
  expect(() => figureSvg(options({ width: 2000, height: 100 }))).toThrow(RangeError);
});
