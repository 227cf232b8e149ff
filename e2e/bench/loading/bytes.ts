import { sum } from '../stats';
import { printTable } from '../table';
import type { LoadCost } from './loading';
import { kindOf, KINDS, type Transfer } from './transfers';

const KIB = 1024;

interface View {
  readonly name: string;
  readonly transfers: readonly Transfer[];
}

/** What had arrived when the map was visible and, where there is more, in the end. From the first round. */
function viewsOf({ name, loads }: LoadCost): View[] {
  const { transfers, mapVisible } = loads[0]!;
  const early = transfers.filter(({ end }) => end <= (mapVisible ?? Infinity));
  const views = [{ name: `${name}: until the map is visible`, transfers: early }];
  return early.length < transfers.length ? [...views, { name: `${name}: all in all`, transfers }] : views;
}

export function printBytes(costs: readonly LoadCost[]): void {
  const kib = (transfers: readonly Transfer[]) => sum(transfers.map(({ bytes }) => bytes)) / KIB;
  printTable(
    'Bytes of each view: KiB as sent (brotli; fonts as they are)',
    [],
    [
      { head: '', of: ({ name }) => name },
      { head: 'files', of: ({ transfers }) => transfers.length },
      { head: 'total', of: ({ transfers }) => kib(transfers), digits: 1, ratio: true },
      ...KINDS.map((kind) => ({
        head: kind,
        of: ({ transfers }: View) => kib(transfers.filter(({ path }) => kindOf(path) === kind)),
        digits: 1,
      })),
    ],
    costs.flatMap(viewsOf),
  );
}
