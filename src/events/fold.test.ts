import { expect, it } from 'vitest';
import { fold } from './fold';

it('lowers case, drops accents, narrows full-width forms and joins spaces', () => {
  expect(fold('  Garzê （ＢＩＴ）  Ürümqi ')).toBe('garze (bit) urumqi');
  expect(fold('四川　能源局')).toBe('四川 能源局');
});

it('changes nothing a second time', () => {
  expect(fold(fold('Ngawa (Aba) É'))).toBe(fold('Ngawa (Aba) É'));
});
