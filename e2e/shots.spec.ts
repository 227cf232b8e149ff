import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Manifest } from '../src/cli/shots/manifest';
import { readPngText } from '../src/export/pngText';
import { expect, test } from './support/test';

/** Runs the command on a list in the folder of the test. */
function shots(folder: string, list: string): Promise<{ code: number | null; error: string }> {
  writeFileSync(`${folder}/list.yml`, list);
  const command = ['--import', 'tsx', 'src/cli/shots.ts', `${folder}/list.yml`, '-d', folder];
  const child = spawn(process.execPath, command);
  let error = '';
  child.stderr.on('data', (data: Buffer) => (error += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, error })));
}

test('the command takes pictures of the page itself, of the state that is asked for', async ({
  baseURL,
}, testInfo) => {
  const folder = testInfo.outputPath('shots');
  mkdirSync(folder, { recursive: true });
  const list = `
- server: ${baseURL}/
- { renderer: explorer, preset: og, lang: zh, state: { time: 2021-06-09 }, output: page.png }
- { renderer: explorer, preset: default, selector: .map-place, theme: dark, output: map.png }
- { renderer: explorer, preset: x, selector: .no-such-part, output: none.png }
`;
  const { code, error } = await shots(folder, list);
  expect(error).toContain('none.png: nothing on the page matches .no-such-part');
  expect(code).toBe(1);
  expect(existsSync(`${folder}/none.png`)).toBe(false);
  const { shots: made } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  expect(made.map(({ file }) => file)).toEqual(['page.png', 'map.png']);
  expect(made[0]).toMatchObject({
    width: 1200,
    height: 628,
    browserVersion: expect.stringMatching(/^Chromium \d/),
  });
  // The narrow page too knows where its map is.
  expect(made.map(({ warnings }) => warnings)).toEqual([[], []]);
  expect(made[1]!.height).toBeLessThan(600);
  expect(readPngText(readFileSync(`${folder}/page.png`))['Title']).toContain('2021年6月9日');
});
