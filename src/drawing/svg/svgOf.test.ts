import { expect, it } from 'vitest';
import { coloursOf } from '../../theme/colours';
import type { Node, Scene } from '../scene/scene';
import { svgOf, type SvgOptions } from './svgOf';

const OPTIONS = { colours: coloursOf('light'), idPrefix: 't', fonts: 'page' } as const;

function drawn(nodes: readonly Node[], options: Partial<SvgOptions> = {}): string {
  const scene: Scene = { lang: 'en', unit: 1, view: { x: 0, y: 0, width: 9, height: 9 }, nodes };
  return svgOf(scene, { ...OPTIONS, ...options });
}
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
  expect(named(drawn(nodes, { fonts: 'export' }))).toBe(4);
  expect(drawn(nodes)).toMatch(/<text[^>]* font-weight="600"[^>]*>mapBold/);
});

it('units can be found by the roles that are named, and by all where none is', () => {
  const unit = (role: 'region' | 'border'): Node => ({ kind: 'path', d: 'M0 0z', role, adcode: '110000' });
  const nodes = [unit('region'), unit('border')];
  const found = (svg: string) => [...svg.matchAll(/ (data-\w+)="110000"/g)].map(([, name]) => name);
  expect(found(drawn(nodes))).toEqual(['data-adcode', 'data-border']);
  expect(found(drawn(nodes, { handles: ['region'] }))).toEqual(['data-adcode']);
  expect(found(drawn(nodes, { handles: [] }))).toEqual([]);
});
