import type { Lang } from '../../i18n/text';
import type { FooterText } from '../../words/footer';
import { gap, paragraph, ruleLine, stack, type Block, type Column, type TextStyle } from '../text/block';

/** The lines under a figure, below a rule. */
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
