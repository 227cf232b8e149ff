import { expect, it } from 'vitest';
import { publishedSite } from './publishedSite';

it.each([
  [
    'what the build was told, wherever the page is',
    'https://example.org/map/',
    'http://localhost:4173/',
    'https://example.org/map/',
  ],
  ['where the page came from', null, 'https://maps.example.net/cn/', 'https://maps.example.net/cn/'],
  ['a server in the house', null, 'http://192.168.1.7:8080/', 'http://192.168.1.7:8080/'],
  ['none: the reader’s own machine by name', null, 'http://localhost:4173/', null],
  ['none: a name below it', null, 'http://map.localhost/', null],
  ['none: by number', null, 'http://127.0.0.1:4173/', null],
  ['none: by number of six', null, 'http://[::1]:4173/', null],
])('files carry %s', (_, told, here, site) => {
  expect(publishedSite(told, here)).toBe(site);
});
