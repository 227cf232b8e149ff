import { PropertySymbol } from 'happy-dom';
import { vi } from 'vitest';

/** Frames of these tests are not to be loaded; the test's browser would report that of each of them. */
export function quietFrames(): void {
  const { console } = Reflect.get(document, PropertySymbol.window) as typeof globalThis;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
}
