import { Fragment } from 'react';
import { langOfTag } from '../../i18n/language';
import type { App } from '../../state/app';
import type { Part } from '../../words/parts';
import { EventLink } from './EventLink';
import { Mixed } from './Mixed';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly app: App;
  readonly parts: readonly Part[];
}

/** What is said, with its dates readable by machine and its places and events as links. */
export function Said({ app, parts }: Props) {
  return parts.map((part, at) => (
    <Fragment key={at}>
      <SaidPart app={app} part={part} />
    </Fragment>
  ));
}

function SaidPart({ app, part }: { readonly app: App; readonly part: Part }) {
  if (typeof part === 'string') return <span>{part}</span>;
  switch (part.kind) {
    case 'date':
      return <time dateTime={part.machine}>{part.text}</time>;
    case 'place':
      return <PlaceLink app={app} adcode={part.adcode} />;
    case 'event':
      return <EventLink app={app} event={part.event} />;
    case 'lead':
      return <strong>{part.text}</strong>;
    case 'tagged':
      return <Tagged part={part} />;
  }
}

/** A text in a language of its own, with words of the other one marked. */
export function Tagged({
  part: { text, lang, cited },
}: {
  readonly part: Extract<Part, { kind: 'tagged' }>;
}) {
  const Tag = cited ? 'cite' : 'span';
  return (
    <Tag lang={lang}>
      <Mixed text={text} lang={langOfTag(lang)} />
    </Tag>
  );
}
