import { STATUSES } from '../events/vocabulary';
import { LANGS } from '../i18n/text';
import { MAP_FONTS, PAGE_FONTS, TYPE_SIZES } from './fontStacks';
import { PALETTES, type Theme } from './palette';

/** Space in CSS pixels, by step. */
const SPACES: readonly number[] = [4, 8, 12, 16, 24, 32, 48];

function colourTokens(theme: Theme): readonly string[] {
  const palette = PALETTES[theme];
  const single = [
    'paper',
    'raised',
    'ink',
    'muted',
    'rule',
    'link',
    'sea',
    'land',
    'selection',
    'hover',
  ] as const;
  return [
    `color-scheme: ${theme};`,
    ...single.map((name) => `--${name}: ${palette[name]};`),
    ...STATUSES.map((status) => `--fill-${status}: ${palette.fill[status]};`),
  ];
}

/** What does not change with the theme: type, sizes, space. */
function fixedTokens(): readonly string[] {
  return [
    `--sans: ${PAGE_FONTS.sans};`,
    `--serif: ${PAGE_FONTS.serif};`,
    ...Object.entries(TYPE_SIZES).map(([name, px]) => `--text-${name}: ${px / 16}rem;`),
    `--leading: 1.5;`,
    `--leading-tight: 1.2;`,
    ...SPACES.map((px, step) => `--space-${step + 1}: ${px / 16}rem;`),
    `--radius: 3px;`,
    `--target: 24px;`,
    `--fade: 150ms;`,
  ];
}

const rule = (selector: string, lines: readonly string[], indent = '') =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;

/**
 * The custom properties of both themes as a style sheet: light by default, dark where the device asks for it and nothing
 * else is chosen, and either by `data-theme` on the root element.
 */
export function tokensCss(): string {
  return [
    '/* Made from the palette by `npm run fonts`; change it there. */\n',
    rule(':root', [...fixedTokens(), ...colourTokens('light')]),
    ...LANGS.map((lang) => rule(`[lang|='${lang}']`, [`--map-font: ${MAP_FONTS[lang]};`])),
    `@media (prefers-color-scheme: dark) {\n${rule(":root:not([data-theme='light'])", colourTokens('dark'), '  ')}}\n`,
    rule(":root[data-theme='dark']", colourTokens('dark')),
    `@media (pointer: coarse) {\n${rule(':root', ['--target: 44px;'], '  ')}}\n`,
    `@media (prefers-reduced-motion: reduce) {\n${rule(':root', ['--fade: 0ms;'], '  ')}}\n`,
  ].join('\n');
}
