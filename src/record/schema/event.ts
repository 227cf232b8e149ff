import { z } from 'zod';
import {
  ACTIONS,
  DATE_BASES,
  DATE_PRECISIONS,
  DEADLINE_KINDS,
  LEGAL_FORCES,
  TOPICS,
} from '../../events/vocabulary';
import { adcode, bilingual, bilingualUpTo, chinese, confidence, identifier, isoDay, words } from './fields';
import { sources } from './source';

const jurisdiction = z
  .strictObject({
    adcode: adcode.describe(
      'The unit that the act belongs to: the level that issued it and the area that it binds.',
    ),
    name: bilingual.describe(
      'Name of that unit as in src/regions/data/regions.json; a check against a mistyped code.',
    ),
    place: bilingual.optional().describe('Zone or town smaller than the unit, without a code of its own.'),
  })
  .describe('Where the act applies.');

/** One dated act of one body in one jurisdiction. */
export const event = z
  .strictObject({
    id: identifier,
    title: bilingual.describe(
      'Headline fragment without a date; English starts in lower case unless with a proper noun.',
    ),
    date: isoDay.describe('The day to place the event on; read with datePrecision.'),
    datePrecision: z
      .enum(DATE_PRECISIONS)
      .describe(
        'minute: time is given. month: the day is a placeholder. not-before: the true day can only be later; not-after: only earlier.',
      ),
    dateBasis: z
      .enum(DATE_BASES)
      .optional()
      .describe("What date rests on where the act's own day is not known."),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "write HH:MM in quotes, as in '14:00'" })
      .optional()
      .describe('HH:MM in China; only with datePrecision minute.'),
    announcedOn: isoDay.optional().describe('Made public.'),
    effectiveOn: isoDay.optional().describe('Signed or in force.'),
    deadlineOn: isoDay.optional().describe('See deadlineKind.'),
    deadlineKind: z
      .enum(DEADLINE_KINDS)
      .optional()
      .describe('Goes with deadlineOn. Only shutdown and clean-up may be drawn as an end date for mines.'),
    deadlinesDetail: z.record(words, isoDay).optional().describe('Several deadlines in one paper.'),
    dateOrderException: words
      .optional()
      .describe('Why announcedOn, effectiveOn, deadlineOn are not in this order; only where they are not.'),
    jurisdiction,
    relatedAdcodes: z.array(adcode).optional().describe('Other areas concerned.'),
    pilotPrefectureAdcodes: z.array(adcode).optional().describe('Prefectures named as pilots.'),
    issuer: bilingual.optional().describe('Who acted; leave out where there is none or none is known.'),
    instrument: z
      .enum([
        'notice',
        'draft-for-comment',
        'catalogue',
        'meeting',
        'statement',
        'press-briefing',
        'inspection',
        'enforcement-action',
        'hotline',
        'market-data',
      ])
      .describe('Form of the act.'),
    documentTitle: z
      .strictObject({
        zh: chinese.optional().describe('As printed.'),
        en: words.optional().describe('As given in English.'),
      })
      .optional()
      .describe(
        'Title without 《》; in parentheses: a description. English only where the Chinese title was not seen.',
      ),
    documentNo: words.optional().describe('Document number as printed.'),
    actionTypes: z.array(z.enum(ACTIONS)).describe('What it does; may be empty.'),
    legalForce: z
      .enum(LEGAL_FORCES)
      .describe(
        'policy-signal: no duty yet; also a tip line or a tender alone. order: binding. enforced: carried out. consequence: reaction of market or company.',
      ),
    topic: z
      .enum(TOPICS)
      .describe('What it is about; only mining and mining-and-trading can change a status.'),
    isCrackdownMeasure: z
      .boolean()
      .describe(
        'false: encouragement, relaxation, shortage, safety stop, theft case, consequence, commentary.',
      ),
    confidence,
    inSeed: z.boolean().describe('true exactly when one of the sources has inSeed: true.'),
    partOf: identifier.optional().describe('Id of the larger act that this is part of.'),
    summary: bilingualUpTo(110, 380).describe('What happened, in own words.'),
    notes: bilingual.optional().describe('Conflicts, derivations and limits, for readers.'),
    quantities: z
      .record(words, z.union([z.number(), isoDay, z.record(words, z.number())]))
      .optional()
      .describe('Figures by key, unit in the key; each key is labelled in quantities.yaml.'),
    contestedQuantities: z
      .array(words)
      .optional()
      .describe('Keys of quantities that are not to be shown as fact.'),
    destinations: z
      .array(z.string().regex(/^[A-Z]{2}$/, { error: 'write a country as two capital letters, as in KZ' }))
      .optional()
      .describe('ISO 3166-1 alpha-2 codes: where machines went.'),
    sources,
  })
  .describe('One dated act of one body in one jurisdiction.');

export type EventEntry = z.infer<typeof event>;
