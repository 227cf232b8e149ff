import { readFileSync } from 'node:fs';
import type { Network, Outcomes, Shares } from '../model';

const read = (name: string) => JSON.parse(readFileSync(`public/data/series/${name}.json`, 'utf8')) as unknown;

/** The series as pages load them. */
export const NETWORK = read('network') as Network;
export const SHARES = read('shares') as Shares;
export const OUTCOMES = read('outcomes') as Outcomes;
