import type { EventDetails, EventId, EventIndex, Source } from '../../../events/model';
import { formatPublished } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { sourceView } from '../../../panel/model/sources';
import { textLang } from '../../../panel/model/textLang';
import { panelText } from '../../../panel/messages';
import { vocabulary } from '../../../panel/vocabulary';
import { siteText } from '../../messages';
import { markup, type Html } from '../html';
import { mixed } from './mixed';

/** A document of a page's list, with all that the page's events take from it. */
interface ListedSource {
  readonly source: Source;
  readonly supports: readonly string[];
}

/** The documents of several events, each listed once, and the numbers of an event's own. */
export interface SourceList {
  readonly listed: readonly ListedSource[];
  readonly numbersOf: (event: EventId) => readonly number[];
}

const keyOf = (source: Source) => source.url ?? `${source.publisher} ${source.title}`;

/** Numbers the documents of `events` in the order in which they come up. Events without details have none. */
export function listSources(
  events: readonly EventIndex[],
  detailsOf: (id: EventId) => EventDetails | undefined,
  lang: Lang,
): SourceList {
  const listed = new Map<string, ListedSource>();
  const numbers = new Map<EventId, readonly number[]>();
  for (const { id } of events) {
    const sources = detailsOf(id)?.sources ?? [];
    for (const source of sources) {
      const known = listed.get(keyOf(source))?.supports ?? [];
      listed.set(keyOf(source), {
        source: listed.get(keyOf(source))?.source ?? source,
        supports: [...new Set([...known, source.supports[lang]])],
      });
    }
    const order = [...listed.keys()];
    numbers.set(id, [...new Set(sources.map((source) => order.indexOf(keyOf(source)) + 1))]);
  }
  return { listed: [...listed.values()], numbersOf: (id) => numbers.get(id) ?? [] };
}

/** Which of our languages a text under `tag` is cut as: in a Korean or Italian one, only Chinese words stand out. */
const mainLang = (tag: string): Lang => (tag.startsWith('zh') ? 'zh' : 'en');

function marksOf(source: Source, lang: Lang): readonly Html[] {
  const words = vocabulary(lang);
  const { marks, href } = sourceView(source);
  const all = href === null ? [...marks, 'noAddress' as const] : marks;
  return all.map(
    (mark) => markup`<span class="mark" title="${words.markMeaning[mark]}">${words.mark[mark]}</span>`,
  );
}

function entry({ source, supports }: ListedSource, lang: Lang): Html {
  const words = vocabulary(lang);
  const { title, href } = sourceView(source);
  const name = title
    ? markup`<cite lang="${title.lang}">${mixed(title.text, mainLang(title.lang))}</cite>`
    : markup`<span>${panelText(lang).sources.noTitle}</span>`;
  const published = source.publishedOn;
  const publisherLang = textLang(source.publisher, source.lang);
  return markup`<p class="source-title">
      ${href === null ? name : markup`<a href="${href}" rel="noopener">${name}</a>`}
    </p>
    <p class="line">
      <span lang="${publisherLang}">${mixed(source.publisher, mainLang(publisherLang))}</span>
      ${published !== null && markup`<time datetime="${published}">${formatPublished(published, lang)}</time>`}
      <span>${words.language[source.lang]}</span>
      <span>${words.quality[source.quality]}</span> ${marksOf(source, lang)}
    </p>
    <p class="supports">${mixed(supports.join(lang === 'zh' ? '；' : '; '), lang)}</p>`;
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
  if (list.listed.length === 0) return markup``;
  return markup`<section class="sources">
    <h2>${text.documents(list.listed.length)}</h2>
    <ol>
      ${list.listed.map((listed, at) => markup`<li id="${idPrefix}-${at + 1}">${entry(listed, lang)}</li> `)}
    </ol>
  </section>`;
}
