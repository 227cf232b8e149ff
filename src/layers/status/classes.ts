import type { CountClass } from '../../events/counts';
import type { Status } from '../../events/model';
import { STATUSES } from '../../events/vocabulary';
import { capitalise } from '../../i18n/format';
import { byLang, type Lang } from '../../i18n/text';
import { statusPaint, type RegionPaint } from '../../theme/paint';
import { FLOOR_STATUSES, floorFill } from '../../theme/statusKeys';
import { className, shortClassName } from '../../words/className';
import { classMeaning } from '../../words/meanings';
import type { ExplainedRow } from '../legend';
import { WITHOUT_STATUS } from './legend';

const CLASSES = byLang(classesIn);

/** Every class that the map can have, the strongest first; the same rows on every day. */
export function allClasses(lang: Lang): readonly ExplainedRow[] {
  return CLASSES[lang];
}

function classesIn(lang: Lang): readonly ExplainedRow[] {
  const flows = (status: Status) => FLOOR_STATUSES.some((floor) => floor === status);
  const row = (key: CountClass, sample: readonly RegionPaint[]): ExplainedRow => ({
    key,
    sample,
    label: capitalise(className(key, lang)),
    short: capitalise(shortClassName(key, lang)),
    places: '',
    meaning: classMeaning(key, lang),
  });
  const samples = {
    'none-yet': statusPaint('none'),
    'no-evidence': statusPaint('none', 'dots'),
    'not-applicable': statusPaint('na', 'hatch'),
  };
  return [
    ...[...STATUSES]
      .reverse()
      .map((status) =>
        row(status, [statusPaint(status), ...(flows(status) ? [statusPaint(floorFill(status))] : [])]),
      ),
    row('part-only', [statusPaint('none', 'stripes-ordered')]),
    ...WITHOUT_STATUS.map((name) => row(name, [samples[name]])),
  ];
}
