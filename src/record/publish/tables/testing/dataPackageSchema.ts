import { z } from 'zod';

/**
 * What Data Package 2.0 demands of the properties that a release uses (datapackage.org/standard, profiles of June 2024),
 * closed: a misspelt property is a fault here, though the standard would take it for one of ours.
 */
const PROFILE = 'https://datapackage.org/profiles/2.0';
const name = z.string().regex(/^[a-z0-9._-]+$/);
const path = z.string().regex(/^(?![./~])(?!file:)(?!.*\/\.\.\/)(?!.*\\).+$/);
const license = z.strictObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  path: z.url({ protocol: /^https?$/ }),
  title: z.string(),
});
const licenses = z.array(license).min(1);
const fieldBase = {
  name: z.string().min(1),
  description: z.string(),
  constraints: z.strictObject({ required: z.boolean() }).optional(),
};
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...fieldBase,
    type: z.literal('string'),
    categories: z
      .array(z.strictObject({ value: z.string(), label: z.string() }))
      .min(1)
      .optional(),
  }),
  ...(['integer', 'boolean', 'date', 'object'] as const).map((type) =>
    z.strictObject({ ...fieldBase, type: z.literal(type) }),
  ),
  z.strictObject({
    ...fieldBase,
    type: z.literal('list'),
    delimiter: z.string().length(1),
    itemType: z.enum(['string', 'integer', 'number', 'boolean', 'datetime', 'date', 'time']),
  }),
]);
const fields = z.array(z.string()).min(1);
const schema = z.strictObject({
  $schema: z.literal(`${PROFILE}/tableschema.json`),
  fields: z.array(field).min(1),
  primaryKey: fields.optional(),
  foreignKeys: z
    .array(z.strictObject({ fields, reference: z.strictObject({ resource: name.optional(), fields }) }))
    .min(1)
    .optional(),
});
const resource = z.strictObject({
  name,
  type: z.literal('table'),
  path,
  title: z.string(),
  description: z.string(),
  format: z.literal('csv'),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses,
  dialect: z.strictObject({
    $schema: z.literal(`${PROFILE}/tabledialect.json`),
    header: z.boolean(),
    delimiter: z.string().length(1),
    lineTerminator: z.string(),
  }),
  schema,
});

/** The descriptor of a release. */
export const dataPackageSchema = z.strictObject({
  $schema: z.literal(`${PROFILE}/datapackage.json`),
  name,
  title: z.string(),
  description: z.string(),
  version: z.string(),
  created: z.iso.datetime({ offset: true }).optional(),
  licenses,
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  resources: z.array(resource).min(1),
});
