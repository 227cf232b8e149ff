/** The classes of the map in English, apart from the rest of the vocabulary because the smallest page carries them too. */
export const en = {
  /** What an act on a whole area makes of it. */
  status: {
    encouraged: 'mining encouraged',
    signalled: 'warning or checks',
    drafted: 'draft rules',
    ordered: 'ordered to stop',
    enforced: 'some mines shut, raided or fined',
  },
  /** The same of a place that an act from above covers too. */
  own: {
    encouraged: 'mining encouraged',
    signalled: 'own warning or checks',
    drafted: 'own draft rules',
    ordered: 'own order to stop',
    enforced: 'some mines shut, raided or fined',
  },
  /** What an act on a part of an area makes of it. */
  part: {
    encouraged: 'mining encouraged in places',
    signalled: 'warning or checks for some only',
    drafted: 'draft rules for some mines',
    ordered: 'restricted in part (some mines, or power use)',
    enforced: 'some mines shut, raided or fined',
  },
  /** An act of the nation, or of the province above, that a place stands under. */
  nation: {
    signalled: (day: string) => `the national warning of ${day}`,
    drafted: (day: string) => `the national draft rules of ${day}`,
    ordered: (day: string) => `the national order of ${day}`,
  },
  above: {
    signalled: (place: string, day: string) => `${place}’s warning of ${day}`,
    drafted: (place: string, day: string) => `${place}’s draft rules of ${day}`,
    ordered: (place: string, day: string) => `${place}’s order of ${day}`,
  },
  /** The same in the fewest words, for the legend of a small screen. */
  short: {
    status: {
      encouraged: 'encouraged',
      signalled: 'warning',
      drafted: 'draft rules',
      ordered: 'ordered to stop',
      enforced: 'some shut, raided or fined',
    },
    part: {
      encouraged: 'encouraged in places',
      signalled: 'some warned or checked',
      drafted: 'draft rules for some',
      ordered: 'restricted in part',
      enforced: 'some shut, raided or fined',
    },
    nation: {
      signalled: 'national warning only',
      drafted: 'national draft only',
      ordered: 'national order only',
    },
    above: {
      signalled: 'province’s warning only',
      drafted: 'province’s draft only',
      ordered: 'province’s order only',
    },
    noStatus: {
      'part-only': 'some mines only',
      'none-yet': 'nothing on record yet',
      'no-evidence': 'searched, nothing found',
      'not-applicable': 'not mainland',
    },
  },
  only: (act: string) => `only ${act}`,
  since: (status: string, day: string) => `${status} since ${day}`,
  noStatus: {
    'part-only': 'acts on some mines only',
    'none-yet': 'nothing on record yet',
    'no-evidence': 'searched, nothing found',
    'not-applicable': 'mainland rules do not apply',
  },
  /** What a class without status means, and what it does not say. */
  noStatusMeaning: {
    'part-only': 'An act covers some mines, one zone or the use of power. None covers the whole place.',
    'none-yet':
      'The first act on record comes later. Until then the record says neither that mining was allowed nor that it was barred.',
    'no-evidence':
      'No act was found in the sources searched. That is not proof that there was none, nor that mining was allowed.',
    'not-applicable': 'Measures of the mainland do not apply here.',
  },
};
