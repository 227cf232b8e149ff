import { z } from 'zod';
import { bilingual, identifier, words } from './fields';

const step = z
  .strictObject({
    id: identifier.describe('Unique in its story; stands in addresses, so it stays once published.'),
    title: bilingual.describe('A few words that say what happens in the step.'),
    at: z
      .string()
      .min(1, { error: 'give an address of the map, as in time=2021-06-20&region=CN-SC' })
      .describe(
        'What the map shows: the part of its address after the question mark, without lang, theme and the like.',
      ),
    text: z
      .strictObject({ zh: words.describe('Chinese.'), en: words.describe('English.') })
      .describe(
        'What is told, at most 90 words in English and 160 characters in Chinese. [words](event-id) links an event, [words](?time=2021-06-20) moves the map. Both languages link the same.',
      ),
  })
  .describe('One step: a state of the map, and what is told of it.');

export const storyFile = z
  .strictObject({
    title: bilingual.describe('What the story is called.'),
    about: bilingual.describe('What it tells, in one sentence.'),
    record: z
      .string()
      .regex(/^[0-9a-f]{12}$/, {
        error: 'a data version has 12 hexadecimal digits; `npm run record` prints it',
      })
      .describe('Version of the record that the story was written for, in quotes.'),
    steps: z.array(step).min(2, { error: 'a story has two steps or more' }).describe('In their order.'),
  })
  .describe('A story told in steps, each of which is an address of the map.');
