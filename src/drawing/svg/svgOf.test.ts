import { expect, it } from 'vitest';
import { coloursOf } from '../../theme/colours';
import type { Node, Scene } from '../scene/scene';
import { exportSvg } from './exportSvg';
import { svgOf, type SvgOptions } from './svgOf';

const OPTIONS = { colours: coloursOf('light'), idPrefix: 't' } as const;

const sceneOf = (nodes: readonly Node[]): Scene => ({
  lang: 'en',
  unit: 1,
  view: { x: 0, y: 0, width: 9, height: 9 },
  nodes,
});
const drawn = (nodes: readonly Node[], options: Partial<SvgOptions> = {}) =>
  svgOf(sceneOf(nodes), { ...OPTIONS, ...options });
const line = (face: 'map' | 'mapBold' | 'serif'): Node => ({
  kind: 'text',
  text: face,
  x: 0,
  y: 0,
  style: { face },
});

it('a page’s drawing names a typeface once for a group, and a file on every line', () => {
  const nodes: Node[] = [
    { kind: 'group', style: { face: 'map' }, children: [line('map'), line('mapBold'), line('serif')] },
  ];
  const named = (svg: string) => svg.match(/font-family=/g)?.length;
  expect(named(drawn(nodes))).toBe(2);
  expect(named(exportSvg(sceneOf(nodes), 'light'))).toBe(4);
  expect(drawn(nodes)).toMatch(/<text[^>]* font-weight="600"[^>]*>mapBold/);
});

it('what goes on with a line flows: it begins where the words before it end, and only they have a place', () => {
  const bold: Node = {
    kind: 'text',
    text: 'Ordered to stop',
    x: 7,
    y: 9,
    style: { face: 'bold', size: 12 },
    after: { text: 'Qinghai', gap: 2, style: { face: 'sans', size: 12 } },
  };
  for (const svg of [drawn([bold]), exportSvg(sceneOf([bold]), 'light')]) {
    expect(svg.match(/ (x|y)="/g)).toEqual([' x="', ' y="']);
    expect(svg).toMatch(
      /<text[^>]* font-weight="600"[^>]*>Ordered to stop <tspan dx="2"[^>]* font-weight="400"[^>]*>Qinghai<\/tspan><\/text>/,
    );
  }
  // As outlines it has a place: where those before it end, with the space.
  const outlineOf = ({ text, x }: { readonly text: string; readonly x: number }) => ({
    d: `${text}@${x}`,
    width: text.length,
  });
  expect(exportSvg(sceneOf([bold]), 'light', { outlineOf })).toMatch(
    /d="Ordered to stop @7".*d="Qinghai@25"/,
  );
});

it('units can be found by the roles that are named, and by all where none is', () => {
  const unit = (role: 'region' | 'border'): Node => ({ kind: 'path', d: 'M0 0z', role, adcode: '110000' });
  const nodes = [unit('region'), unit('border')];
  const found = (svg: string) => [...svg.matchAll(/ (data-\w+)="110000"/g)].map(([, name]) => name);
  expect(found(drawn(nodes))).toEqual(['data-adcode', 'data-border']);
  expect(found(drawn(nodes, { handles: ['region'] }))).toEqual(['data-adcode']);
  expect(found(drawn(nodes, { handles: [] }))).toEqual([]);
});
