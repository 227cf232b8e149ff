import { create, type Font } from 'fontkit';

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const entry = 12 + i * 16;
    const at = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      data: font.subarray(at, at + font.readUInt32BE(entry + 12)),
    };
  });
}

const WINDOWS = [3, 1, 0x409] as const;

/** A `name` table with family, style, full name and PostScript name, in English for Windows and Unicode. */
function nameTable(family: string, weight: number, postscriptName: string): Buffer {
  const names: readonly (readonly [number, string])[] = [
    [1, family],
    [2, 'Regular'],
    [4, `${family} ${weight}`],
    [6, postscriptName],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let at = 0;
  names.forEach(([id], i) => {
    [...WINDOWS, id, texts[i]!.length, at].forEach((value, n) =>
      header.writeUInt16BE(value, 6 + 12 * i + 2 * n),
    );
    at += texts[i]!.length;
  });
  return Buffer.concat([header, ...texts]);
}

/** Where the table `head` holds what makes the whole file's checksum right, which its own is to be without. */
const ADJUSTMENT = 8;

function checksum({ tag, data }: Table): number {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  if (tag === 'head') padded.writeUInt32BE(0, ADJUSTMENT);
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

/** A TrueType font under another family name and weight: the one that drawings ask for. Documents name it by its own name, in PostScript. */
export function renameFont(font: Buffer, family: string, weight: number): Buffer {
  const { postscriptName } = create(font) as Font;
  const tables = tablesOf(font).map(({ tag, data }): Table => {
    if (tag === 'name') return { tag, data: nameTable(family, weight, postscriptName) };
    if (tag !== 'OS/2') return { tag, data };
    const os2 = Buffer.from(data);
    os2.writeUInt16BE(weight, 4);
    return { tag, data: os2 };
  });
  const head = Buffer.alloc(12 + 16 * tables.length);
  font.copy(head, 0, 0, 12);
  let at = head.length;
  const parts: Buffer[] = [];
  tables.forEach((table, i) => {
    const { tag, data } = table;
    const entry = 12 + 16 * i;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum(table), entry + 4);
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    parts.push(padded);
    at += padded.length;
  });
  return Buffer.concat([head, ...parts]);
}
