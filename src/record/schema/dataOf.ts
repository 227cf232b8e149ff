import { visit, YAMLParseError, type Document } from 'yaml';

/** Where the first alias stands that nothing above it explains; of too many of them the last. */
function faultyAlias(doc: Document): [number, number] {
  let at: [number, number] = [0, 0];
  visit(doc, {
    Alias(_, alias) {
      const [start = 0, end = 0] = alias.range ?? [];
      at = [start, end];
      return alias.resolve(doc) ? undefined : visit.BREAK;
    },
  });
  return at;
}

/**
 * The plain data of `doc`; undefined where it has errors. An alias that leads nowhere, as of a text that begins with an asterisk,
 * and aliases of aliases without end are found only here: they become an error of `doc` like any other.
 */
export function dataOf(doc: Document): unknown {
  if (doc.errors.length > 0) return undefined;
  try {
    return doc.toJS();
  } catch (error) {
    doc.errors.push(new YAMLParseError(faultyAlias(doc), 'BAD_ALIAS', (error as Error).message));
    return undefined;
  }
}
