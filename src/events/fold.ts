/**
 * Text as search compares it: lower case, without accents, full-width forms as half-width, typographic quotes as typed, one space between words.
 * The keys of search documents are folded when they are built, queries when they are typed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
