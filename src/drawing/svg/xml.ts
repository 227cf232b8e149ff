/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in it. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/**
 * The root element of XML as our own drawings write it: elements, attributes in double quotes, text and the five
 * entities; no comments, declarations or CDATA. Throws `RangeError` for anything else.
 */
export function parseXml(source: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let expected = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index !== expected) break;
    expected += match[0].length;
    const [, closing, name, attributes, empty, text] = match;
    const parent = open.at(-1)!;
    if (text !== undefined) {
      parent.text += unescape(text);
    } else if (closing) {
      if (parent.name !== name) throw new RangeError(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const values = [...attributes!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key!, unescape(value!)]);
      const element: Open = {
        name: name!,
        attributes: Object.fromEntries(values) as Record<string, string>,
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root] = top.children;
  if (expected !== source.length || open.length !== 1 || !root || top.children.length !== 1) {
    throw new RangeError(`Not a document of ours, at character ${expected}`);
  }
  return root;
}

/** Every element in `root` and itself, in document order. */
export function allElements(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(allElements)];
}
