import { describe, expect, test } from 'vitest';
import { isAct } from '../events/acts';
import { LANGS } from '../i18n/text';
import { PRESETS } from '../export/presets';
import { changeLayer, shareLayers } from '../layers/late';
import { holdLayers } from '../layers/held';
import { hashrateText } from '../layers/hashrate/words';
import { colouringOf } from '../layers/layers';
import { NATION } from '../regions/region';
import { SHARES } from '../series/testing/published';
import { daysInView } from '../state/eventsInView';
import { evidenceOf } from '../words/evidence';
import { stateOf } from '../words/testing/states';
import { holds, type Box } from './box';
import { chronologyCaption } from './chronology/headline';
import { chronologyOf } from './chronology/model';
import { USUAL_LOOK } from './figure/figureScene';
import type { Scene } from './scene/scene';
import { insetBoxes, linesOf } from './scene/walk';
import { figuresOf, stateFigure, usualFigure, type FigureName } from './stateFigure';
import { exportSvg } from './svg/exportSvg';
import { details, shapesFor, record } from './testing/fixture';
import { textBoxes } from './text/boxes';

holdLayers({ metric: shareLayers(SHARES), compare: changeLayer });

const URL = 'https://example.org/map/?tab=timeline';
const TWO_DAYS = 'compare=change&time=2021-05-20..2021-07-01';

function draw(
  name: FigureName,
  query: string,
  lang: 'en' | 'zh',
  { width, height }: { readonly width: number; readonly height: number } = PRESETS.report,
) {
  const state = { ...stateOf(query), lang };
  const shapes = shapesFor(NATION);
  const own = { url: URL, version: '0123456789ab', look: USUAL_LOOK };
  return stateFigure(name, { state, record, details, shapes, width, height, ...own });
}

const said = (scene: Scene) => linesOf(scene).map(({ text }) => text);
/** All that a figure says in it, and of itself. */
const told = (scene: ReturnType<typeof draw>) => ({
  text: said(scene).join(' '),
  fields: scene.about!,
});
const outside = (width: number, height: number, boxes: readonly Box[]) =>
  boxes.filter((box) => !holds({ x: -0.5, y: -0.5, width: width + 1, height: height + 1 }, box));

describe.each(['en', 'zh'] as const)('the figure of the timeline in %s', (lang) => {
  // A post of 418 pixels has none: 34 rows could not be read.
  test.each(Object.entries(PRESETS).filter(([name]) => name !== 'x'))(
    'has room for all 34 places at the size %s',
    (_, size) => {
      const scene = draw('timeline', 'tab=timeline&span=all', lang, size);
      expect(outside(size.width, size.height, textBoxes(scene.nodes, { lang }))).toEqual([]);
      const words = said(scene);
      for (const { short } of record.gazetteer.children(NATION)) expect(words).toContain(short[lang]);
    },
  );

  test('says days, marks, documents, licence, address and version, and comes out the same each time', () => {
    const scene = draw('timeline', 'tab=timeline', lang);
    const svg = exportSvg(scene, 'light');
    expect(exportSvg(draw('timeline', 'tab=timeline', lang), 'light')).toBe(svg);
    expect(svg).not.toMatch(/<text(?![^>]* font-family=)/);
    const words = said(scene).join('').replaceAll(' ', '');
    for (const part of [URL, '0123456789ab', 'CCBY4.0', lang === 'en' ? '20June2021' : '2021年6月20日'])
      expect(words).toContain(part);
    expect(words).toMatch(lang === 'en' ? /othersource|\d+documents/ : /\d+份文件/);
    expect(words).toContain(lang === 'en' ? 'otheract' : '其他措施');
  });
});

test('a timeline whose rows could not be read is an error, not a drawing', () => {
  expect(() => draw('timeline', 'tab=timeline', 'en', { width: 800, height: 400 })).toThrow(RangeError);
});

test('the timeline’s picture marks what the filter leaves, and tells who acted first to those who do not see it', () => {
  const circles = (query: string) =>
    exportSvg(draw('timeline', query, 'en'), 'light').match(/<circle/g)!.length;
  expect(circles('tab=timeline&kind=power-price')).toBeLessThan(circles('tab=timeline'));
  const { Description: alt, Title: title } = draw('timeline', 'tab=timeline', 'en').about!;
  const { headline } = chronologyCaption(
    record,
    chronologyOf(record, record.index.events, 'recorded'),
    'en',
  )!;
  expect(title).toBe(headline);
  expect(alt).toMatch(/^Timeline of China’s provinces, /);
  expect(alt).toContain(headline);
});

test('the timeline’s picture counts the documents of the acts that it marks, of nothing else', () => {
  const events = record.eventsIn(daysInView(stateOf(''), record.index.bounds));
  const acts = events.filter(isAct).map(({ id }) => id);
  const { documents, singleSource } = evidenceOf(record, acts);
  const { Source: source } = draw('timeline', 'tab=timeline', 'en').about!;
  expect(source).toContain(`${documents} documents for the acts shown`);
  expect(source).toContain(`${singleSource} acts shown rest on a single source`);
});

test('the storyboard of a comparison shows before, after and what changed, with one legend', () => {
  const scene = draw('comparison', TWO_DAYS, 'en');
  expect(insetBoxes(scene.nodes)).toHaveLength(3);
  const words = said(scene);
  for (const part of ['Before: 20 May 2021', 'After: 1 July 2021', 'What changed'])
    expect(words).toContain(part);
  // The answer is large enough for names and signs.
  const [before, after, changed] = insetBoxes(scene.nodes);
  expect(before!.width).toBe(after!.width);
  expect(changed!.width).toBeGreaterThan(1.5 * before!.width);
  const { Description: alt, Source: source } = scene.about!;
  expect(alt).toMatch(
    /^Before: 20 May 2021.*After: 1 July 2021.*What changed.*20 May to 1 July 2021: .+ tightened/,
  );
  const state = stateOf(TWO_DAYS);
  expect(alt).toContain(colouringOf(record, state).caption('en').headline);
  const [first] = record.gazetteer
    .children(NATION)
    .filter(({ adcode }) => colouringOf(record, state).sign(adcode) === 'first');
  expect(words).toContain(first!.short.en);
  expect(source).toContain('As of 2021-05-20 and 2021-07-01.');
  expect(source.match(/An order is not a closure/g)).toHaveLength(1);
});

describe.each(LANGS)('the storyboard of a comparison in %s', (lang) => {
  test.each(Object.entries(PRESETS))('has room for its three maps at the size %s', (_, size) => {
    for (const query of [TWO_DAYS, `${TWO_DAYS}&metric=hashrate`]) {
      const scene = draw('comparison', query, lang, size);
      expect(insetBoxes(scene.nodes)).toHaveLength(3);
      expect(outside(size.width, size.height, textBoxes(scene.nodes, { lang }))).toEqual([]);
    }
  });

  test('says whose shares it shows beside what changed, and under which licence', () => {
    const { text, fields } = told(draw('comparison', `${TWO_DAYS}&metric=hashrate`, lang));
    const { licence, coloured } = hashrateText(lang);
    expect(text).toContain('CC BY-NC-SA 4.0');
    expect(fields.Copyright.split(licence)).toHaveLength(2);
    expect(fields.Source.split(coloured.china)).toHaveLength(2);
    expect(told(draw('comparison', TWO_DAYS, lang)).fields.Copyright).not.toContain(licence);
  });
});

test('there is a storyboard of a comparison only where two days are compared', () => {
  expect(figuresOf(stateOf(''))).toEqual(['map', 'timeline']);
  expect(figuresOf(stateOf(TWO_DAYS))).toEqual(['map', 'timeline', 'comparison']);
  expect(() => draw('comparison', '', 'en')).toThrow(RangeError);
});

test('the usual figure is what the page shows', () => {
  expect(usualFigure(stateOf(TWO_DAYS))).toBe('map');
  expect(usualFigure(stateOf('compare=side&time=2021-05-20..2021-07-01'))).toBe('comparison');
  expect(usualFigure(stateOf('tab=timeline'))).toBe('timeline');
  expect(usualFigure(stateOf('tab=table'))).toBe('map');
});
