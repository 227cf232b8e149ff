const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `text` for the content of an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** A number as short as it can be at `decimals`; the same on every machine. */
export function num(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)));
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** ` name="value"` for each attribute that has a value, in the order given. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : escapeXml(value!)}"`)
    .join('');
}

/** An element; `content` is markup, already escaped. */
export function element(name: string, values: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;
}
