import type { Shares } from './model';

/** As a file of the build they are the same for every map of a process; null until one has asked for them. */
let shares: Shares | null = null;

/** Cambridge's shares; null while nobody has loaded them. */
export function heldShares(): Shares | null {
  return shares;
}

/** Keeps loaded shares for everything that draws or speaks of them. */
export function holdShares(loaded: Shares): void {
  shares = loaded;
}
