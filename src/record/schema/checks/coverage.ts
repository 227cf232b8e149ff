import { NATION, NOT_APPLICABLE } from '../../../regions/region';
import type { Fault } from '../fault';
import { SINGLE_FILES } from '../files';
import { textAt } from '../loose';
import type { Entries } from './check';

/** Files and areas that the record must have: each single file, the nation and the 31 mainland units. */
export function checkCoverage({ files, areas, regions }: Entries): Fault[] {
  const missing = (file: string, message: string): Fault => ({ file, line: 1, path: '(file)', message });
  const names = new Set(files.map(({ name }) => name));
  const covered = new Set(areas.map(({ value }) => textAt(value, 'adcode')));
  const needed = [...regions.values()].filter(
    ({ adcode, level }) => adcode === NATION || (level === 'province' && !NOT_APPLICABLE.has(adcode)),
  );
  return [
    ...Object.keys(SINGLE_FILES)
      .filter((name) => !names.has(name))
      .map((name) => missing(name, 'is missing: the record needs this file')),
    ...needed
      .filter(({ adcode }) => !covered.has(adcode))
      .map(({ adcode, short }) =>
        missing(
          `${adcode}-*.yaml`,
          `${short.en} has no area record: add one (evidence: none-found if nothing is known)`,
        ),
      ),
  ];
}
