/** Runs in the page; anything it takes or returns is JSON. */
export type PageFunction<Args extends unknown[], Value> = (...args: Args) => Value | Promise<Value>;

/** A running browser with one tab, whatever protocol it is spoken to in. Sizes and places are in CSS pixels of the window. */
export interface Engine extends Hands {
  /** Name and version, as the engine tells them. */
  readonly version: string;
  /** Errors on the console since `open`; empty where the protocol tells of none. */
  readonly errors: readonly string[];
  /** The narrowest window that it can have. */
  readonly narrowest: number;
  open(url: string): Promise<void>;
  evaluate<Args extends unknown[], Value>(run: PageFunction<Args, Value>, ...args: Args): Promise<Value>;
  /** As `evaluate`, in the first frame of the page, of whatever origin. Throws while there is none. */
  evaluateInFrame<Args extends unknown[], Value>(
    run: PageFunction<Args, Value>,
    ...args: Args
  ): Promise<Value>;
  resize(width: number, height: number): Promise<void>;
  back(): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  /** The page on paper as PDF; undefined where the protocol has no such command. */
  readonly print?: () => Promise<Buffer>;
  close(): Promise<void>;
}

/** A pointer and a keyboard. */
export interface Hands {
  move(x: number, y: number, steps?: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses a key or a chord such as `Shift+ArrowLeft`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  wheel(deltaY: number): Promise<void>;
}

/** Code points that WebDriver gives to keys without a letter: https://w3c.github.io/webdriver/#keyboard-actions. */
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** Both protocols take input as the same lists of actions; `perform` sends one. */
export function handsOf(perform: (sources: readonly object[]) => Promise<unknown>): Hands {
  let at: readonly [x: number, y: number] = [0, 0];
  const pointer = async (...actions: object[]) => {
    await perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  };
  const keys = async (actions: readonly object[]) => {
    await perform([{ type: 'key', id: 'keyboard', actions }]);
  };
  const moveTo = (x: number, y: number) => {
    at = [Math.round(x), Math.round(y)];
    return { type: 'pointerMove', x: at[0], y: at[1], duration: 0, origin: 'viewport' };
  };
  const press = { type: 'pointerDown', button: 0 };
  const release = { type: 'pointerUp', button: 0 };
  return {
    async move(x, y, steps = 1) {
      const [fromX, fromY] = at;
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        await pointer(moveTo(fromX + (x - fromX) * part, fromY + (y - fromY) * part));
      }
    },
    down: () => pointer(press),
    up: () => pointer(release),
    click: (x, y) => pointer(moveTo(x, y), press, release),
    press(chord) {
      const values = chord.split('+').map((key) => KEYS[key] ?? key);
      return keys([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    type: (text) =>
      keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    async wheel(deltaY) {
      const scroll = { type: 'scroll', x: at[0], y: at[1], deltaX: 0, deltaY, duration: 0 };
      await perform([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
    },
  };
}

/** Milliseconds that an engine may take to start or to answer. */
export const PATIENCE = 40_000;

/** `promise`, or an error that names `what` when nothing came of it in time. */
export async function inTime<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
