/** A typeface to be embedded: TrueType, the whole subset. */
export interface PdfFace {
  readonly family: string;
  readonly weight: number;
  readonly ttf: Uint8Array;
  /** Every character that it holds. */
  readonly characters: ReadonlySet<string>;
}

/** A stretch of text in one face. */
export interface TextRun {
  readonly text: string;
  readonly face: PdfFace;
}

/** The name under which a document knows a face. */
export function faceName({ family, weight }: PdfFace): string {
  return `${family} ${weight}`;
}

const isSerif = (family: string) => family.includes('Serif');

/** Faces for text in `family` and `weight`, best first: the family's own, then those of its kind, then the rest. */
function chainOf(faces: readonly PdfFace[], family: string, weight: number): readonly PdfFace[] {
  const rank = (face: PdfFace) =>
    (face.family === family ? 0 : isSerif(face.family) === isSerif(family) ? 2000 : 4000) +
    Math.abs(face.weight - weight);
  return [...faces].sort((a, b) => rank(a) - rank(b));
}

/** Shown for a character that no face holds. */
const MISSING = '〓';

/**
 * `text` in runs of one face each; a character goes to the first face that holds it. What none holds is shown as 〓 and
 * reported to `missing`.
 */
export function runsOf(
  faces: readonly PdfFace[],
  { text, family, weight }: { readonly text: string; readonly family: string; readonly weight: number },
  missing: Set<string>,
): readonly TextRun[] {
  const chain = chainOf(faces, family, weight);
  const runs: { text: string; face: PdfFace }[] = [];
  for (const character of text) {
    let shown = character;
    let face = chain.find(({ characters }) => characters.has(shown));
    if (!face) {
      missing.add(character);
      shown = MISSING;
      face = chain.find(({ characters }) => characters.has(shown)) ?? chain[0]!;
    }
    const last = runs.at(-1);
    // A space stays with the run that it stands in.
    if (last && (last.face === face || (character === ' ' && last.face.characters.has(' '))))
      last.text += shown;
    else runs.push({ text: shown, face });
  }
  return runs;
}
