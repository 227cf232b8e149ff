import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { className } from '../figure/caption';
import { countClassOf } from '../events/counts';
import { escapeXml } from '../figure/svg';
import { capitalise, formatDay, LANG_TAG } from '../i18n/format';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/site.en';
import { zh } from '../i18n/messages/site.zh';
import type { Lang } from '../i18n/text';

/** All provincial-level units of a day as a table, for pages read without scripts. HTML text. */
export function statusTable(store: EventStore, snapshot: StatusSnapshot, lang: Lang): string {
  const text = pick(lang, { en, zh });
  const rows = store.gazetteer.all
    .filter((region) => region.level === 'province')
    .map(({ adcode, short }) => {
      const status = snapshot.of(adcode);
      const { base, partial } = status;
      const since = base ? `<time datetime="${base.since}">${formatDay(base.since, lang)}</time>` : '–';
      const name = capitalise(className(countClassOf(status), lang));
      const part = partial ? text.inPart(className(partial.status, lang)) : '';
      const source = base ? (store.event(base.event)?.title[lang] ?? '') : '';
      return `<tr><th scope="row">${escapeXml(short[lang])}</th><td>${escapeXml(name + part)}</td><td>${since}</td><td>${escapeXml(capitalise(source))}</td></tr>`;
    });
  return `<div class="only-${lang} status-table" lang="${LANG_TAG[lang]}"><p>${escapeXml(text.withoutScripts)}</p>
<table><caption>${escapeXml(text.tableCaption(formatDay(snapshot.day, lang)))}</caption>
<thead><tr>${text.columns
    .split('|')
    .map((column) => `<th scope="col">${escapeXml(column)}</th>`)
    .join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table></div>`;
}
