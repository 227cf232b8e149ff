import { countClassOf } from '../events/counts';
import type { RegionStatus, Standing } from '../events/status';
import { formatDay } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import { statusTerms } from '../i18n/messages/status';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import { NATION } from '../regions/region';
import { className } from './className';
import { figureText } from './figureText';

/** How a unit stands, in words. All are fragments that begin in lower case and have no full stop. */
export interface StatusText {
  /** The class of its fill, or why it has none; where only a part is bound, what binds that part. */
  readonly status: string;
  /** Whose act a fill from above is, then what binds a part of the unit. */
  readonly remarks: readonly string[];
  /** The same with first days: one line for the fill, one for the stripes. At least one. */
  readonly lines: readonly string[];
  /** What the status rests on: the fill, else the stripes; null without either. */
  readonly standing: Standing | null;
}

/** What the map shows of a unit, in words: the status of its fill and, when that comes from above, whose act it is; then the stripes. */
export function statusText(gazetteer: Gazetteer, status: RegionStatus, lang: Lang): StatusText {
  const { base, partial, inherited, texture } = status;
  const text = figureText(lang).standing;
  const { comma } = LANGUAGES[lang];
  const words = statusTerms(lang).status;
  const striped = texture === 'stripes' ? partial : null;
  const name = className(countClassOf(status), lang);
  const by = (adcode: string) =>
    adcode === NATION ? text.byNation : text.byUnit(displayName(gazetteer, adcode, lang));
  const above = base && inherited ? [by(base.adcode)] : [];
  const part = striped ? [text.part(words[striped.status])] : [];
  const lines = [
    ...(base ? [[text.since(words[base.status], formatDay(base.since, lang)), ...above].join(comma)] : []),
    ...(striped ? [text.partSince(words[striped.status], formatDay(striped.since, lang))] : []),
  ];
  return {
    status: base || !striped ? name : part.join(),
    remarks: base ? [...above, ...part] : [],
    lines: lines.length > 0 ? lines : [name],
    standing: base ?? striped,
  };
}
