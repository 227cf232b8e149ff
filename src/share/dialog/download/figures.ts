import { CHART_NAMES } from '../../../drawing/chart/names';
import { chartNames, chartText } from '../../../drawing/chart/text';
import { figuresOf } from '../../../drawing/stateFigure';
import { LANGUAGES } from '../../../i18n/language';
import { mapName } from '../../../regions/gazetteer';
import { PLACES_WITH_SHARES } from '../../../series/shares';
import type { App } from '../../../state/app';
import { placeShown } from '../../../state/selectors';
import type { AppState } from '../../../state/state';
import { dialogText } from '../messages';
import type { Figure } from '../settings';

/** What the picture may show, named in the reader's language: the figures of the state, and each chart; a place's where it has figures. */
export function figuresOffered(
  { context: { gazetteer } }: Pick<App, 'context'>,
  state: AppState,
): readonly { readonly value: Figure; readonly name: string }[] {
  const { lang } = state;
  const place = placeShown(state);
  const charts = CHART_NAMES.flatMap((value) => {
    if (value !== 'place') return { value, name: chartNames(lang)[value] };
    if (place === null || !PLACES_WITH_SHARES.has(place)) return [];
    const name = mapName(gazetteer.get(place), lang) + LANGUAGES[lang].colon + chartText(lang).after.share;
    return { value, name };
  });
  const { figures } = dialogText(lang).settings;
  return [...figuresOf(state).map((value) => ({ value, name: figures[value] })), ...charts];
}
