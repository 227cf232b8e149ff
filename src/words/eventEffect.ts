import { isAct } from '../events/acts';
import type { EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import { LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { stepName } from './className';
import { eventText } from './eventText';
import { placePart, sentence, type Part } from './parts';

/** More places than this are counted by the map, not named. */
const NAMED = 4;

/**
 * What an act made of the places it concerns, "Qinghai: ordered to stop"; for one that makes no step, that the map stays as
 * it was. Nothing is said of what is no act against mining.
 */
export function eventEffect(event: EventIndex, record: EventStore, lang: Lang): readonly Part[] {
  if (!isAct(event)) return [];
  const text = eventText(lang).effect;
  const steps = record.stepsOf(event);
  if (steps.length === 0) {
    if (!event.crackdown) return [];
    return [event.deadlineOn === null ? text.none : text.deadline];
  }
  const items = steps.slice(0, NAMED).map((step) =>
    sentence(step.short ? text.withWords : text.item, {
      place: placePart(record.gazetteer, step.adcode, lang),
      class: stepName(step, lang),
      ...(step.short && { short: step.short[lang] }),
    }),
  );
  const list = items.flatMap((item, at) => (at === 0 ? item : [LANGUAGES[lang].semicolon, ...item]));
  return sentence(steps.length > NAMED ? text.andMore : text.made, { list });
}
