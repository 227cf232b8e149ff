import type { EventDetails, EventIndex, QuantityLabel } from '../../../events/model';
import type { EventStore } from '../../../events/store';
import { capitalise } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { LANGUAGES } from '../../../i18n/language';
import { eventText } from '../../../words/eventText';
import { quantityViews, type QuantityView } from '../../../words/quantities';
import { relationsOf } from '../../../events/relations';
import { vocabulary } from '../../../words/vocabulary';
import { displayName } from '../../../regions/gazetteer';
import { siteText } from '../../messages';
import { markup, type Html } from '../html';
import { dayHtml } from './dates';
import type { NameEvent } from './said';

function figures(views: readonly QuantityView[]): Html {
  return markup`<dl class="facts">
    ${views.map(
      ({ label, lines }) =>
        markup`<div>
          <dt>${label}</dt>
          ${lines.map(({ name, value }) => markup`<dd>${name !== null && markup`${name} `}${value}</dd>`)}
        </div> `,
    )}
  </dl>`;
}

/** The figures of an event; disputed ones under a heading that says they are not established. */
export function quantitiesHtml(
  details: EventDetails,
  labels: Readonly<Record<string, QuantityLabel>>,
  lang: Lang,
): Html {
  const text = eventText(lang).quantity;
  const { stated, contested } = quantityViews(details, labels, lang);
  return markup`${
    stated.length > 0 &&
    markup`<section>
      <h2>${text.title}</h2>
      ${figures(stated)}
    </section>`
  }${
    contested.length > 0 &&
    markup`<section>
      <h2>${text.contestedTitle}</h2>
      <p class="notes">${text.contestedNote}</p>
      ${figures(contested)}
    </section>`
  }`;
}

/** The larger act that an event belongs to, and its parts, so that none is read as an act more. */
export function relationsHtml(event: EventIndex, store: EventStore, lang: Lang, nameEvent: NameEvent): Html {
  const text = eventText(lang).card;
  const { whole, parts } = relationsOf(event, store);
  return markup`${whole && markup`<p>${text.partOf}${LANGUAGES[lang].gap}${nameEvent(whole)}</p>`}${
    parts.length > 0 &&
    markup`<section>
      <h2>${text.parts(parts.length)}</h2>
      <ul>
        ${parts.map((part) => markup`<li>${nameEvent(part)}</li>`)}
      </ul>
    </section>`
  }`;
}

/** What an event does to areas: the status it gives, to the whole or a part, from when; nothing where it gives none. */
export function stepsHtml(event: EventIndex, store: EventStore, lang: Lang): Html | null {
  const text = siteText(lang);
  const words = vocabulary(lang);
  const steps = store.index.steps.filter((step) => step.event === event.id);
  if (steps.length === 0) return null;
  const rows = steps.map(
    ({ adcode, status, extent, from }) =>
      markup`<tr>
        <th scope="row">${displayName(store.gazetteer, adcode, lang)}</th>
        <td>${capitalise(words.status[status])}</td>
        <td>${words.extent[extent]}</td>
        <td>${dayHtml(from, lang)}</td>
      </tr>`,
  );
  return markup`<section>
    <h2>${text.changes}</h2>
    <table>
      <thead>
        <tr>
          ${text.changesColumns.map((column) => markup`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
