import { citationOf } from '../../words/citation';
import { shareText } from '../../words/shareText';
import type { AppState } from '../../state/state';
import type { Edition } from './edition';
import { markup, type Html } from './html';

/** How to cite what a page shows; it names day, language and data version, so that it does not drift. */
export function citationHtml({ context, site, version, released }: Edition, state: AppState): Html {
  const { text } = citationOf({ state, context, site, version, released });
  return markup`<p class="cite">
    <strong>${shareText(state.lang).readme.howToCite}</strong> <span>${text}</span>
  </p>`;
}
