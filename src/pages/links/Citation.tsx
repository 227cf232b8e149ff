import type { AppState } from '../../state/state';
import { citationOf } from '../../words/citation';
import { shareText } from '../../words/shareText';
import { Gap } from '../../ui/Gap';
import type { Edition } from './edition';

interface Props {
  readonly edition: Edition;
  readonly state: AppState;
}

/** How to cite what a page shows; it names day, language and data version, so that it does not drift. */
export function Citation({ edition: { context, site, version, released }, state }: Props) {
  return (
    <p className="cite">
      <strong>{shareText(state.lang).readme.howToCite}</strong>
      <Gap />
      <span>{citationOf({ state, context, site, version, released }).text}</span>
    </p>
  );
}
