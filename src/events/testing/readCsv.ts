/** Rows of cells, as a spreadsheet reads a text by RFC 4180, so that what is written can be checked. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let match = cell.exec(text); match && match[0] !== ''; match = cell.exec(text)) {
    rows.at(-1)!.push((match[1] ?? match[2]!).replaceAll('""', '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The rows below the header as objects by column. */
export function readTable(text: string): Record<string, string>[] {
  const [header, ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [header![i]!, value])));
}
