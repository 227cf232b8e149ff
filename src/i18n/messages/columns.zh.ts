import type { Messages } from '../messages';
import type { en } from './columns.en';

/** What the columns of the tables hold, in Chinese. */
export const zh: Messages<typeof en> = {
  as_of: '该行状态所属的日期。',
  date_mode: '状态从哪个日期算起：recorded（记录日）、effective（印发或生效日）、deadline（期限日）。',
  adcode: '六位行政区划代码（GB/T 2260）。',
  iso: 'ISO 3166-2代码，仅省级有。',
  status:
    'encouraged（鼓励）、signalled（表态或摸底）、drafted（征求意见）、ordered（下令停止）、enforced（部分矿场已关停或被查处）；没有覆盖全区的措施时为空。',
  since: '该状态连续不断的第一天。',
  inherited_from: '状态并非来自本地自己的措施时，该措施所属的地区。',
  partial_status: '仅涉及部分区域的措施的状态，图中为条纹。',
  hashrate_month: '份额所属月份。',
  share_of_china_percent: '占矿池所报告的中国算力的百分比；没有数字时为空，不是零。',
  share_of_world_percent: '上一列乘以中国占全球的份额，由本站算出；百分比。',
  share_licence: '数字的来源和使用条件。',
  from: '与该行日期相比的日期。',
  change:
    '本地自己的措施带来的变化：first（首次）、tightened（收紧）、whole（由局部扩至全域）、eased（放宽）；above（只有上级措施是新的）；unchanged（未变）；none（前后两天均无记录）；not-applicable（不适用）。',
  events: '造成变化的措施，以分号分隔。',
  units_below_with_acts: '境内自行采取且仍有效的措施所涉地方数。',
  deadline_state: 'pending：期限未到；passed：期限已过，记录中没有结果。',
  listed_projects: '区域内列入名单的项目数，各级别分别计数；求和前先只取一个级别。',
  evidence: '该地区记录的充分程度；none-found：在所查来源中没有发现。',
  date_precision: '日期精确到何种程度。',
  date_basis: '措施本身的日期不详时，说明所取日期的依据。',
  time_china: '中国时间的时刻。',
  region_role: 'own：措施所属地区；related：措施提到的其他地区。',
  confidence:
    'confirmed：两个独立来源或一份官方文本；single-source：单一来源；contested：各来源相互矛盾或未获证实。',
  actions: '采取的措施，多项以分号分隔。',
  related_adcodes: '事件提到的其他地区，以分号分隔。',
  sources: '来源数。',
  date: '事件所在的日期；date_precision不是day或minute时，只知道月份或旬，见date_label。',
  date_label: '页面上的日期写法。',
  legal_force_label: '页面上legal_force的用词。',
  topic_label: '页面上topic的用词。',
  confidence_label: '页面上confidence的用词。',
  form_label: '页面上instrument的用词；由法院作出的为法院裁判。',
  actions_label: '页面上actions各项的用词，顺序相同。',
  best_source_publisher: '该来源的发布者。',
  best_source_title: '该来源的标题。',
  best_source_url: '质量最高的来源的网址，有多个时取第一个。',
  source_no: '来源在该事件中的序号。',
};
