/** What the build reads from a TrueType or OpenType font: how wide each character it holds is. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Advance width in font units by code point. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Byte offset of each table by tag. */
function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(entry + n)));
    tables.set(tag, view.getUint32(entry + 8));
  }
  return tables;
}

/** Glyphs by code point of a `cmap` subtable of format 4. */
function segmentsOf(view: DataView, at: number, add: (code: number, glyph: number) => void): void {
  const count = view.getUint16(at + 6) / 2;
  for (let i = 0; i < count; i += 1) {
    const end = view.getUint16(at + 14 + i * 2);
    const start = view.getUint16(at + 16 + (count + i) * 2);
    const delta = view.getUint16(at + 16 + (2 * count + i) * 2);
    const rangeAt = at + 16 + (3 * count + i) * 2;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      if (raw !== 0) add(code, (raw + delta) & 0xffff);
    }
  }
}

/** Glyphs by code point of a `cmap` subtable of format 12. */
function groupsOf(view: DataView, at: number, add: (code: number, glyph: number) => void): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const start = view.getUint32(group);
    for (let code = start; code <= view.getUint32(group + 4); code += 1) {
      add(code, view.getUint32(group + 8) + code - start);
    }
  }
}

/** The metrics of an uncompressed font file (not WOFF). Throws `Error` when a table that it needs is missing. */
export function parseSfnt(file: Uint8Array): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`Font without table ${tag}`);
    return offset;
  };
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const advances = new Map<number, number>();
  const add = (code: number, glyph: number) => {
    advances.set(code, view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4));
  };
  const cmap = table('cmap');
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 8 + i * 8);
    const format = view.getUint16(at);
    if (format === 4) segmentsOf(view, at, add);
    else if (format === 12) groupsOf(view, at, add);
  }
  return { unitsPerEm: view.getUint16(table('head') + 18), advances };
}
