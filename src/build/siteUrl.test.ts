import { expect, it } from 'vitest';
import { readSiteUrl } from './siteUrl';

it('reads the address of the site with a slash at its end, and none as none', () => {
  expect(readSiteUrl({ SITE_URL: 'https://example.org/map' })).toBe('https://example.org/map/');
  expect(readSiteUrl({ SITE_URL: ' https://example.org/ ' })).toBe('https://example.org/');
  expect(readSiteUrl({ SITE_URL: '' })).toBeNull();
  expect(readSiteUrl({})).toBeNull();
});

it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#top'])(
  'refuses %s and says what is wanted',
  (text) => {
    expect(() => readSiteUrl({ SITE_URL: text })).toThrow(/SITE_URL must be a web address/);
  },
);
