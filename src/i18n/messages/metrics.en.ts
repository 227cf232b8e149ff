/** What can colour the map, as a reader chooses it: first by its kind, then among those of one kind. */
export const en = {
  title: 'What the map shows',
  kinds: { status: 'Orders', hashrate: 'Hash rate' },
  /** What is chosen among those of a kind; empty where there is one. */
  among: { status: '', hashrate: 'Share of what' },
  names: { status: 'Orders', hashrate: 'of China', 'hashrate-world': 'of the world' },
};
