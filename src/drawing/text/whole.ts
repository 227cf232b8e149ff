import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';

/** A number with what it counts, or a date. */
const NUMBER =
  '[约近]?\\d[\\d,.]*[余多]?[万亿]?(?:年(?:\\d+月(?:\\d+日|[上中下]旬|底前?)?)?|月(?:\\d+日|[上中下]旬|底前?)?|日前?|时|个|家|台|座|处|套|人|条|号|元|部门|[%％])?';

/** Provinces, longer names first. */
const PROVINCES =
  '黑龙江|内蒙古|北京|天津|河北|山西|辽宁|吉林|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门|攀枝花|龙泉驿';

/** Words of headlines, statements, legends and notes, longer ones first. */
const WORDS =
  '国家发改委|发改委|能源局|国务院|金融委|淘汰类|最后一天|没有记录|虚拟货币|区块链|示范区|水电站|全国性|自治区|征求意见|比特币|被点名|点名|疑似|发现|挖矿|矿场|矿企|矿机|矿工|项目|关停|下令|停止|停产|停建|停机|停供|停用|停运|没收|查处|查获|查出|排查|清查|清理|清退|清零|整治|整顿|命令|表态|摸底|要求|部分|部门|针对|作出|规定|限制|限期|期限|断电|用电|供电|加价|记录|措施|意见|省份|地方|中央|大陆|覆盖|整个|个别|鼓励|支持|扶持|只限|公共|机构|系统|用户|电网|手续|不全|园区|自行|采取|实际|管辖|主张|主权|自己|其余|仅有|退出|全部';

const WHOLE = new RegExp(`${NUMBER}|${PROVINCES}|${WORDS}`, 'g');
/** The same where words stand apart by spaces: those with a hyphen. */
const HYPHENED = /[\p{L}\d]+(?:-[\p{L}\d]+)+/gu;

/**
 * Where a line of `text` may not end although the writing allows it: a function that says whether an index lies inside a number
 * with its counter, a name or a common word, or in a word with a hyphen. By lists of our own, so that it is the same everywhere.
 */
export function wholeIn(text: string, lang: Lang): (index: number) => boolean {
  const inside = new Set<number>();
  for (const { index, 0: match } of text.matchAll(LANGUAGES[lang].gap === '' ? WHOLE : HYPHENED))
    for (let at = index + 1; at < index + match.length; at += 1) inside.add(at);
  return (index) => inside.has(index);
}

/** A part of a text; one that is `whole` may not be broken. */
export interface Run {
  readonly text: string;
  readonly whole: boolean;
}

/** `text` in parts for a page that breaks its lines itself: Chinese numbers, names and common words stay whole. */
export function runsOf(text: string, lang: Lang): readonly Run[] {
  if (LANGUAGES[lang].gap !== '') return [{ text, whole: false }];
  const runs: Run[] = [];
  let start = 0;
  for (const { index, 0: word } of text.matchAll(WHOLE)) {
    if (index > start) runs.push({ text: text.slice(start, index), whole: false });
    runs.push({ text: word, whole: true });
    start = index + word.length;
  }
  return start < text.length ? [...runs, { text: text.slice(start), whole: false }] : runs;
}
