import { Fragment } from 'react';
import { langOfTag } from '../i18n/language';
import type { Part, TaggedPart } from '../words/parts';
import { Mixed } from './Mixed';
import { useReading } from './reading';

/** What is said, with its dates readable by machine and its places and events as the surface links them. */
export function Said({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map((part, at) => (
    <Fragment key={at}>
      <SaidPart part={part} />
    </Fragment>
  ));
}

function SaidPart({ part }: { readonly part: Part }) {
  const { eventLink, placeLink } = useReading();
  if (typeof part === 'string') return <span>{part}</span>;
  switch (part.kind) {
    case 'date':
      return <time dateTime={part.machine}>{part.text}</time>;
    case 'place':
      return placeLink(part.adcode, part.text);
    case 'event':
      return eventLink(part.event, part.text);
    case 'lead':
      return <strong>{part.text}</strong>;
    case 'tagged':
      return <Tagged part={part} />;
  }
}

/** A text in a language of its own, with words of the other one marked. */
export function Tagged({ part: { text, lang, cited } }: { readonly part: TaggedPart }) {
  const Tag = cited ? 'cite' : 'span';
  return (
    <Tag lang={lang}>
      <Mixed text={text} lang={langOfTag(lang)} />
    </Tag>
  );
}
