import { z } from 'zod';
import { VERDICTS } from '../../events/vocabulary';
import { adcode, bilingual, identifier } from './fields';

/** One statement of the article that the project started from, and what the research found. */
const articleFact = z
  .strictObject({
    id: identifier,
    statement: bilingual.describe('What the article says, in short.'),
    verdict: z.enum(VERDICTS).describe('What the research found.'),
    finding: bilingual
      .optional()
      .describe('The finding in words; may be left out where the verdict says it all.'),
    events: z.array(identifier).describe('Events that bear on it.'),
    projects: z.array(identifier).describe('Listed projects that bear on it.'),
    adcodes: z.array(adcode).describe('Areas that it is about.'),
  })
  .describe('One statement of the article and what was found.');

export type ArticleEntry = z.infer<typeof articleFact>;

export const articleFile = z
  .strictObject({ facts: z.array(articleFact).describe('In the order of the article.') })
  .describe('The article of 20 June 2021, statement by statement.');
