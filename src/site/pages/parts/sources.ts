import type { SourceEntry, SourceList } from '../../../words/sources';
import type { Lang } from '../../../i18n/text';
import { siteText } from '../../messages';
import { markup, type Html } from '../html';
import { dateHtml } from './dates';
import { mixed } from './mixed';
import { taggedHtml } from './said';

function entryHtml(entry: SourceEntry, lang: Lang): Html {
  const { title, noTitle, href, publisher, published, language, marks, supports } = entry;
  const name = title ? taggedHtml(title) : markup`<span>${noTitle}</span>`;
  return markup`<p class="source-title">
      ${href === null ? name : markup`<a href="${href}" rel="noopener">${name}</a>`}
    </p>
    <p class="line">
      ${taggedHtml(publisher)} ${published && dateHtml(published)}
      <span>${language}</span>
      ${marks.map(({ text, meaning }) =>
        meaning === null
          ? markup`<span>${text}</span> `
          : markup`<span class="mark" title="${meaning}">${text}</span>`,
      )}
    </p>
    <p class="supports">${mixed(supports, lang)}</p>`;
}

/** Links to the numbers of an event's documents; nothing where it has none. */
export function sourceRefs(numbers: readonly number[], lang: Lang, idPrefix: string): Html | null {
  if (numbers.length === 0) return null;
  const links = numbers.map((n) => markup`<a href="#${idPrefix}-${n}">${n}</a>`);
  return markup`<p class="refs">${siteText(lang).refs} ${links.map((link, at) => [at > 0 && ', ', link])}</p>`;
}

/** The numbered list; a note where the documents could not be had. */
export function sourcesHtml(list: SourceList | null, lang: Lang, idPrefix: string): Html {
  const text = siteText(lang);
  if (list === null) return markup`<section class="sources"><p>${text.noDocuments}</p></section>`;
  if (list.entries.length === 0) return markup``;
  return markup`<section class="sources">
    <h2>${text.documents(list.entries.length)}</h2>
    <ol>
      ${list.entries.map((item, at) => markup`<li id="${idPrefix}-${at + 1}">${entryHtml(item, lang)}</li> `)}
    </ol>
  </section>`;
}
