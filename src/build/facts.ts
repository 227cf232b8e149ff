import { readFileSync } from 'node:fs';
import { DATA_VERSION } from '../events/version';
import { KEY_DATES_FILE, parseKeyDates } from '../pages/links/keyDates';
import { readSiteUrl } from './siteUrl';
import { publishedVersions } from './publishedVersions';

/**
 * What pages must know that only a build can tell them, as replacements in their code: the address of the published site,
 * the day of the data version, the days that have pages of their own. Throws `Error` for a wrong address or file.
 */
export function buildFacts(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const keyDates = parseKeyDates(readFileSync(KEY_DATES_FILE, 'utf8'), () => true);
  const facts = {
    SITE_URL: readSiteUrl(env),
    DATA_RELEASED: publishedVersions('.').find(({ version }) => version === DATA_VERSION)?.date ?? null,
    KEY_DATES: keyDates.map(({ date }) => date),
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
  );
}
