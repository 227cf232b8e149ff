const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as it must stand in markup, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The opening tag of `name`; an attribute of `true` stands without a value. Names are ours, values may be anything. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | true>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === true ? ` ${attribute}` : ` ${attribute}="${escapeMarkup(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** An element without content, closed as XML and JSX want it; HTML reads it the same. */
export function emptyTag(...[name, attributes]: Parameters<typeof openTag>): string {
  return openTag(name, attributes).replace(/>$/, ' />');
}
