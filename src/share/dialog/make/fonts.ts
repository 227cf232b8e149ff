import type { PdfFace } from '../../../drawing/pdf/faces';
import { typeNeeds } from '../../../drawing/scene/faces';
import type { Scene } from '../../../drawing/scene/scene';
import type { EmbeddedFace } from '../../../drawing/svg/fonts';
import { ShareError } from '../fault';
import { unwrapWoff } from './unwrapWoff';

/** A published subset, as `fonts/fonts.json` lists it. */
interface FontListing {
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly characters: string;
}

/** The published typefaces, each fetched once. */
export interface FontShelf {
  /** Those that a drawing asks for, compressed as they are published. Rejects with `ShareError`. */
  readonly embedded: (scene: Scene) => Promise<readonly EmbeddedFace[]>;
  /** Those that a drawing needs on paper, as PDF writers read them; all without a drawing. Rejects with `ShareError`. */
  readonly forPdf: (scene: Scene | null) => Promise<readonly PdfFace[]>;
}

async function fetched(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new ShareError({ kind: 'network' });
  }
  const file = url.slice(url.lastIndexOf('/') + 1);
  if (!response.ok) throw new ShareError({ kind: 'load', file: `${file}: HTTP ${response.status}` });
  return response;
}

/** A map's names have a face of their own that only repeats what the face for running text holds. */
const REPEATED = 'CNMM Map SC';

/** The faces that a drawing names, or all where those lack one of its letters. */
function needed(scene: Scene, all: readonly FontListing[]): readonly FontListing[] {
  const { families, characters: used } = typeNeeds(scene);
  const own = all.filter(({ family }) => families.has(family));
  const held = new Set(own.flatMap(({ characters }) => [...characters]));
  return [...used].every((character) => held.has(character)) ? own : all;
}

export function createFontShelf(asset: (path: string) => string): FontShelf {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let listed: Promise<readonly FontListing[]> | undefined;

  const file = (path: string) => {
    const known = files.get(path);
    if (known) return known;
    const bytes = fetched(asset(path)).then(async (response) => new Uint8Array(await response.arrayBuffer()));
    files.set(path, bytes);
    // What failed may be asked for again.
    bytes.catch(() => files.delete(path));
    return bytes;
  };
  const listings = () => {
    listed ??= fetched(asset('fonts/fonts.json')).then(
      (response) => response.json() as Promise<FontListing[]>,
    );
    listed.catch(() => (listed = undefined));
    return listed.then((all) => all.filter(({ family }) => family !== REPEATED));
  };
  return {
    async embedded(scene) {
      const { families } = typeNeeds(scene);
      const used = (await listings()).filter(({ family }) => families.has(family));
      return Promise.all(
        used.map(async ({ file: name, family, weight }) => ({
          family,
          weight,
          woff2: await file(`fonts/${name}`),
        })),
      );
    },
    async forPdf(scene) {
      const used = scene === null ? await listings() : needed(scene, await listings());
      return Promise.all(
        used.map(async ({ file: name, family, weight, characters }) => ({
          family,
          weight,
          ttf: unwrapWoff(await file(`fonts/pdf/${name.replace(/woff2$/, 'woff')}`)),
          characters: new Set(characters),
        })),
      );
    },
  };
}
