import { READ_NAMES, type ReadName } from './parameterNames';

/** One parameter of an address: its name as it came, ours where it is one, and its value. */
export interface QueryPart {
  readonly name: string;
  readonly known: ReadName | undefined;
  readonly value: string;
}

/**
 * What nothing on a link's way has touched, as nearly every name and value: it needs none of the patterns below, which a browser
 * compiles when they are first used, before it paints.
 */
const UNTOUCHED = /^(?:[\w-]*[a-z\d])?$/i;

/** What a sentence or a second question mark puts before a link. */
const OPENING = /^[\s?"'“‘「『（(<[\p{C}]+/u;

const BY_LOWER_CASE = new Map(READ_NAMES.map((name) => [name.toLowerCase(), name]));
const ours = (name: string): ReadName | undefined => BY_LOWER_CASE.get(name.trim().toLowerCase());

/** What is left before a name when `&` was written as markup and the markup taken for text. */
const ENTITY = /^(?:amp;|#0*38;)+/i;
/** One of our names and what follows it without an equals sign. */
const RUN_ON = /^([a-z]+)([^a-z].*)$/is;
/** A second question mark, with what begins there. */
const SECOND_QUERY = /^([^?]*)\?(([a-z]+)=.*)$/is;

/** A part without an equals sign that is a name of ours, or nearly, run together with its value. */
function runOn(text: string): QueryPart | undefined {
  const [, name = '', rest = ''] = RUN_ON.exec(text) ?? [];
  const known = ours(name);
  if (!known && !misspelt(name)) return undefined;
  // Quoted-printable mail takes `=20` for a space.
  return {
    name,
    known,
    value: rest.startsWith(' ') ? `20${rest.slice(1)}` : rest.replace(/^[^\p{L}\p{N}]+/u, ''),
  };
}

/** Parameters whose value is any text. */
const FREE_TEXT: ReadonlySet<ReadName> = new Set(['childId', 'q']);

/** A query in a query in a query is enough; what is nested deeper was never a link of ours. */
const DEEPEST = 8;

function partsOf(rawName: string, value: string, depth: number): readonly QueryPart[] {
  const name = UNTOUCHED.test(rawName) ? rawName : rawName.replace(OPENING, '').replace(ENTITY, '');
  if (/^(?:amp)?$/.test(name) && value === '') return [];
  const known = ours(name);
  if (known) {
    if (UNTOUCHED.test(value)) return [{ name, known, value }];
    // No value of ours holds these, but for text that people choose: what follows is another query.
    const [, head = '', tail = ''] = (!FREE_TEXT.has(known) && /^([^?&;#]*)[?&;#](.*)$/s.exec(value)) || [];
    const own = { name, known, value: head === '' ? value : head };
    return tail.includes('=') ? [own, ...partsIn(tail, depth)] : [own];
  }
  // Encoded as a whole: the separators are in the name.
  const inner = /[=&]|%3D|%26/i.test(name) ? partsIn(value === '' ? name : `${name}=${value}`, depth) : [];
  if (inner[0] && (inner[0].known ?? misspelt(inner[0].name))) return inner;
  const joined = value === '' ? runOn(name) : undefined;
  if (joined) return [joined];
  const [, head = '', tail = '', next = ''] = SECOND_QUERY.exec(value) ?? [];
  if (ours(next) && !value.includes('://')) return [{ name, known, value: head }, ...partsIn(tail, depth)];
  return [{ name, known, value }];
}

function partsIn(query: string, depth: number): readonly QueryPart[] {
  if (depth > DEEPEST) return [];
  return [...new URLSearchParams(query)].flatMap(([name, value]) => partsOf(name, value, depth + 1));
}

/**
 * The parameters of a query string, in their order. Reads what links suffer on their way: separators written as markup,
 * a query encoded as a whole or begun twice, names in another case. Never throws.
 */
export function splitQuery(query: string): readonly QueryPart[] {
  return partsIn(query, 0);
}

const CLOSING = /(?:(?!\.)[\s\p{P}\p{S}\p{C}])+$/u;
const CLOSING_WITH_DOTS = /[\s\p{P}\p{S}\p{C}]+$/u;

/** What a value may have been before it was copied: as it is, then without what a sentence put round it. */
export function readingsOf(value: string): readonly string[] {
  if (UNTOUCHED.test(value)) return [value];
  const plain = value
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d)\.{3,}(?=\d)/g, '..')
    .replace(OPENING, '');
  return [...new Set([value, plain, plain.replace(CLOSING, ''), plain.replace(CLOSING_WITH_DOTS, '')])];
}

/** Whether `a` becomes `b` by one letter more, less or other, or by two that change places. */
function isOneSlipFrom(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x === '' && y === '') return false;
  const swapped = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return swapped || x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/** The name of ours that a foreign name is one slip away from; names of three letters are too near to everything. */
export function misspelt(name: string): ReadName | undefined {
  const typed = name.toLowerCase();
  if (typed.length < 3) return undefined;
  return READ_NAMES.find((own) => own.length > 3 && isOneSlipFrom(typed, own.toLowerCase()));
}
