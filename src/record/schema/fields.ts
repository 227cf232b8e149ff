import { z } from 'zod';
import { CONFIDENCES } from '../../events/vocabulary';

/** Pieces that several record files share. Descriptions reach editors through the published JSON Schema. */

export const adcode = z
  .string({ error: "write the code in quotes, as in '510000'" })
  .regex(/^\d{6}$/, { error: "an adcode has six digits, as in '510000'" })
  .describe(
    "GB/T 2260 code in quotes, six digits; '100000' is the whole country. Look it up in src/regions/data/regions.json.",
  );

export const isoDay = z.iso
  .date({ error: 'not a real day: write YYYY-MM-DD, as in 2021-06-18' })
  .describe('Civil date in China, YYYY-MM-DD.');

export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'an id has lower-case letters, digits and single hyphens, as in sichuan-sweep-deadline-2021-06-25',
  })
  .describe('Stable, unique in the whole record. A date inside it is part of the name, not data.');

/** Where Chinese text meets one of these, the full-width mark belongs there. */
const HALF_WIDTH = /[\p{sc=Han}][,;:()!?"]|[,;:()!?"][\p{sc=Han}]/u;

const words = z.string().trim().min(1, { error: 'must not be empty' });

/** Chinese text: full-width punctuation, half-width only inside numbers and Latin words. */
export const chinese = words.refine((text) => !HALF_WIDTH.test(text), {
  error: (issue) => {
    const found = HALF_WIDTH.exec(String(issue.input));
    return `half-width punctuation beside Chinese at "${found?.[0] ?? ''}": use ，；：（）！？“”`;
  },
});

/** One text in both languages; neither may be missing. */
export const bilingual = z
  .strictObject({ zh: chinese.describe('Chinese.'), en: words.describe('English.') })
  .describe('The same text in Chinese and English.');

/** A bilingual text with an upper limit of characters for each language. */
export function bilingualUpTo(zh: number, en: number) {
  return z.strictObject({
    zh: chinese
      .max(zh, { error: `Chinese: at most ${zh} characters` })
      .describe(`Chinese, at most ${zh} characters.`),
    en: words
      .max(en, { error: `English: at most ${en} characters` })
      .describe(`English, at most ${en} characters.`),
  });
}

export const confidence = z
  .enum(CONFIDENCES)
  .describe(
    'confirmed: two independent sources or one official text. contested: sources contradict each other, or no authority confirms.',
  );

export { words };
