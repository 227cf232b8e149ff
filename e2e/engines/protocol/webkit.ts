import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { handsOf, inTime, PATIENCE, type Engine } from './engine';
import type { Screen } from './screen';

const LIBRARIES = '/usr/lib';
const FLAVOURS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];

/** Path of WebKitGTK's small browser, which Debian keeps below a folder of the machine's kind; undefined without one. */
export const miniBrowser = (): string | undefined =>
  readdirSync(LIBRARIES)
    .flatMap((kind) => FLAVOURS.map((flavour) => join(LIBRARIES, kind, flavour, 'MiniBrowser')))
    .find((path) => existsSync(path));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Asks `read` again until it is true. */
async function becomes(read: () => Promise<boolean>, what: string): Promise<void> {
  const asking = async () => {
    while (!(await read())) await pause(25);
  };
  await inTime(asking(), what);
}

/** Turns animations off for GTK, which its pages hear as a wish for less motion: software paints each frame of one. */
function stopMotion(config: string): void {
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(config, version));
    writeFileSync(join(config, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
}

type Window = { readonly width: number; readonly height: number };

/** Starts WebKitGTK's browser through its WebDriver: https://w3c.github.io/webdriver/. */
export async function startWebKit({ env }: Screen): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'engine-webkit-'));
  stopMotion(home);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...env, HOME: home, XDG_CONFIG_HOME: home, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await becomes(
    () =>
      call('GET', '/status').then(
        () => true,
        () => false,
      ),
    'WebKitWebDriver',
  );
  type Session = { sessionId: string; capabilities: { browserVersion: string } };
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { sessionId, capabilities } = await call<Session>('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  const post = <Value>(path: string, body: object) => call<Value>('POST', `${session}${path}`, body);

  const evaluate: Engine['evaluate'] = async <Args extends unknown[], Value>(run: unknown, ...args: Args) => {
    const script = `const [args, done] = arguments;
      Promise.resolve().then(() => (${run})(...JSON.parse(args)))
        .then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const text = await post<string>('/execute/async', { script, args: [JSON.stringify(args)] });
    const { value, error } = JSON.parse(text) as { value: Value; error?: string };
    if (error) throw new Error(error);
    return value;
  };
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    errors: [],
    // The width of its tool bar.
    narrowest: 450,
    open: (url) => post('/url', { url }),
    evaluate,
    async evaluateInFrame(run, ...args) {
      const id = await post('/element', { using: 'css selector', value: 'iframe' });
      await post('/frame', { id });
      return evaluate(run, ...args).finally(() => post('/frame', { id: null }));
    },
    async resize(width, height) {
      await becomes(async () => {
        const [innerW, innerH] = await evaluate(() => [innerWidth, innerHeight] as const);
        if (innerW === width && innerH === height) return true;
        const window = await call<Window>('GET', `${session}/window/rect`);
        const size = { width: window.width + width - innerW, height: window.height + height - innerH };
        await post('/window/rect', { x: 0, y: 0, ...size });
        return false;
      }, `a window of ${width} x ${height}`);
    },
    back: () => post('/back', {}),
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    ...handsOf((actions) => post('/actions', { actions })),
    async close() {
      const ended = once(driver, 'exit');
      await call('DELETE', session).catch(() => undefined);
      driver.kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
