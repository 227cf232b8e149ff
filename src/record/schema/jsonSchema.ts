import { z } from 'zod';
import { FILE_SCHEMAS, type FileKind } from './files';

/** The published JSON Schema files for editors, by file name; each text ends with a line break. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  const kinds = Object.keys(FILE_SCHEMAS) as FileKind[];
  return new Map(
    kinds.map((kind) => {
      const schema = z.toJSONSchema(FILE_SCHEMAS[kind], { target: 'draft-7', io: 'input' });
      return [`${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
