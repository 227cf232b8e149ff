import type { PdfFace } from '../../../drawing/pdf/faces';
import { typeNeeds } from '../../../drawing/scene/faces';
import type { Scene } from '../../../drawing/scene/scene';
import type { EmbeddedFace } from '../../../drawing/svg/fonts';
import { loadFile, loadJson } from '../../../state/load';

/** A published subset, as `fonts/fonts.json` lists it. */
interface FontListing {
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly characters: string;
}

/** The published typefaces, each fetched once. */
export interface FontShelf {
  /** Those that a drawing asks for, compressed as they are published. Rejects with `LoadError`. */
  readonly embedded: (scene: Scene) => Promise<readonly EmbeddedFace[]>;
  /** Those that a drawing needs on paper, as PDF writers read them; all without a drawing. Rejects with `LoadError`. */
  readonly forPdf: (scene: Scene | null) => Promise<readonly PdfFace[]>;
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

/** `fetchValue` by key, once for each: what failed may be asked for again. */
function once<T>(fetchValue: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const requests = new Map<string, Promise<T>>();
  return (key) => {
    const request = requests.get(key) ?? fetchValue(key);
    requests.set(key, request);
    request.catch(() => requests.delete(key));
    return request;
  };
}

export function createFontShelf(asset: (path: string) => string): FontShelf {
  const file = once(async (path) => new Uint8Array(await (await loadFile(asset(path))).arrayBuffer()));
  const listed = once((path) => loadJson<readonly FontListing[]>(asset(path)));
  const listings = async () => (await listed('fonts/fonts.json')).filter(({ family }) => family !== REPEATED);
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
          ttf: await file(`fonts/pdf/${name.replace(/woff2$/, 'ttf')}`),
          characters: new Set(characters),
        })),
      );
    },
  };
}
