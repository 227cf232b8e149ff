import { countClassOf, type CountClass } from '../events/counts';
import type { Extent, Status } from '../events/model';
import { shownOwn, type RegionStatus, type Standing } from '../events/status';
import { formatDay } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import { statusTerms } from '../i18n/messages/status';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import { NATION } from '../regions/region';
import type { Day } from '../time/day';

/** The name of a class of the map in running text, the same in legend, caption, table and description. */
export function className(name: CountClass, lang: Lang): string {
  const { status, noStatus } = statusTerms(lang);
  return { ...status, ...noStatus }[name];
}

/** The same in the fewest words, for the legend of a small screen. */
export function shortClassName(name: CountClass, lang: Lang): string {
  const { status, noStatus } = statusTerms(lang).short;
  return { ...status, ...noStatus }[name];
}

/** What an act makes of an area, or of a part of it: "ordered to stop". */
export function stepName({ status, extent }: { status: Status; extent: Extent }, lang: Lang): string {
  const terms = statusTerms(lang);
  return (extent === 'partial' ? terms.part : terms.status)[status];
}

/** What the names of a unit's classes are seen from. */
export interface NamingView {
  readonly gazetteer: Gazetteer;
  readonly lang: Lang;
  /** A date of the same year is written without it; undefined where every date has its year. */
  readonly near?: Day;
}

/** A day with its year where the reader cannot tell it. */
export function dayNear(day: Day, { lang, near }: NamingView): string {
  return formatDay(day, lang, near?.slice(0, 4) === day.slice(0, 4) ? 'dayMonth' : 'long');
}

/** The status of an act that binds the units below; throws where it does not. */
function flowing({ status }: Standing): 'signalled' | 'drafted' | 'ordered' {
  if (status === 'encouraged' || status === 'enforced')
    throw new RangeError(`Does not bind the units below: ${status}`);
  return status;
}

/** The act from above that a unit stands under: "the national warning of 21 May", "Sichuan’s order of 18 June". */
export function actAbove(standing: Standing, view: NamingView): string {
  const { nation, above } = statusTerms(view.lang);
  const { adcode, since } = standing;
  const status = flowing(standing);
  const day = dayNear(since, view);
  return adcode === NATION
    ? nation[status](day)
    : above[status](displayName(view.gazetteer, adcode, view.lang), day);
}

/** What a unit's fill and what its stripes say; null where it has none. */
export interface StandingNames {
  readonly fill: string | null;
  readonly stripes: string | null;
}

/**
 * What the fill and the stripes of a unit say: "ordered to stop" and "some mines shut, raided or fined"; "own …" beside an
 * act from above of the same kind; "only the national warning of 21 May" where the unit has nothing drawn of its own.
 */
export function standingNames(status: RegionStatus, view: NamingView): StandingNames {
  const { base, inherited, floor } = status;
  const terms = statusTerms(view.lang);
  const { partial } = shownOwn(status);
  const stripes = partial && terms.part[partial.status];
  if (base === null) return { fill: null, stripes };
  if (inherited) {
    const act = actAbove(base, view);
    return { fill: stripes === null ? terms.only(act) : act, stripes };
  }
  const names = floor?.status === base.status ? terms.own : terms.status;
  return { fill: names[base.status], stripes };
}

/** The same in the fewest words, for the legend of a small screen. */
export function standingShortNames(status: RegionStatus, lang: Lang): StandingNames {
  const { base, inherited } = status;
  const { short } = statusTerms(lang);
  const { partial } = shownOwn(status);
  const stripes = partial && short.part[partial.status];
  if (base === null) return { fill: null, stripes };
  if (!inherited) return { fill: short.status[base.status], stripes };
  return { fill: (base.adcode === NATION ? short.nation : short.above)[flowing(base)], stripes };
}

/** Fill and stripes of a unit as one name: "ordered to stop; some mines shut, raided or fined"; its class where it has neither. */
export function standingName(status: RegionStatus, view: NamingView): string {
  return joinedNames(standingNames(status, view), view.lang) || className(countClassOf(status), view.lang);
}

/** The same in the fewest words, for the legend of a small screen. */
export function standingShortName(status: RegionStatus, lang: Lang): string {
  return joinedNames(standingShortNames(status, lang), lang) || shortClassName(countClassOf(status), lang);
}

/** What fill and stripes say as one name, without what is null; empty where both are. */
export function joinedNames({ fill, stripes }: StandingNames, lang: Lang): string {
  return [fill, stripes].filter((name) => name !== null).join(LANGUAGES[lang].semicolon);
}
