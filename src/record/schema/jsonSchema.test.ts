import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RECORD_DIR } from '../publish/record';
import { kindOf } from './files';
import { jsonSchemaFiles } from './jsonSchema';

const PUBLISHED = fileURLToPath(new URL('../../../public/schema/', import.meta.url));

describe('the JSON Schema for editors', () => {
  it('is published as the schema has it now', () => {
    const published = new Map(
      readdirSync(PUBLISHED).map((name) => [name, readFileSync(PUBLISHED + name, 'utf8')]),
    );
    expect([...published.keys()].sort()).toEqual([...jsonSchemaFiles().keys()].sort());
    for (const [name, text] of jsonSchemaFiles())
      expect(published.get(name), `${name}: run npm run record`).toBe(text);
  });

  it('is named on the first line of every record file', () => {
    for (const name of readdirSync(RECORD_DIR)) {
      const [first] = readFileSync(RECORD_DIR + name, 'utf8').split('\n');
      expect(first, name).toBe(`# yaml-language-server: $schema=../../../public/schema/${kindOf(name)}.json`);
    }
  });

  it('describes every field of an event, a step, a source and a project', () => {
    const missing: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties = {}, items } = schema as { properties?: Record<string, unknown>; items?: unknown };
      for (const [key, value] of Object.entries(properties)) {
        if (!(value as { description?: string }).description) missing.push(`${path}.${key}`);
        look(value, `${path}.${key}`);
      }
      look(items, `${path}[]`);
    };
    for (const [name, text] of jsonSchemaFiles()) look(JSON.parse(text), name);
    expect(missing).toEqual([]);
  });
});
