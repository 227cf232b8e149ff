import type { CountClass } from '../events/counts';
import { statusTerms } from '../i18n/messages/status';
import type { Lang } from '../i18n/text';
import { figureText } from './figureText';

/** The name of a class of the map in running text, the same in legend, caption, table and description. */
export function className(name: CountClass, lang: Lang): string {
  const { status, noStatus } = statusTerms(lang);
  switch (name) {
    case 'part-only':
      return figureText(lang).legend.partOnly;
    case 'none-yet':
      return noStatus.none;
    case 'no-evidence':
      return noStatus.noEvidence;
    case 'not-applicable':
      return noStatus.notApplicable;
    default:
      return status[name];
  }
}
