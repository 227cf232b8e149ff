import { readFileSync } from 'node:fs';
import { DATA_VERSION } from '../events/version';
import { KEY_DATES_FILE, parseKeyDates } from '../pages/links/keyDates';
import { STORIES_FILE, type Story } from '../story/model';
import { readSiteUrl } from './siteUrl';
import { publishedVersions } from './publishedVersions';

/**
 * What pages must know that only a build can tell them, as replacements in their code: the address of the published site,
 * the day of the data version, the days that have pages of their own, the stories that are
 * told. Throws `Error` for a wrong address or file.
 */
export function buildFacts(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const keyDates = parseKeyDates(readFileSync(KEY_DATES_FILE, 'utf8'), () => true);
  const stories = JSON.parse(readFileSync(`public/${STORIES_FILE}`, 'utf8')) as readonly Story[];
  const facts = {
    SITE_URL: readSiteUrl(env),
    DATA_RELEASED: publishedVersions('.').find(({ version }) => version === DATA_VERSION)?.date ?? null,
    KEY_DATES: keyDates.map(({ date }) => date),
    STORIES: stories.map(({ id, steps }) => ({ id, steps: steps.length })),
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
  );
}
