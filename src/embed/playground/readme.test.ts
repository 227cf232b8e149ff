import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playground } from '../../i18n/messages/embed.en';
import { FLAG_NAMES, STATE_NAMES } from '../../state/parameterNames';
import { EXAMPLES } from './parameters';

const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('the README names every parameter of an address, in the words and with the examples of the playground', () => {
  const text = readFileSync('README.md', 'utf8');
  const [, table = ''] = /\n\| parameter .*\n.*\n((?:\|.*\n)+)/.exec(text) ?? [];
  const rows = table.trim().split('\n').map(cells);
  const expected = [...STATE_NAMES, ...FLAG_NAMES].map((name) => [
    `\`${name}\``,
    playground.params[name],
    EXAMPLES[name].map((value) => `\`${value}\``).join(' '),
  ]);
  expect(rows).toEqual(expected);
});
