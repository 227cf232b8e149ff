import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../build/bundleScript';

/** A build takes seconds on a busy machine. */
const PATIENCE_MS = 60_000;

describe('what runs before a page is painted', () => {
  it.each(['page.ts', 'embed.ts'])(
    'makes no formatter and no pattern that it does not use: %s',
    async (name) => {
      const script = await bundleScript(join(import.meta.dirname, name));
      expect(script).not.toMatch(/\bIntl\b|\bRegExp\(/);
    },
    PATIENCE_MS,
  );
});
