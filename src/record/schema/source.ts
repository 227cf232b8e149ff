import { z } from 'zod';
import { SOURCE_LANGS, SOURCE_QUALITIES } from '../../events/vocabulary';
import { bilingual, words } from './fields';

const httpAddress = z
  .url({ protocol: /^https?$/, error: 'an address starts with http:// or https://' })
  .describe('Address of the page that was read.');

/** One document or page that an event or project rests on. */
const source = z
  .strictObject({
    title: words.describe(
      'Headline as published. [标题未见] or [title not visible]: no headline was seen; in parentheses: a description.',
    ),
    publisher: words.describe('Who published it.'),
    url: httpAddress.nullable().describe('Address of the page; null only where it has none.'),
    publishedOn: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'write YYYY, YYYY-MM or YYYY-MM-DD (a bare year in quotes), or leave the line out',
      })
      .optional()
      .describe('Year, month or day of publication; leave out if not known.'),
    lang: z.enum(SOURCE_LANGS).describe('Language of the page.'),
    quality: z.enum(SOURCE_QUALITIES).describe('Kind of publisher.'),
    inSeed: z.literal(true).optional().describe('true for the article that the project started from.'),
    mirror: z.literal(true).optional().describe("true: the named publisher's text, seen on another site."),
    retrieved: z
      .literal(false)
      .optional()
      .describe('false: cited by a page that was seen, not opened itself.'),
    supports: bilingual.describe('The detail that this source carries.'),
  })
  .describe('One document or page.');

export type SourceEntry = z.infer<typeof source>;

export const sources = z
  .array(source, { error: 'needs at least one source' })
  .min(1, { error: 'needs at least one source' })
  .describe('What the record rests on; numbered in this order where it is shown.');
