import type { EventDetails, EventIndex } from '../../../events/model';
import type { EventStore } from '../../../events/store';
import { formatList } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { panelText } from '../../../panel/messages';
import { cardDates } from '../../../panel/model/cardDates';
import { countryNames } from '../../../panel/model/sources';
import { textLang } from '../../../panel/model/textLang';
import { vocabulary, wordFor } from '../../../panel/vocabulary';
import { displayName } from '../../../regions/gazetteer';
import { markup, type Html, type Value } from '../html';
import { dayHtml, eventDateHtml } from './dates';

function fact(label: string, ...content: readonly Value[]): Html {
  return markup`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div> `;
}

const within = (text: string) => markup` <span class="within">${text}</span>`;

/** A document's title in its own language and its number. A description stands in parentheses of its own. */
function documentHtml({ documentTitle: { zh, en }, documentNo }: EventDetails, lang: Lang): Html {
  const marked = zh !== null && /^[（(]/.test(zh) ? zh : `《${zh}》`;
  return markup`${zh !== null && markup` <cite lang="zh-Hans">${marked}</cite>`}${
    zh === null && en !== null && markup` <cite lang="en">${en}</cite>`
  }${documentNo !== null && markup` <span class="within" lang="${textLang(documentNo, lang)}">${documentNo}</span>`}`;
}

/** Each of an event's dates, labelled and kept apart, with the one on which the map changes colour marked. */
function dateFacts(event: EventIndex, details: EventDetails, store: EventStore, lang: Lang): readonly Html[] {
  const text = panelText(lang).card;
  const words = vocabulary(lang);
  const dates = cardDates(event, store, 'recorded');
  const basis = [
    ...(['day', 'minute'].includes(event.datePrecision) ? [] : [words.precision[event.datePrecision]]),
    ...(event.dateBasis ? [words.basis[event.dateBasis]] : []),
  ];
  const several = Object.entries(details.deadlinesDetail ?? {});
  const facts = dates.map(({ kind, day, drives }) =>
    fact(
      words.date[kind],
      kind === 'recorded' ? eventDateHtml(event, lang) : dayHtml(day, lang),
      kind === 'deadline' && event.deadlineKind && within(words.deadlineKind[event.deadlineKind]),
      kind === 'recorded' && basis.length > 0 && within(basis.join(text.basisJoin)),
      drives && within(text.drives),
      kind === 'deadline' &&
        several.length > 0 &&
        markup`<ul>
          ${several.map(
            ([key, each]) =>
              markup`<li>${dayHtml(each, lang)}${text.colon}${wordFor(words.deadlineDetail, key)}</li>`,
          )}
        </ul>`,
    ),
  );
  return dates.some(({ drives }) => drives) ? facts : [...facts, fact(text.colour, text.drivesNothing)];
}

/** Who did what, where, when, with what force and how sure that is. */
export function eventFacts(event: EventIndex, details: EventDetails, store: EventStore, lang: Lang): Html {
  const text = panelText(lang).card;
  const words = vocabulary(lang);
  const places = [...new Set([event.adcode, ...(event.related ?? [])])];
  const actions = details.actions.map((action) => wordFor(words.action, action));
  return markup`<dl class="facts">
    ${[
      fact(text.issuer, event.issuer?.[lang] ?? text.noIssuer),
      fact(text.form, wordFor(words.instrument, details.instrument), documentHtml(details, lang)),
      actions.length > 0 && fact(text.actions, formatList(actions, lang)),
      fact(
        text.places,
        places.map((adcode) => displayName(store.gazetteer, adcode, lang)).join(lang === 'zh' ? '、' : ', '),
        details.within && within(details.within[lang]),
        details.place && within(text.onlyIn(details.place[lang])),
      ),
      fact(text.force, words.force[event.force]),
      event.topic !== 'mining' && fact(text.topic, words.topic[event.topic]),
      fact(
        text.confidence,
        words.confidence[event.confidence],
        within(words.confidenceMeaning[event.confidence]),
      ),
      dateFacts(event, details, store, lang),
      details.destinations.length > 0 &&
        fact(text.destinations, formatList(countryNames(details.destinations, lang), lang)),
    ]}
  </dl>`;
}
