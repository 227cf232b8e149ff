import type { Lang } from '../../i18n/text';
import { joinSentences } from '../../i18n/language';
import type { FooterText, ShortFooter } from '../../words/footer';
import { gap, paragraph, ruleLine, stack, type Block, type Column, type TextStyle } from '../text/block';
import { textWidth } from '../text/measure';

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
  const { x, width } = column;
  const ink: TextStyle = { ...style, fill: 'ink' };
  const bold: TextStyle = { ...ink, face: 'bold' };
  const put = (text: string, set: TextStyle) => (y: number) => paragraph(text, { ...column, y }, set, lang);
  const from = (textWidth(lead, style.size, 'bold', lang) + 0.4 * style.size) * (style.slack ?? 1);
  const sentences = (parts: readonly string[]) => joinSentences(parts, lang);
  const fits =
    (room: number, { size, face, slack = 1 }: TextStyle) =>
    (text: string) =>
      textWidth(text, size, face, lang) * slack <= room;
  const rest = fitting(basis, sentences, fits(width - from, style));
  const first = (y: number): Block => {
    const leading = put(lead, bold)(y);
    const after = paragraph(rest, { x: x + from, y, width: width - from }, style, lang);
    return { nodes: [...leading.nodes, ...after.nodes], height: leading.height };
  };
  return stack(column.y, [
    first,
    put(legal, style),
    put(
      fitting(address, (parts) => parts.join(' · '), fits(width, ink)),
      ink,
    ),
  ]);
}
