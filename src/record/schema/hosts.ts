import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/** What kind of site a page stands on; what each means is said in `src/record/hosts.yaml`. */
export const HOST_CLASSES = [
  'government',
  'state-media',
  'major-media',
  'trade-media',
  'academic',
  'portal',
  'small-site',
  'capture',
  'reposts',
  'unrelated',
] as const;
export type HostClass = (typeof HOST_CLASSES)[number];

const hostsFile = z.record(z.enum(HOST_CLASSES), z.array(z.hostname()).min(1));

function readHosts(): ReadonlyMap<string, HostClass> {
  const text = readFileSync(fileURLToPath(new URL('../hosts.yaml', import.meta.url)), 'utf8');
  const classes = hostsFile.parse(parse(text));
  return new Map(HOST_CLASSES.flatMap((name) => classes[name].map((host) => [host, name] as const)));
}

const classOfHost = readHosts();

/** The class of the site that an address stands on, by its host or the nearest domain above it; undefined where none is listed. */
export function hostClass(url: string): HostClass | undefined {
  const labels = new URL(url).hostname.split('.');
  const listed = labels.map((_, at) => labels.slice(at).join('.')).find((host) => classOfHost.has(host));
  return listed === undefined ? undefined : classOfHost.get(listed);
}
