import type { Text } from '../i18n/text';

/** What the columns of the tables hold, where the name alone does not say it. */
export const COLUMN_NOTES = {
  as_of: { en: 'Day whose status the row gives.', zh: '该行状态所属的日期。' },
  date_mode: {
    en: 'Which date starts a status: recorded, effective or deadline.',
    zh: '状态从哪个日期算起：recorded（记录日）、effective（印发或生效日）、deadline（期限日）。',
  },
  adcode: { en: 'Six-digit area code, GB/T 2260.', zh: '六位行政区划代码（GB/T 2260）。' },
  iso: { en: 'ISO 3166-2 code; provincial level only.', zh: 'ISO 3166-2代码，仅省级有。' },
  status: {
    en: 'encouraged, signalled, drafted, ordered, enforced; empty where no act covers the whole area.',
    zh: 'encouraged（鼓励）、signalled（表态或摸底）、drafted（征求意见）、ordered（下令停止）、enforced（部分矿场已关停或被查处）；没有覆盖全区的措施时为空。',
  },
  since: { en: 'First day of the unbroken status.', zh: '该状态连续不断的第一天。' },
  inherited_from: {
    en: 'Area whose act the status comes from, where the area did not act itself.',
    zh: '状态并非来自本地自己的措施时，该措施所属的地区。',
  },
  partial_status: {
    en: 'Status of an act on part of the area, drawn as stripes.',
    zh: '仅涉及部分区域的措施的状态，图中为条纹。',
  },
  hashrate_month: { en: 'Month of the shares.', zh: '份额所属月份。' },
  share_of_china_percent: {
    en: 'Share of China’s hash rate as mining pools reported it, per cent; empty where there is no figure, which is no zero.',
    zh: '占矿池所报告的中国算力的百分比；没有数字时为空，不是零。',
  },
  share_of_world_percent: {
    en: 'The same times China’s share of the world’s, multiplied here; per cent.',
    zh: '上一列乘以中国占全球的份额，由本站算出；百分比。',
  },
  share_licence: { en: 'Whose figures these are, and how they may be used.', zh: '数字的来源和使用条件。' },
  from: { en: 'Day that the row’s own day is compared with.', zh: '与该行日期相比的日期。' },
  change: {
    en: 'What became of the area by acts of its own: first, tightened, whole (from a part to the whole), eased; above: only acts from above are new; unchanged; none: nothing on record on either day; not-applicable.',
    zh: '本地自己的措施带来的变化：first（首次）、tightened（收紧）、whole（由局部扩至全域）、eased（放宽）；above（只有上级措施是新的）；unchanged（未变）；none（前后两天均无记录）；not-applicable（不适用）。',
  },
  events: { en: 'Acts that made the change, joined by semicolons.', zh: '造成变化的措施，以分号分隔。' },
  units_below_with_acts: {
    en: 'Places inside that acted themselves, with acts in force.',
    zh: '境内自行采取且仍有效的措施所涉地方数。',
  },
  deadline_state: {
    en: 'pending through the last day; passed: no result on record.',
    zh: 'pending：期限未到；passed：期限已过，记录中没有结果。',
  },
  listed_projects: {
    en: 'Listed projects in the area, counted at every level: keep one level before adding up.',
    zh: '区域内列入名单的项目数，各级别分别计数；求和前先只取一个级别。',
  },
  evidence: {
    en: 'How well the area is documented; none-found: nothing was found in the sources searched.',
    zh: '该地区记录的充分程度；none-found：在所查来源中没有发现。',
  },
  date_precision: { en: 'How exactly the date is known.', zh: '日期精确到何种程度。' },
  date_basis: {
    en: 'Given where the act’s own day is not known.',
    zh: '措施本身的日期不详时，说明所取日期的依据。',
  },
  time_china: { en: 'Hour, China time.', zh: '中国时间的时刻。' },
  region_role: {
    en: 'own: the area of the act; related: another area that it names.',
    zh: 'own：措施所属地区；related：措施提到的其他地区。',
  },
  confidence: {
    en: 'confirmed: two independent sources or one official text; single-source; contested.',
    zh: 'confirmed：两个独立来源或一份官方文本；single-source：单一来源；contested：各来源相互矛盾或未获证实。',
  },
  actions: { en: 'What was done; several are joined by semicolons.', zh: '采取的措施，多项以分号分隔。' },
  related_adcodes: {
    en: 'Other areas that the event names, joined by semicolons.',
    zh: '事件提到的其他地区，以分号分隔。',
  },
  sources: { en: 'Number of sources.', zh: '来源数。' },
  date: {
    en: 'Day that the event stands at; where date_precision is not day or minute, only the month or part of it is known, as date_label says.',
    zh: '事件所在的日期；date_precision不是day或minute时，只知道月份或旬，见date_label。',
  },
  date_label: { en: 'The date as the page words it.', zh: '页面上的日期写法。' },
  legal_force_label: { en: 'The word of the page for legal_force.', zh: '页面上legal_force的用词。' },
  topic_label: { en: 'The word of the page for topic.', zh: '页面上topic的用词。' },
  confidence_label: { en: 'The word of the page for confidence.', zh: '页面上confidence的用词。' },
  form_label: {
    en: 'The word of the page for instrument; court ruling where a court decided.',
    zh: '页面上instrument的用词；由法院作出的为法院裁判。',
  },
  actions_label: {
    en: 'The words of the page for actions, in their order.',
    zh: '页面上actions各项的用词，顺序相同。',
  },
  best_source_publisher: { en: 'Who published that source.', zh: '该来源的发布者。' },
  best_source_title: { en: 'Title of that source.', zh: '该来源的标题。' },
  best_source_url: {
    en: 'Address of the source of the best quality, the first of those.',
    zh: '质量最高的来源的网址，有多个时取第一个。',
  },
  source_no: { en: 'Number of the source within its event.', zh: '来源在该事件中的序号。' },
} as const satisfies Readonly<Record<string, Text>>;
