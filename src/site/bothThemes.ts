import { THEMES, type Theme } from '../theme/palette';

const VALUE = /"([^"]*)"/g;

/**
 * One drawing for both themes: drawn in each, and every value that differs made a custom property. Paper is always light.
 * Throws `RangeError` when the two drawings differ in more than values.
 */
export function bothThemes(draw: (theme: Theme) => string): { readonly svg: string; readonly css: string } {
  const [light, dark] = THEMES.map(draw) as [string, string];
  const darkValues = [...dark.matchAll(VALUE)].map((match) => match[1]!);
  if (light.replace(VALUE, '""') !== dark.replace(VALUE, '""')) {
    throw new RangeError('The drawings of the two themes differ in more than their colours');
  }
  const names = new Map<string, string>();
  let position = 0;
  const svg = light.replace(VALUE, (whole, value: string) => {
    const other = darkValues[position++]!;
    if (other === value) return whole;
    const pair = `${value} ${other}`;
    const name = names.get(pair) ?? `--fp${names.size}`;
    names.set(pair, name);
    return `"var(${name})"`;
  });
  const values = (index: 0 | 1) =>
    [...names].map(([pair, name]) => `${name}:${pair.split(' ')[index]}`).join(';');
  const css = `:root{${values(0)}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${values(1)}}}@media screen{:root[data-theme=dark]{${values(1)}}}`;
  return { svg, css };
}
