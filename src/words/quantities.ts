import type { EventDetails, Quantity, QuantityLabel } from '../events/model';
import { formatDay, formatNumber } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { parseDay } from '../time/day';
import { eventText } from './eventText';
import { wordFor } from './vocabulary';

/** One figure of an event, ready to show. */
export interface QuantityView {
  readonly key: string;
  readonly label: string;
  /** One line, or one per part where the figure has parts. */
  readonly lines: readonly { readonly name: string | null; readonly value: string }[];
}

/** The figures of an event: those that stand, and those that sources dispute, which are never given as fact. */
export interface QuantityViews {
  readonly stated: readonly QuantityView[];
  readonly contested: readonly QuantityView[];
}

function amount(n: number, unit: string | null, bound: QuantityLabel['bound'], lang: Lang): string {
  const text = eventText(lang).quantity;
  const number = formatNumber(n, lang);
  const withUnit = unit === null ? number : text.withUnit(number, wordFor(text.units, unit));
  return bound === null ? withUnit : text[bound](withUnit);
}

function viewOf(key: string, value: Quantity, label: QuantityLabel | undefined, lang: Lang): QuantityView {
  const unit = label?.unit ?? null;
  const bound = label?.bound ?? null;
  const name = label?.label[lang] ?? key;
  if (typeof value === 'number') {
    return { key, label: name, lines: [{ name: null, value: amount(value, unit, bound, lang) }] };
  }
  if (typeof value === 'string') {
    const day = parseDay(value);
    return { key, label: name, lines: [{ name: null, value: day ? formatDay(day, lang) : value }] };
  }
  const parts = Object.entries(value);
  // Codes of places come in the order of the codes, which says nothing: largest first.
  if (parts.every(([part]) => /^\d{6}$/.test(part))) parts.sort((a, b) => b[1] - a[1]);
  const lines = parts.map(([part, n]) => ({
    name: label?.keys?.[part]?.[lang] ?? part,
    value: amount(n, unit, bound, lang),
  }));
  return { key, label: name, lines };
}

/** The figures of `details` in words and units of `lang`, contested ones apart. */
export function quantityViews(
  details: Pick<EventDetails, 'quantities' | 'contestedQuantities'>,
  labels: Readonly<Record<string, QuantityLabel>>,
  lang: Lang,
): QuantityViews {
  const views = Object.entries(details.quantities).map(([key, value]) =>
    viewOf(key, value, labels[key], lang),
  );
  const isContested = ({ key }: QuantityView) => details.contestedQuantities.includes(key);
  return { stated: views.filter((view) => !isContested(view)), contested: views.filter(isContested) };
}
