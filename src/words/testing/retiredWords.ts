import type { Lang } from '../../i18n/text';

/** Words that readers took for something else than was meant, or that speak of how the record is kept. Nowhere to be read. */
export const RETIRED: Readonly<Record<Lang, RegExp>> = {
  en: /\bown acts?\b|from above|\b(?:of )?one origin\b|\bplaceholder\b|not drawn here|drives? the colou?r|colour by|date on record|no evidence found|none on record yet|all mines shut|units below|makes? no (?:lasting )?step|gives? no step/i,
  zh: /释放信号|付诸执行|下达命令|提出草案|给予鼓励|列名(?:项目|的|矿场)|因全国性措施|因上级措施|着色依据|图中底色|此处未画出|出自全国层面|日期(?:代表|为占位)|此前2013|跟随设备|有据可查的|并非措施|下级地区|上级地区|自身措施|未登记者\b|未发现证据|此地(?:状态|自身|本身)|不计入状态/,
};

/** The same, and words that only documents may use, for what the map says itself. */
export const RETIRED_IN_MESSAGES: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    `${RETIRED.en.source}|\\bsignalled\\b|\\benforced\\b|\\bunits?\\b|\\bfloor\\b|administered by India|\\bact(?:ed|ion) against some|shut or raided|\\bsome shut(?!, raided or fined)|\\bfaint: |listed (?:mining )?projects?|no order found|not applicable|in its map colour|acts shown from`,
    'i',
  ),
  zh: new RegExp(
    `${RETIRED.zh.source}|着色|全国层面|底线|上一次|下一次|越高越重|关停或查处|部分关停|淡色：|被点名的?(?:\\d+个)?(?:挖矿)?项目|从哪天起上图`,
  ),
};
