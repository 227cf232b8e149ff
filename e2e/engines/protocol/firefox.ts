import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { handsOf, inTime, type Engine, type PageFunction } from './engine';
import type { Screen } from './screen';

const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'intl.accept_languages': 'en-GB, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:1',
  'toolkit.telemetry.enabled': false,
  // Mesa's software renderer counts as unsafe to Firefox.
  'webgl.force-enabled': true,
  'gfx.webrender.software': true,
  // Scroll bars that take room, as on Windows.
  'widget.gtk.overlay-scrollbars.enabled': false,
  'ui.prefersReducedMotion': 1,
};

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** What a script returned. */
type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The address at which `browser` says that it listens. */
function listening(browser: ChildProcess): Promise<string> {
  let output = '';
  return inTime(
    new Promise((resolve, reject) => {
      browser.stderr!.on('data', (data: Buffer) => {
        output += data.toString();
        const [, address] = /BiDi listening on (ws:\S+)/.exec(output) ?? [];
        if (address) resolve(address);
      });
      browser.once('error', reject);
      browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output.slice(-400)}`)));
    }),
    'Firefox',
  );
}

/** A WebDriver BiDi session, which Firefox speaks itself: https://w3c.github.io/webdriver-bidi/. */
async function connect(address: string, errors: string[]) {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false, maxPayload: 2 ** 28 });
  await once(socket, 'open');
  const pending = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.id !== undefined) {
      pending.get(answer.id)?.(answer);
      pending.delete(answer.id);
    } else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error') {
      errors.push(answer.params.text ?? '');
    }
  });
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    lastId += 1;
    const id = lastId;
    const answer = await inTime(
      new Promise<Answer>((resolve) => {
        pending.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params }));
      }),
      method,
    );
    if (answer.type === 'error') throw new Error(`${answer.error}: ${answer.message}`);
    return answer.result as Result;
  };
  return { send, disconnect: () => socket.close() };
}

/** Starts Firefox with a profile of its own. */
export async function startFirefox({ env }: Screen): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    'firefox-esr',
    ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { env: { ...process.env, ...env, MOZ_CRASHREPORTER_DISABLE: '1' }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const errors: string[] = [];
  const { send, disconnect } = await connect(await listening(browser), errors);
  type Session = { capabilities: { browserVersion: string } };
  const { capabilities } = await send<Session>('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // The first tab's page never hears that it has the focus; one that is made does.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });

  async function evaluateIn<Args extends unknown[], Value>(
    target: string,
    run: PageFunction<Args, Value>,
    args: Args,
  ): Promise<Value> {
    const outcome = await send<Outcome>('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify({ value: await (${run})(...JSON.parse(args)) })`,
      target: { context: target },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return (JSON.parse(outcome.result.value) as { value: Value }).value;
  }

  type Tree = { contexts: [{ children: { context: string }[] }] };
  const picture = async (method: string, params: object) =>
    Buffer.from((await send<{ data: string }>(method, { context, ...params })).data, 'base64');
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    errors,
    narrowest: 320,
    async open(url) {
      errors.length = 0;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: (run, ...args) => evaluateIn(context, run, args),
    async evaluateInFrame(run, ...args) {
      const { contexts } = await send<Tree>('browsingContext.getTree', { root: context });
      const [frame] = contexts[0].children;
      if (!frame) throw new Error('There is no frame');
      return evaluateIn(frame.context, run, args);
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async back() {
      await send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    screenshot: () => picture('browsingContext.captureScreenshot', {}),
    print: () => picture('browsingContext.print', { background: true, page: { width: 21, height: 29.7 } }),
    ...handsOf((actions) => send('input.performActions', { context, actions })),
    async close() {
      const ended = once(browser, 'exit');
      await send('browser.close', {});
      disconnect();
      await inTime(ended, 'the end of Firefox').catch(() => browser.kill('SIGKILL'));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
