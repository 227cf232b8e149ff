import { sum } from '../stats';
import { printTable } from '../table';
import type { LoadCost } from './loading';
import { kindOf, KINDS, type Transfer } from './transfers';

const KIB = 1024;

interface View {
  readonly name: string;
  readonly transfers: readonly Transfer[];
}

/** What had arrived when the map was visible, when the page could be used and, where there is more, in the end. From the first round. */
function viewsOf({ name, loads }: LoadCost): View[] {
  const { transfers, mapVisible, ready } = loads[0]!;
  const until = (what: string, time: number | null): View => ({
    name: `${name}: ${what}`,
    transfers: transfers.filter(({ end }) => end <= (time ?? Infinity)),
  });
  const views = [
    until('until the map is visible', mapVisible),
    ...(ready === null ? [] : [until('until it can be used', ready)]),
    until('all in all', null),
  ];
  return views.filter((view, at) => view.transfers.length !== views[at - 1]?.transfers.length);
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
