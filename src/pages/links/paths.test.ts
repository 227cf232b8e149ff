import { expect, it } from 'vitest';
import { day } from '../../time/day';
import { dayPath, eventPath, fileOf, linkTo, relativeLink } from './paths';

it('gives days and events folders, with and without a language', () => {
  expect(dayPath(day('2021-06-20'))).toBe('d/2021-06-20/');
  expect(dayPath(day('2021-06-20'), 'zh')).toBe('d/2021-06-20/zh/');
  expect(fileOf(eventPath('an-event', 'en'))).toBe('e/an-event/en/index.html');
  expect(fileOf('404.html')).toBe('404.html');
});

it('writes links that work under any sub-path, or absolute ones where the site has an address', () => {
  expect(relativeLink('d/2021-06-20/en/', 'e/an-event/en/')).toBe('../../../e/an-event/en/');
  expect(relativeLink('d/2021-06-20/en/', '')).toBe('../../../');
  expect(relativeLink('', '?lang=zh')).toBe('?lang=zh');
  expect(relativeLink('', '')).toBe('./');
  expect(linkTo('https://example.org/map/', 'd/2021-06-20/en/', '?lang=en')).toBe(
    'https://example.org/map/?lang=en',
  );
});
