import type { EventDetails, EventId, EventIndex } from '../../../events/model';
import type { EventStore } from '../../../events/store';
import type { Lang } from '../../../i18n/text';
import { panelText } from '../../../panel/messages';
import { doubtsAmong } from '../../../panel/model/doubts';
import { vocabulary } from '../../../panel/vocabulary';
import { displayName } from '../../../regions/gazetteer';
import { markup, type Html } from '../html';
import { eventDateHtml } from './dates';
import { mixed } from './mixed';
import { sourceRefs, type SourceList } from './sources';
import type { NameEvent } from './statusRows';

/** What the lists of a page are made of. */
export interface ItemOptions {
  readonly store: EventStore;
  /** Undefined for an event whose long texts could not be had. */
  readonly detailsOf: (id: EventId) => EventDetails | undefined;
  readonly lang: Lang;
  readonly nameEvent: NameEvent;
  /** The page's numbered documents; null where they could not be had. */
  readonly sources: SourceList | null;
  /** Ids of the documents begin with it. */
  readonly idPrefix: string;
}

/** Where, with what force, and how sure: one line under an event's title. */
export function eventLine(event: EventIndex, { store, lang }: Pick<ItemOptions, 'store' | 'lang'>): Html {
  const words = vocabulary(lang);
  const doubt =
    event.confidence === 'confirmed'
      ? null
      : markup` <span class="mark" title="${words.confidenceMeaning[event.confidence]}"
          >${words.confidence[event.confidence]}</span
        >`;
  return markup`<p class="line">
    <span>${displayName(store.gazetteer, event.adcode, lang)}</span>
    <span>${words.force[event.force]}</span>${doubt}
  </p>`;
}

/** Conflicts and limits of an event; a contested one says so first. Nothing where there are none. */
export function eventNotes(event: EventIndex, details: EventDetails | undefined, lang: Lang): Html | null {
  const text = panelText(lang);
  const contested = event.confidence === 'contested';
  const notes = details?.notes[lang] ?? '';
  if (notes === '' && !contested) return null;
  return markup`<p class="notes">
    <strong>${contested ? text.contested : text.note}</strong>${text.gap}${mixed(notes, lang)}
  </p>`;
}

/** What sources disagree about among `events`, as lines of their own. */
export function doubtLines(events: readonly EventIndex[], { store, lang, nameEvent }: ItemOptions): Html {
  const text = panelText(lang);
  const named = (event: EventIndex) =>
    markup`${text.gap}${nameEvent(event)}${text.open}${eventDateHtml(event, lang)}${text.close}`;
  return markup`${doubtsAmong(events, store).map(
    ({ disputed, documented }) =>
      markup`<p class="notes">
        <strong>${documented ? text.sourcesDisagree : text.contested}</strong>${named(disputed)}${
          documented && markup`${text.documented}${named(documented)}`
        }
      </p>`,
  )}`;
}

/** Events with date, title, summary, notes and the numbers of their documents. */
export function eventItems(events: readonly EventIndex[], options: ItemOptions): Html {
  const { detailsOf, lang, nameEvent, sources, idPrefix } = options;
  const items = events.map((event) => {
    const details = detailsOf(event.id);
    return markup`<li>
      <article>
        <p class="when">${eventDateHtml(event, lang)}</p>
        <h3>${nameEvent(event)}</h3>
        ${eventLine(event, options)}${details && markup`<p>${mixed(details.summary[lang], lang)}</p>`}${eventNotes(event, details, lang)}
        ${sources && sourceRefs(sources.numbersOf(event.id), lang, idPrefix)}
      </article>
    </li> `;
  });
  return markup`<ol class="events">
    ${items}
  </ol>`;
}
