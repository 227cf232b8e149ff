import type { RegionStatus, Standing } from '../events/status';
import { formatDay } from '../i18n/format';
import { terms } from '../i18n/messages/terms';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import { NATION } from '../regions/region';
import { mapText } from './messages';

/** Why a unit has no colour of a status. */
function withoutStatus({ texture }: RegionStatus, lang: Lang): string {
  const { noStatus } = terms(lang);
  if (texture === 'hatch') return noStatus.notApplicable;
  return texture === 'dots' ? noStatus.noEvidence : noStatus.none;
}

function standingText(standing: Standing, part: boolean, lang: Lang): string {
  const text = mapText(lang).status;
  const status = terms(lang).status[standing.status];
  const since = formatDay(standing.since, lang);
  return part ? text.part(status, since) : text.since(status, since);
}

/**
 * What the map shows of a unit, in words: the status of its fill with its first day and, when it comes from above, whose
 * act it is; then the stripes. At least one line, each a fragment without a full stop.
 */
export function statusLines(gazetteer: Gazetteer, status: RegionStatus, lang: Lang): readonly string[] {
  const { base, partial, inherited, texture } = status;
  const text = mapText(lang).status;
  const lines: string[] = [];
  if (base) {
    const line = standingText(base, false, lang);
    if (!inherited) lines.push(line);
    else if (base.adcode === NATION) lines.push(text.national(line));
    else lines.push(text.from(line, displayName(gazetteer, base.adcode, lang)));
  }
  if (texture === 'stripes' && partial) lines.push(standingText(partial, true, lang));
  return lines.length > 0 ? lines : [withoutStatus(status, lang)];
}
