import { z } from 'zod';
import { PROJECT_TYPES } from '../../events/vocabulary';
import { adcode, bilingual, chinese, confidence, identifier, words } from './fields';
import { sources } from './source';

const listed = z.union([z.literal(true), z.literal('unknown')]);

/** One place on the Sichuan list of June 2021, or a company connected with it. */
const project = z
  .strictObject({
    id: identifier,
    recordType: z
      .enum(PROJECT_TYPES)
      .describe(
        'A place on the list, a listed company that cannot be placed, or a company of the 2020 zone list.',
      ),
    name: z
      .strictObject({
        zh: chinese.optional().describe('Chinese name.'),
        en: words.optional().describe('English name.'),
      })
      .optional()
      .describe('Company; leave out where it is not known.'),
    nameNote: bilingual.optional().describe('Where the English name comes from.'),
    nameVariants: z.array(chinese).optional().describe('Other Chinese forms of the name.'),
    operatorInferred: chinese
      .optional()
      .describe('Operator by inference; kept for checking, never published.'),
    projectsOnList: z.int().positive().optional().describe('How many listed projects the company has.'),
    prefectureAdcode: adcode.optional(),
    prefectureBasis: bilingual.optional().describe('How the prefecture is known.'),
    countyAdcode: adcode.optional(),
    countyBasis: bilingual.optional().describe('How the county is known.'),
    slot: z
      .strictObject({
        prefectureAdcode: adcode,
        index: z.int().positive().describe('Number in its prefecture, from 1.'),
        of: z.int().positive().describe('How many its prefecture has.'),
      })
      .optional()
      .describe('Place on the list: index of so many in its prefecture. Never a located site.'),
    countsTowards26: z.boolean().describe('true for exactly 26 records.'),
    onNoticeList: listed.describe('On the list of June 2021.'),
    inHydroDemoZoneList: listed.describe(
      'On the 2020 list of enterprises in the hydropower-consumption zones.',
    ),
    operatorNotes: bilingual.optional(),
    namedInSeed: z.boolean().describe('Named in the article that the project started from.'),
    confidence: confidence.describe('For an unnamed slot it rates the count, not a name.'),
    notes: bilingual.optional().describe('For readers.'),
    sources,
  })
  .describe('One listed project or company.');

export type ProjectEntry = z.infer<typeof project>;

export const projectsFile = z
  .strictObject({ projects: z.array(project).describe('Projects and companies.') })
  .describe('The 26 places on the Sichuan list of June 2021 and the companies connected with it.');
