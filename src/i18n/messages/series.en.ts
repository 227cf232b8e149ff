/** The series beside the record: what their files are. */
export const en = {
  release: {
    title: 'What followed: series beside the record of China’s crypto-mining crackdown',
    about:
      'Hash rate of the bitcoin network, shares of countries and provinces, machines on the move, prices of graphics cards, hydropower spilled. Each file has its own sources and licence, apart from the event record. Nothing is interpolated, joined or continued across sources. They stand beside the acts and prove no cause.',
    rows: (count: number) => `${count} rows.`,
    licence: 'Licence',
    origin: { published: 'Published.', computed: 'Computed here.', added: 'Added here.' },
  },
};
