/** What a key does while the map itself has the focus. */
export type MapCommand =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'reset' | 'enter' };

const PAN = 80;
const ZOOM = 1.6;

const COMMANDS: Readonly<Record<string, MapCommand>> = {
  ArrowLeft: { kind: 'pan', dx: -PAN, dy: 0 },
  ArrowRight: { kind: 'pan', dx: PAN, dy: 0 },
  ArrowUp: { kind: 'pan', dx: 0, dy: -PAN },
  ArrowDown: { kind: 'pan', dx: 0, dy: PAN },
  '+': { kind: 'zoom', factor: ZOOM },
  '=': { kind: 'zoom', factor: ZOOM },
  '-': { kind: 'zoom', factor: 1 / ZOOM },
  '0': { kind: 'reset' },
  Enter: { kind: 'enter' },
};

/** The command of a key press, or undefined: keys with Ctrl, Alt or Command stay the browser's. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): MapCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return COMMANDS[event.key];
}
