import type { EventIndex } from '../../events/model';
import { RECORD_LICENCE } from '../../events/licence';
import { byLang, type Lang } from '../../i18n/text';
import { citationOf } from '../../words/citation';
import { detailsIn, stateOf, type Edition } from './edition';
import { eventPath, linkTo, twinPath } from './paths';

/**
 * An event for programs, as the record holds it: the JSON beside its pages. With the version, the licence, the pages, how
 * to cite it, and what it made of the status of areas.
 */
export function eventTwin(edition: Edition, event: EventIndex): string {
  const { record, details, version, released, site } = edition;
  const { quantityLabels, stepNotes } = details;
  const { sources, quantities, ...more } = detailsIn(edition)(event.id)!;
  const { short, iso } = record.gazetteer.get(event.adcode);
  const path = twinPath(event.id);
  const cite = (lang: Lang) => citationOf({ ...edition, state: stateOf(lang, event.date, event.id) }).text;
  const content = {
    version,
    released,
    licence: RECORD_LICENCE.url,
    pages: byLang((lang) => linkTo(site, path, eventPath(event.id, lang))),
    citation: byLang(cite),
    event: { ...event, ...more, sources },
    area: { adcode: event.adcode, iso, name: short },
    quantities: Object.entries(quantities).map(([key, value]) => ({ key, value, ...quantityLabels[key] })),
    steps: record.stepsOf(event).map((step) => ({
      ...step,
      note: stepNotes.find(({ adcode, event: of }) => of === event.id && adcode === step.adcode)?.note,
    })),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
