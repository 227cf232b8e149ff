import { expect, test } from 'vitest';
import { dayIn } from './dayIn';

test.each([
  '2021-06-09.',
  '2021-06-09。',
  '2021-06-09)',
  '2021-06-09/zh/x',
  '2021-06-09&amp;lang=zh',
  '2021-06-09',
])('the day is known in /d/%s, wherever the site begins', (text) => {
  expect(dayIn(`/d/${encodeURI(text)}`)).toEqual({ day: '2021-06-09', root: '/' });
  expect(dayIn(`/news/map/d/${encodeURI(text)}`)).toEqual({ day: '2021-06-09', root: '/news/map/' });
});

test.each(['/d/2021-02-30', '/d/', '/e/2021-06-09', '/2021-06-09', '/d/tomorrow'])(
  'no day is made of %s',
  (path) => expect(dayIn(path)).toBeUndefined(),
);
