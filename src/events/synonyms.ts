/** Words that a reader may use for one another, folded; a line is one meaning. */
const MEANINGS: readonly (readonly string[])[] = [
  ['gpu', 'graphics card', '显卡'],
  ['hashrate', 'hash rate', '算力'],
  ['tariff', 'surcharge', 'power price', '电价'],
  ['miner', 'mining', '挖矿', '矿工'],
  ['mine', 'mining farm', '矿场'],
  ['rig', 'mining machine', '矿机'],
  ['bitcoin', 'btc', '比特币'],
  ['ethereum', 'eth', '以太坊'],
  ['cryptocurrency', 'crypto', 'virtual currency', '虚拟货币', '加密货币'],
  ['hydropower', 'hydro', '水电'],
  ['blackout', 'power cut', '断电', '停电'],
  ['court', '法院'],
  ['hotline', 'tip line', '举报'],
];

const BY_WORD = new Map(MEANINGS.flatMap((words) => words.map((word) => [word, words])));

/** A folded word with the words that mean the same; itself alone where none is known. */
export function synonymsOf(word: string): readonly string[] {
  return BY_WORD.get(word) ?? [word];
}
