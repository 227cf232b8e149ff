/** What became of a place, as a disc with a sign shows it. */
export type Sign = 'first' | 'tightened' | 'whole' | 'eased' | 'unchanged';

/** Radius of a disc, and of what is in it, in CSS pixels. */
export const SIGN = { radius: 7.5, reach: 4, rim: 1.5, line: 1.8 } as const;

type Stroke = readonly (readonly [x: number, y: number])[];

const ARROW: readonly Stroke[] = [
  [
    [0, 1],
    [0, -1],
  ],
  [
    [-0.7, -0.25],
    [0, -1],
    [0.7, -0.25],
  ],
];

/** The strokes of a sign, as shares of its reach from its middle; none of `whole`, which is a disc half full. */
export const SIGN_STROKES: Readonly<Record<Sign, readonly Stroke[]>> = {
  first: [
    [
      [-1, 0],
      [1, 0],
    ],
    [
      [0, -1],
      [0, 1],
    ],
  ],
  tightened: ARROW,
  whole: [],
  eased: ARROW.map((stroke) => stroke.map(([x, y]) => [x, -y] as const)),
  unchanged: [
    [
      [-0.8, -0.4],
      [0.8, -0.4],
    ],
    [
      [-0.8, 0.4],
      [0.8, 0.4],
    ],
  ],
};
