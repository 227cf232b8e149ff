/** The classes of the map in English, apart from the rest of the vocabulary because the smallest page carries them too. */
export const en = {
  status: {
    encouraged: 'encouraged',
    signalled: 'signalled',
    drafted: 'drafted',
    ordered: 'ordered',
    enforced: 'enforced',
  },
  statusMeaning: {
    encouraged: 'Officials backed or allowed it.',
    signalled: 'A stated aim, a survey or a tip line; no duty to stop yet.',
    drafted: 'A draft for comment; not in force.',
    ordered: 'A binding instruction.',
    enforced: 'Carried out: power cut, sites closed, machines seized.',
  },
  noStatus: {
    none: 'none on record yet',
    noEvidence: 'no evidence found',
    notApplicable: 'not applicable',
  },
  noStatusMeaning: {
    none: 'The first act on record comes later.',
    noEvidence: 'No act was found in the sources searched. That is not proof that there was none.',
    notApplicable: 'Mainland measures did not apply here.',
  },
};
