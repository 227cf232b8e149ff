import { escapeXml } from '../../drawing/svg/markup';

/** The opening tag of `name`; an attribute of `true` stands without a value. Names are ours, values may be anything. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | true>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === true ? ` ${attribute}` : ` ${attribute}="${escapeXml(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** An element without content, closed as XML and JSX want it; HTML reads it the same. */
export function emptyTag(...[name, attributes]: Parameters<typeof openTag>): string {
  return openTag(name, attributes).replace(/>$/, ' />');
}
