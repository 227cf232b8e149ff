import type { Region } from '../../../regions/region';
import { fileAdcode } from '../files';
import { field, listAt, textAt } from '../loose';
import type { Check, Entries, Entry } from './check';
import type { Path } from '../read';

const UNKNOWN = 'no such code in src/regions/data/regions.json: look the unit up there by its name';

/** The name that the record uses for a unit: provinces go by their short name in English. */
function recordName(region: Region): { zh: string; en: string } {
  return { zh: region.name.zh, en: region.level === 'province' ? region.short.en : region.name.en };
}

function provinceOf(regions: Entries['regions'], adcode: string): string | undefined {
  let region = regions.get(adcode);
  while (region && region.level !== 'province' && region.level !== 'national') {
    region = region.parent === null ? undefined : regions.get(region.parent);
  }
  return region?.adcode;
}

function checkUnit(
  entry: Entry,
  unit: unknown,
  regions: Entries['regions'],
  report: (path: Path, message: string) => void,
): void {
  const adcode = textAt(unit, 'adcode');
  if (adcode === undefined || !/^\d{6}$/.test(adcode)) return;
  const region = regions.get(adcode);
  if (!region) {
    report(['adcode'], `"${adcode}": ${UNKNOWN}`);
    return;
  }
  const expected = recordName(region);
  for (const lang of ['zh', 'en'] as const) {
    const name = textAt(unit, 'name', lang);
    if (name !== undefined && name !== expected[lang]) {
      const message = `${adcode} is ${expected[lang]}, not ${name}: correct the code or the name`;
      report(['name', lang], message);
    }
  }
  const province = provinceOf(regions, adcode);
  const home = fileAdcode(entry.file.name);
  if (province !== undefined && home !== undefined && province !== home) {
    const message = `belongs in the file of ${province}, not in ${entry.file.name}: move it`;
    report(['adcode'], message);
  }
}

/** Every adcode is a known unit, goes with its name, and stands in the file of its province. */
export const checkPlaces: Check = ({ events, areas, projects, facts, regions }, report) => {
  const checkCode = (entry: Entry, path: Path, adcode: unknown): void => {
    if (typeof adcode !== 'string' || !/^\d{6}$/.test(adcode) || regions.has(adcode)) return;
    report(entry, path, `"${adcode}": ${UNKNOWN}`);
  };
  const below =
    (entry: Entry, ...key: readonly string[]) =>
    (path: Path, message: string) =>
      report(entry, [...entry.path, ...key, ...path], message);
  for (const entry of events) {
    checkUnit(entry, field(entry.value, 'jurisdiction'), regions, below(entry, 'jurisdiction'));
    for (const key of ['relatedAdcodes', 'pilotPrefectureAdcodes']) {
      listAt(entry.value, key).forEach((code, index) => checkCode(entry, [...entry.path, key, index], code));
    }
  }
  for (const entry of areas) checkUnit(entry, entry.value, regions, below(entry));
  for (const entry of projects) {
    for (const key of ['prefectureAdcode', 'countyAdcode']) {
      checkCode(entry, [...entry.path, key], field(entry.value, key));
    }
    checkCode(
      entry,
      [...entry.path, 'slot', 'prefectureAdcode'],
      textAt(entry.value, 'slot', 'prefectureAdcode'),
    );
  }
  for (const entry of facts) {
    listAt(entry.value, 'adcodes').forEach((code, index) =>
      checkCode(entry, [...entry.path, 'adcodes', index], code),
    );
  }
};
