import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, densified, type Window } from './clip';

const window: Window = [0, 0, 10, 10];
/** A square ring with its corners at `from` and `to` on both axes. */
const square = (from: number, to: number) =>
  [
    [from, from],
    [from, to],
    [to, to],
    [to, from],
  ] as const;

describe('clipping', () => {
  it('keeps a ring that lies inside, drops one that lies outside', () => {
    const inside = [
      [1, 1],
      [1, 2],
      [2, 2],
    ] as const;
    expect(clipRing(inside, window)).toEqual(inside);
    expect(
      clipRing(
        inside.map(([x, y]) => [x + 20, y] as const),
        window,
      ),
    ).toEqual([]);
  });

  it('cuts a ring at the edge of the window', () => {
    const cut = clipRing(square(5, 15), window);
    expect([...cut].sort()).toEqual([...square(5, 10)].sort());
  });

  it('gives both users of an edge the same crossing point', () => {
    const [a, b] = [
      [3.1, 7.7],
      [13.3, 9.1],
    ] as const;
    const there = clipLine([a, b], window)[0]![1];
    const back = clipLine([b, a], window)[0]![0];
    expect(there).toEqual(back);
  });

  it('cuts a line that leaves and comes back into two', () => {
    const pieces = clipLine(
      [
        [1, 1],
        [1, 12],
        [3, 12],
        [3, 1],
      ],
      window,
    );
    expect(pieces).toEqual([
      [
        [1, 1],
        [1, 10],
      ],
      [
        [3, 10],
        [3, 1],
      ],
    ]);
  });

  it('adds the same points to an edge from either end', () => {
    const there = densified([0, 0], [3.5, 1], 1);
    const back = densified([3.5, 1], [0, 0], 1);
    expect(there).toHaveLength(4);
    expect([...there.slice(1)].reverse()).toEqual(back.slice(1));
  });
});
