import { doubtsAmong } from '../../../events/doubts';
import type { EventDetails, EventId, EventIndex } from '../../../events/model';
import type { EventStore } from '../../../events/store';
import { LANGUAGES } from '../../../i18n/language';
import type { Lang } from '../../../i18n/text';
import { eventDoubts } from '../../../words/eventDoubts';
import { eventLine, eventNote } from '../../../words/eventFacts';
import type { SourceList } from '../../../words/sources';
import { markup, type Html } from '../html';
import { eventDateHtml } from './dates';
import { mixed } from './mixed';
import { saidHtml, type NameEvent } from './said';
import { sourceRefs } from './sources';

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
export function lineHtml(event: EventIndex, view: Pick<ItemOptions, 'store' | 'lang'>): Html {
  const { place, force, doubt } = eventLine(event, view);
  return markup`<p class="line">
    <span>${place}</span>
    <span>${force}</span>${doubt && markup` <span class="mark" title="${doubt.meaning}">${doubt.text}</span>`}
  </p>`;
}

/** Conflicts and limits of an event; a contested one says so first. Nothing where there are none. */
export function noteHtml(event: EventIndex, details: EventDetails | undefined, lang: Lang): Html | null {
  const note = eventNote(event, details, lang);
  return (
    note &&
    markup`<p class="notes">
      <strong>${note.lead}</strong>${LANGUAGES[lang].gap}${mixed(note.text, lang)}
    </p>`
  );
}

/** What sources disagree about among `events`, as lines of their own. */
export function doubtLines(events: readonly EventIndex[], { store, lang, nameEvent }: ItemOptions): Html {
  const lines = eventDoubts(doubtsAmong(events, store), lang);
  return markup`${lines.map(({ parts }) => markup`<p class="notes">${saidHtml(parts, nameEvent)}</p>`)}`;
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
        ${lineHtml(event, options)}${details && markup`<p>${mixed(details.summary[lang], lang)}</p>`}${noteHtml(event, details, lang)}
        ${sources && sourceRefs(sources.numbersOf(event.id), lang, idPrefix)}
      </article>
    </li> `;
  });
  return markup`<ol class="events">
    ${items}
  </ol>`;
}
