import type { ImageFields } from '../scene/metadata';

/** A PDF literal string, its escapes resolved, as bytes. */
function literal(latin: string): Uint8Array {
  const bytes: number[] = [];
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  for (let i = 0; i < latin.length; i += 1) {
    let character = latin[i]!;
    if (character === '\\') {
      i += 1;
      character = escapes[latin[i]!] ?? latin[i]!;
    }
    bytes.push(character.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(wide ? 'utf-16be' : 'latin1').decode(wide ? bytes.subarray(2) : bytes);
}

/** An information field, which our documents keep in an object of its own. */
const FIELD = /\/([A-Z][A-Za-z]*) (\d+) 0 R/g;

/** The text fields of a document's information, as our own documents write them. Throws `RangeError` without any. */
export function readPdfFields(pdf: Uint8Array): ImageFields {
  const text = latin1(pdf);
  const objectOf = (number: string | undefined) => {
    const start = text.indexOf(`\n${number} 0 obj\n`);
    return start < 0 ? '' : text.slice(start, text.indexOf('\nendobj', start)).replace(/^\n.*\n/, '');
  };
  const info = objectOf(/\/Info (\d+) 0 R/.exec(text)?.[1]);
  if (info === '') throw new RangeError('A document without information');
  const entries = [...info.matchAll(FIELD)].flatMap(([, name, number]) => {
    const value = objectOf(number);
    return value.startsWith('(') ? [[name!, decode(literal(value.slice(1, -1)))]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return text;
}
