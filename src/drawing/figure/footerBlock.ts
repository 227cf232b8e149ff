import type { Lang } from '../../i18n/text';
import { joinSentences } from '../../i18n/language';
import type { FooterText, ShortFooter } from '../../words/footer';
import {
  fitsAfter,
  gap,
  ledParagraph,
  paragraph,
  ruleLine,
  stack,
  widthAtMost,
  type Block,
  type Column,
  type TextStyle,
} from '../text/block';

/** The lines under a drawing of several days, below a rule. */
export function footerBlock(
  { sources, credits, address }: FooterText,
  column: Column,
  style: TextStyle,
  lang: Lang,
): Block {
  const put = (text: string, set: TextStyle) => (y: number) => paragraph(text, { ...column, y }, set, lang);
  return stack(column.y, [
    () => ruleLine(column, 'rule'),
    gap(5),
    put(sources, style),
    put(credits, style),
    put(address, { ...style, fill: 'ink' }),
  ]);
}

/** As many of `parts` from the first on, joined, as `fits`; the first always. */
function fitting(
  parts: readonly string[],
  join: (parts: readonly string[]) => string,
  fits: (text: string) => boolean,
): string {
  return parts.slice(1).reduce((line, _, i) => {
    const longer = join(parts.slice(0, i + 2));
    return fits(longer) ? longer : line;
  }, parts[0] ?? '');
}

/** The three lines under a figure: what it does not say and rests on, whose it is, where it comes from. */
export function shortFooterBlock(
  { lead, basis, legal, address }: ShortFooter,
  column: Column,
  style: TextStyle,
  lang: Lang,
): Block {
  const ink: TextStyle = { ...style, fill: 'ink' };
  const bold: TextStyle = { ...ink, face: 'bold' };
  const put = (text: string, set: TextStyle) => (y: number) => paragraph(text, { ...column, y }, set, lang);
  const leading = { text: lead, style: bold };
  const rest = fitting(
    basis,
    (parts) => joinSentences(parts, lang),
    (text) => fitsAfter(leading, { text, style }, column.width, lang),
  );
  const from = fitting(
    address,
    (parts) => parts.join(' · '),
    (text) => widthAtMost({ text, style: ink }, lang) <= column.width,
  );
  return stack(column.y, [
    (y) => ledParagraph(leading, { text: rest, style }, { ...column, y }, lang),
    put(legal, style),
    put(from, ink),
  ]);
}
