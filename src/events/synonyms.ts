import { formsOf } from './wordForms';

const RULING = ['judgment', 'judgement', 'ruling', 'verdict', '判决', '裁判'] as const;
const LEAVING = ['relocate', 'abroad', 'overseas', '外迁', '海外'] as const;

/** Words that a reader may use for one another, folded; a line is one meaning. */
const MEANINGS: readonly (readonly string[])[] = [
  ['gpu', 'graphics card', '显卡'],
  ['hashrate', 'hash rate', '算力'],
  ['tariff', 'surcharge', 'power price', '电价'],
  ['electricity', 'power', '电力'],
  ['first', 'earliest', '最先', '最早', '率先', '首次'],
  ['miner', '矿工'],
  ['mining', '挖矿'],
  ['mine', 'mining farm', '矿场'],
  ['rig', 'mining machine', '矿机'],
  ['bitcoin', 'btc', '比特币'],
  ['ethereum', 'eth', '以太坊'],
  ['cryptocurrency', 'crypto', 'virtual currency', '虚拟货币', '加密货币'],
  ['hydropower', 'hydro', '水电'],
  ['blackout', 'power cut', '断电', '停电'],
  ['court', '法院', '法庭'],
  RULING,
  ['sentence', 'prison', '判刑', '判处', '获刑'],
  LEAVING,
  ['hotline', 'tip line', '举报'],
];

/** Words of a question, with those that an answer may use for them; an answer's words do not mean the question's. */
const ANSWERS: readonly (readonly [questions: readonly string[], answers: readonly string[]])[] = [
  [['go', 'went', 'move', 'moving'], LEAVING],
  [['case', 'lawsuit', '案件', '诉讼'], RULING],
];

const BY_WORD = new Map([
  ...MEANINGS.flatMap((words) => words.flatMap(formsOf).map((form) => [form, words] as const)),
  ...ANSWERS.flatMap(([questions, answers]) =>
    questions.flatMap(formsOf).map((form) => [form, [...questions, ...answers]] as const),
  ),
]);

/** A folded word with the words that mean the same, however it is inflected; itself alone where none is known. */
export function synonymsOf(word: string): readonly string[] {
  return [...new Set([word, ...(BY_WORD.get(word) ?? [])])];
}

const CHINESE = [...BY_WORD.keys()]
  .filter((word) => /^\p{Script=Han}+$/u.test(word))
  .sort((a, b) => b.length - a.length);
const KNOWN = new RegExp(`(${CHINESE.join('|')})`);

/** A folded word in the parts that are words of this table, and what stands between them: Chinese has no spaces. */
export function partsOf(word: string): readonly string[] {
  return word.split(KNOWN).filter(Boolean);
}
