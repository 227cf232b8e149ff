import type { StatusSnapshot } from '../../../events/status';
import type { EventStore } from '../../../events/store';
import { capitalise, formatDay } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { NATION, type Adcode } from '../../../regions/region';
import { statusText, type StatusText } from '../../../words/statusText';
import { siteText } from '../../messages';
import { markup, type Html } from '../html';
import { dayHtml } from './dates';
import type { NameEvent } from './said';

function statusHtml({ status, remarks }: StatusText): Html {
  return markup`${capitalise(status)}${remarks.map(
    (remark) => markup` <span class="within">${remark}</span>`,
  )}`;
}

/** The rows of a place: the provincial-level units of the nation, or a province and the units right below it. */
function unitsOf({ gazetteer }: EventStore, entered: Adcode) {
  const below = gazetteer.children(entered);
  return entered === NATION ? below : [gazetteer.get(entered), ...below];
}

/** How every unit of the nation, or of the province entered, stands on a day, since when and by which act. */
export function statusRows(
  store: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  nameEvent: NameEvent,
  entered: Adcode = NATION,
): Html {
  const text = siteText(lang);
  const day = formatDay(snapshot.day, lang);
  const name = store.gazetteer.get(entered).short[lang];
  const title = entered === NATION ? text.tableTitle : text.unitsTitle(name);
  const caption = entered === NATION ? text.tableCaption(day) : text.unitsCaption(name, day);
  const rows = unitsOf(store, entered).map(({ adcode, short }) => {
    const status = statusText(store.gazetteer, snapshot.of(adcode), lang);
    const { standing } = status;
    const event = standing && store.event(standing.event);
    return markup`<tr>
        <th scope="row">${short[lang]}</th>
        <td>${statusHtml(status)}</td>
        <td>${standing ? dayHtml(standing.since, lang) : '–'}</td>
        <td>${event ? nameEvent(event) : '–'}</td>
      </tr> `;
  });
  return markup`<section class="status">
    <h2>${title}</h2>
    <div class="scroll" role="region" tabindex="0" aria-label="${title}">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${text.columns.map((column) => markup`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
