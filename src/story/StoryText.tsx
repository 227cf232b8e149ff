import { Fragment, type ReactElement } from 'react';
import type { EventId } from '../events/model';
import type { Lang } from '../i18n/text';
import { Mixed } from '../ui/Mixed';
import { useReading } from '../ui/reading';
import type { SourceList } from '../words/sources';
import { storyText } from './messages';
import { piecesOf, type Piece, type StoryStep } from './model';

interface Props {
  readonly step: StoryStep;
  /** The step's numbered documents; null where they could not be had. */
  readonly sources: SourceList | null;
  /** Ids of the documents begin with it. */
  readonly idPrefix: string;
  /** `words` as a way to another state of the map. */
  readonly viewLink: (at: string, words: string) => ReactElement;
}

/** What a step tells, its links as the surface has them, each event with the number of its document. */
export function StoryText({ step, sources, idPrefix, viewLink }: Props) {
  const { lang } = useReading();
  return (
    <p className="story-text">
      {piecesOf(step.text[lang]).map((piece, at) => (
        <Fragment key={at}>
          <StoryPiece piece={piece} viewLink={viewLink} />
          {typeof piece !== 'string' && piece.kind === 'event' && (
            <Numbers of={piece.event} {...{ sources, idPrefix, lang }} />
          )}
        </Fragment>
      ))}
    </p>
  );
}

function StoryPiece({ piece, viewLink }: { readonly piece: Piece } & Pick<Props, 'viewLink'>) {
  const { record, eventLink } = useReading();
  if (typeof piece === 'string') return <Mixed text={piece} />;
  if (piece.kind === 'view') return viewLink(piece.at, piece.text);
  const event = record.event(piece.event);
  // A pinned version of the record may lack an event that a later one has.
  return event === undefined ? <Mixed text={piece.text} /> : eventLink(event, piece.text);
}

interface NumbersProps extends Pick<Props, 'sources' | 'idPrefix'> {
  readonly of: EventId;
  readonly lang: Lang;
}

/** The numbers of an event's documents in the step; nothing where it has none. */
function Numbers({ of, sources, idPrefix, lang }: NumbersProps) {
  return (sources?.numbersOf(of) ?? []).map((n) => (
    <sup key={n}>
      <a href={`#${idPrefix}-${n}`} aria-label={storyText(lang).note(n)}>
        {n}
      </a>
    </sup>
  ));
}
