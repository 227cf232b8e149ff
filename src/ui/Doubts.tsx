import type { Doubt } from '../events/doubts';
import { eventDoubts } from '../words/eventDoubts';
import { useReading } from './reading';
import { Said } from './Said';

/** What sources disagree about, as lines that are always in view. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  return eventDoubts(doubts, useReading().lang).map(({ key, parts }) => (
    <p key={key} className="notes" data-contested="true" role="note">
      <Said parts={parts} />
    </p>
  ));
}
