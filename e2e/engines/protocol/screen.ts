import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { inTime } from './engine';

/** About as large as the largest window: one that does not cover the pointer, which starts in the middle, has no focus. */
const SIZE = '1460x1020x24';

/** An X server of its own, on a display that it chooses. */
export interface Screen {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Opens one. Engines run on a screen and not headless, since without one they have no WebGL. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await inTime(
    new Promise<string>((resolve, reject) => {
      (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`))).once('error', reject);
    }),
    'Xvfb',
  );
  return { env: { DISPLAY: `:${display}` }, close: () => void server.kill() };
}
