import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Text } from '../../i18n/text';
import { bilingual } from '../schema/fields';

const FILE = fileURLToPath(new URL('../publishers.yaml', import.meta.url));

/** A name and what stands behind it in brackets: where the text was seen. */
const WITH_PLACE = /^(?<name>.+?) *[（(](?<place>[^（()）]+)[)）]$/;
/** A place that is a site which carries a copy. */
const COPY =
  /^(?:(?:reprint|copy|repost) on |copy: ?|on |转载：)(?<host>[\w-]+(?:\.[\w-]+)+)$|^(?<before>[\w-]+(?:\.[\w-]+)+)转载$/;
/** A place that is a name in Latin letters, the same in both languages. */
const LATIN_NAME = /^[A-Z][\w]*$/;

/** Gives a publisher's name in both languages, from its name as the record has it; undefined where one is not known. */
export type PublisherNames = (written: string) => Text | undefined;

/** The names of publishers: those of the list, and of `issuers`, the bodies that the record names in both languages. */
export function publisherNames(issuers: readonly Text[]): PublisherNames {
  const listed = z.array(bilingual).parse(parse(readFileSync(FILE, 'utf8')));
  const byName = new Map<string, Text>();
  for (const names of [...listed, ...issuers]) {
    for (const name of [names.zh, names.en]) if (!byName.has(name)) byName.set(name, names);
  }
  const placeOf = (place: string): Text | undefined => {
    const copy = COPY.exec(place)?.groups;
    const host = copy?.['host'] ?? copy?.['before'];
    if (host !== undefined) return { zh: `转载：${host}`, en: `copy on ${host}` };
    return byName.get(place) ?? (LATIN_NAME.test(place) ? { zh: place, en: place } : undefined);
  };
  return (written) => {
    const whole = byName.get(written);
    if (whole) return whole;
    const { name, place } = WITH_PLACE.exec(written)?.groups ?? {};
    const names = name === undefined ? undefined : byName.get(name);
    const seen = place === undefined ? undefined : placeOf(place);
    return names && seen && { zh: `${names.zh}（${seen.zh}）`, en: `${names.en} (${seen.en})` };
  };
}
