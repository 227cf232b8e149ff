import { expect, test } from 'vitest';
import { bundleFiles } from './bundleScript';
import { bundleLate, EMBED_ENTRY } from './embedCode';

test('what stands in every embed holds no layer but the one that it opens with', async () => {
  const modules = (await bundleFiles(EMBED_ENTRY)).flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds : [],
  );
  const isOf = (folder: string) => modules.some((id) => id.includes(`/src/${folder}`));
  expect(isOf('layers/status/')).toBe(true);
  for (const late of [
    'layers/change/',
    'layers/hashrate/',
    'i18n/messages/change.',
    'i18n/messages/hashrate.',
  ])
    expect(isOf(late), late).toBe(false);
});

test('what an embed loads late is one file that needs no other, under a name that changes with it', async () => {
  const { fileName, imports, dynamicImports } = await bundleLate();
  expect(fileName).toMatch(/^assets\/late-[\w-]{8}\.js$/);
  expect([...imports, ...dynamicImports]).toEqual([]);
});
