import type { EventIndex } from '../../../events/model';
import { langOfTag } from '../../../i18n/language';
import type { Part, TaggedPart } from '../../../words/parts';
import { markup, type Html } from '../html';
import { dateHtml } from './dates';
import { mixed } from './mixed';

/** An event named by its title, linked where it has a page to go to. */
export type NameEvent = (event: EventIndex) => Html;

/** A text in a language of its own, with words of the other one marked. */
export function taggedHtml({ text, lang, cited }: TaggedPart): Html {
  const inner = mixed(text, langOfTag(lang));
  return cited ? markup`<cite lang="${lang}">${inner}</cite>` : markup`<span lang="${lang}">${inner}</span>`;
}

/** What is said, with its dates readable by machine and its events as `nameEvent` names them. */
export function saidHtml(parts: readonly Part[], nameEvent?: NameEvent): Html {
  return markup`${parts.map((part) => {
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'date':
        return dateHtml(part);
      case 'event':
        return nameEvent?.(part.event) ?? part.text;
      case 'tagged':
        return taggedHtml(part);
      case 'lead':
        return markup`<strong>${part.text}</strong>`;
      case 'place':
        return part.text;
    }
  })}`;
}
