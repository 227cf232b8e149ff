const KEY = 'cn-mining-map.intro';

/** Whether the reader sent the opening words away for good; false where the browser keeps nothing. */
export function isIntroDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps that the reader sent the opening words away, where the browser keeps anything. */
export function dismissIntro(): void {
  try {
    localStorage.setItem(KEY, 'dismissed');
  } catch {
    // They come again with the next visit.
  }
}
