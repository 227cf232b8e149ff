import { countClassOf } from '../../../events/counts';
import type { EventIndex } from '../../../events/model';
import type { RegionStatus, StatusSnapshot } from '../../../events/status';
import type { EventStore } from '../../../events/store';
import { className } from '../../../figure/caption';
import { capitalise, formatDay } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { siteText } from '../../messages';
import { html, type Html } from '../html';
import { dayHtml } from './dates';

/** An event named by its title, linked where it has a page to go to. */
export type NameEvent = (event: EventIndex) => Html;

function statusHtml(status: RegionStatus, lang: Lang): Html {
  const text = siteText(lang);
  const { base, partial, inherited, texture } = status;
  const remarks = [
    ...(base && inherited ? [text.byNation] : []),
    ...(base && partial && texture === 'stripes' ? [text.partly(className(partial.status, lang))] : []),
  ];
  return html`${capitalise(className(countClassOf(status), lang))}${remarks.map(
    (remark) => html` <span class="within">${remark}</span>`,
  )}`;
}

/** How every provincial-level unit stands on a day, since when and by which act. */
export function statusRows(
  store: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  nameEvent: NameEvent,
): Html {
  const text = siteText(lang);
  const rows = store.gazetteer.all
    .filter(({ level }) => level === 'province')
    .map(({ adcode, short }) => {
      const status = snapshot.of(adcode);
      const standing = status.base ?? status.partial;
      const event = standing && store.event(standing.event);
      return html`<tr>
        <th scope="row">${short[lang]}</th>
        <td>${statusHtml(status, lang)}</td>
        <td>${standing ? dayHtml(standing.since, lang) : '–'}</td>
        <td>${event ? nameEvent(event) : '–'}</td>
      </tr> `;
    });
  return html`<section class="status">
    <h2>${text.tableTitle}</h2>
    <div class="scroll" role="region" tabindex="0" aria-label="${text.tableTitle}">
      <table>
        <caption>
          ${text.tableCaption(formatDay(snapshot.day, lang))}
        </caption>
        <thead>
          <tr>
            ${text.columns.split('|').map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
