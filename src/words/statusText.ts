import { countClassOf } from '../events/counts';
import { shownOwn, type RegionStatus, type Standing } from '../events/status';
import { formatDay } from '../i18n/format';
import { statusTerms } from '../i18n/messages/status';
import { className, standingNames, type NamingView } from './className';

/** How a unit stands, in words. All are fragments that begin in lower case and have no full stop. */
export interface StatusText {
  /** What its fill says, or why it has none; where only a part is bound, what binds that part. */
  readonly status: string;
  /** What binds a part of the unit beside its fill. */
  readonly remarks: readonly string[];
  /** The same with first days: one line for the fill, one for the stripes. At least one. */
  readonly lines: readonly string[];
  /** What the status rests on: the fill, else the stripes; null without either. */
  readonly standing: Standing | null;
}

/** What the map shows of a unit, in words: its fill, which names the act from above that it comes from; then the stripes. */
export function statusText(status: RegionStatus, view: NamingView): StatusText {
  const { base, inherited } = status;
  const { fill, stripes } = standingNames(status, view);
  const { since } = statusTerms(view.lang);
  const from = (name: string, standing: Standing) => since(name, formatDay(standing.since, view.lang));
  const { partial: striped } = shownOwn(status);
  const shown = [fill, stripes].filter((name) => name !== null);
  const [name = className(countClassOf(status), view.lang), ...remarks] = shown;
  const lines = [
    // An act from above is named by its day.
    ...(fill !== null && base ? [inherited ? fill : from(fill, base)] : []),
    ...(stripes !== null && striped ? [from(stripes, striped)] : []),
  ];
  return {
    status: name,
    remarks,
    lines: lines.length > 0 ? lines : [name],
    standing: base ?? striped,
  };
}
