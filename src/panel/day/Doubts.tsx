import type { Doubt } from '../../events/doubts';
import type { App } from '../../state/app';
import { eventDoubts } from '../../words/eventDoubts';
import { useLang } from '../parts/hooks';
import { Said } from '../parts/Said';

interface Props {
  readonly app: App;
  readonly doubts: readonly Doubt[];
}

/** What sources disagree about, as lines that are always in view. */
export function Doubts({ app, doubts }: Props) {
  return eventDoubts(doubts, useLang(app)).map(({ key, parts }) => (
    <p key={key} className="notes" data-contested="true" role="note">
      <Said app={app} parts={parts} />
    </p>
  ));
}
