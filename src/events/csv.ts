/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** A list as one cell; empty where there is nothing in it. */
export function listCell(items: readonly string[]): Cell {
  return items.length === 0 ? null : items.join(';');
}

/** What a spreadsheet may take for a formula, in half and full width, alone or after white space. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell as text that no spreadsheet runs: an apostrophe before whatever could start a formula. */
function safe(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV: UTF-8 with a byte order mark, so that spreadsheets read the Chinese; lines end in CR LF (RFC 4180); no
 * cell can start a formula.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(safe(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
