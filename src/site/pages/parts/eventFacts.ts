import type { EventDetails, EventIndex } from '../../../events/model';
import type { EventStore } from '../../../events/store';
import type { Lang } from '../../../i18n/text';
import { eventFacts } from '../../../words/eventFacts';
import { markup, type Html } from '../html';
import { saidHtml } from './said';

/** Who did what, where, when, with what force and how sure that is. */
export function factsHtml(event: EventIndex, details: EventDetails, store: EventStore, lang: Lang): Html {
  const rows = eventFacts(event, details, { store, lang }).map(
    ({ label, value, remarks, items }) =>
      markup`<div>
        <dt>${label}</dt>
        <dd>${saidHtml(value)}${remarks.map(({ parts }) => markup` <span class="within">${saidHtml(parts)}</span>`)}${
          items.length > 0 &&
          markup`<ul>
            ${items.map((parts) => markup`<li>${saidHtml(parts)}</li>`)}
          </ul>`
        }</dd>
      </div> `,
  );
  return markup`<dl class="facts">${rows}</dl>`;
}
