import { formatList } from '../../i18n/format';
import { byLang, type Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { parameterOf, STATE_NAMES, type StateName } from '../../state/parameterNames';
import type { Notice } from '../../state/app';
import type { AppState } from '../../state/state';
import { formatUrl, quoteOf, type UrlContext, type UrlWarning } from '../../state/url';

/**
 * What to tell the reader of values in the link that had to be repaired: each as it came, and what is used instead. Places are
 * named, the rest is said as the address writes it.
 */
export function repairs(
  warnings: readonly UrlWarning[],
  state: AppState,
  context: UrlContext,
): readonly Notice[] {
  const textsOf = (always: readonly StateName[]) =>
    new URLSearchParams(formatUrl(state, context, { flags: true, always }));
  const used = textsOf(['time', 'lang']);
  return warnings.map((warning) => {
    const { param, meant } = warning;
    const detail = quoteOf(warning);
    if (meant !== undefined) {
      // A name that nobody knows is told with the one that it looks like.
      const name = parameterOf(meant);
      const text = `${name}=${textsOf(STATE_NAMES).get(name) ?? ''}`;
      return { code: 'url', detail, instead: byLang(() => text) };
    }
    const places = { region: [state.region], select: state.select, place: state.place }[param];
    const words = (lang: Lang) =>
      places
        ? formatList(
            places.map((adcode) => displayName(context.gazetteer, adcode, lang)),
            lang,
          )
        : (used.get(param) ?? '');
    return { code: 'url', detail, instead: byLang(words) };
  });
}
