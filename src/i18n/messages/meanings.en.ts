/** What the classes and marks of the map mean, and what they do not say: for who asks, beside their names. */
export const en = {
  status: {
    encouraged: 'Officials backed or allowed mining. It does not say how much there was.',
    signalled: 'A warning, a survey or a tip line. Nobody has to stop yet.',
    drafted: 'Rules put out for comment. They bind nobody yet.',
    ordered: 'A binding order to stop. It does not say that mines have closed.',
    enforced:
      'At some sites power was cut, mines were closed, machines seized or those who ran or supplied them fined. It does not say that all have closed.',
  },
  circles:
    'Named as suspected mining projects in an order of 18 June 2021, by prefecture. How many have closed is not on record.',
};
