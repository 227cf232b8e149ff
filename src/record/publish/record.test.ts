import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NATION, NOT_APPLICABLE } from '../../regions/region';
import { DATA_VERSION } from '../../events/version';
import { SOURCE_LANGS } from '../../events/vocabulary';
import { isPart, otherFiles, PARTS, versionFiles } from './files';
import { buildRecord, RECORD_DIR } from './record';
import { readRegions } from './regions';
import { partSizes, sizeFaults } from './sizes';
import { builtRecord } from './testing/builtRecord';
import { checksumsText } from './tables/release';
import { releasedChanges, RELEASES_DIR } from './releases';
import { SERIES } from './series/build';
import { LATEST } from './write';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const record = builtRecord();
const { index, details, article, search, releases } = record;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** The files kept of a released version, by name. */
function keptFiles(version: string): ReadonlyMap<string, string> {
  const folder = `${RELEASES_DIR}${version}`;
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

describe('what is published of the record', () => {
  it('is byte for byte what a fresh build makes, and for a released version what was kept of it', () => {
    const isReleased = readdirSync(RELEASES_DIR).includes(DATA_VERSION);
    const version = isReleased ? keptFiles(DATA_VERSION) : versionFiles(record);
    const files = [...version].map(([name, text]) => [`public/data/${DATA_VERSION}/${name}`, text] as const);
    for (const [path, text] of [...files, ...otherFiles(record)]) {
      expect(readFileSync(ROOT + path, 'utf8') === text, `${path} is out of date: run npm run record`).toBe(
        true,
      );
    }
    const published = new Set([...readdirSync(RELEASES_DIR), DATA_VERSION, LATEST, SERIES, 'changes.json']);
    expect(readdirSync(`${ROOT}public/data`).sort()).toEqual([...published].sort());
  });

  it('holds every release that the changelog lists, whole and under its own name', () => {
    expect(readdirSync(RELEASES_DIR).sort()).toEqual(releases.map(({ version }) => version).sort());
    for (const { version } of releases) {
      const files = keptFiles(version);
      for (const part of PARTS) expect(JSON.parse(files.get(`${part}.json`)!)).toMatchObject({ version });
    }
  });

  it('says beside the versions what each changed', () => {
    const published: unknown = JSON.parse(readFileSync(`${ROOT}public/data/changes.json`, 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(releasedChanges(record))));
  });

  it('keeps the tables of the newest release as its checksums list them, at an address that stays', () => {
    const newest = keptFiles(releases[0]!.version);
    const listed = new Map([...newest].filter(([name]) => name !== 'checksums.txt'));
    const sorted = (text: string) => text.split('\n').sort();
    expect(sorted(newest.get('checksums.txt')!)).toEqual(sorted(checksumsText(listed)));
    const latest = readdirSync(`${ROOT}public/data/${LATEST}`);
    expect(latest.sort()).toEqual([...newest.keys()].filter((name) => !isPart(name)).sort());
    for (const name of latest) {
      expect(readFileSync(`${ROOT}public/data/${LATEST}/${name}`, 'utf8') === newest.get(name)).toBe(true);
    }
  });

  it('carries one version in all its files, twelve hexadecimal digits, and is the same when built again', () => {
    expect(index.version).toMatch(/^[0-9a-f]{12}$/);
    const versions = new Set([index.version, details.version, article.version, search.version, DATA_VERSION]);
    expect(versions.size).toBe(1);
    expect(JSON.stringify(buildRecord())).toBe(JSON.stringify(record));
  });

  it('keeps within what it may weigh for its number of events', () => {
    expect(sizeFaults(partSizes(record))).toEqual([]);
  });

  it('says which file is too large and what to do', () => {
    const long = { part: 'details', kib: 99.96, limitKib: 84.5 } as const;
    expect(sizeFaults([long, { part: 'search', kib: 500, limitKib: undefined }])).toEqual([
      expect.stringMatching(/^details\.json has 100\.0 KiB of 84\.5: shorten .*sizes\.ts and say why$/),
    ]);
  });
});

describe('the index', () => {
  it('holds no less than its second release: 170 events, 85 steps, 72 areas, 32 projects', () => {
    expect(index.events.length).toBeGreaterThanOrEqual(170);
    expect(index.steps.length).toBeGreaterThanOrEqual(85);
    expect(index.areas.length).toBeGreaterThanOrEqual(72);
    expect(index.projects).toHaveLength(32);
    expect(index.regions).toEqual(readRegions());
  });

  it('runs from the year of the first event to the last date in the data', () => {
    const { from, to, earliest, latest } = index.bounds;
    expect(earliest).toBe('2013-12-05');
    expect(from).toBe('2013-01-01');
    const days = index.events.flatMap((event) => [
      event.date,
      event.announcedOn,
      event.effectiveOn,
      event.deadlineOn,
    ]);
    expect(latest).toBe(
      days
        .filter((day) => day !== null)
        .sort()
        .at(-1),
    );
    expect(to).toBe(latest);
  });

  it('stands in order of date, then id', () => {
    const keys = index.events.map(({ date, id }) => date + id);
    expect(keys).toEqual([...keys].sort());
  });

  it('keeps placing data of the master file out', () => {
    for (const region of index.regions) expect(Object.keys(region)).not.toContain('bbox');
  });

  it('has an area record for the nation and each of the 31 mainland units, each rated or marked as without a find', () => {
    const provinces = index.regions.filter(
      ({ adcode, level }) => adcode === NATION || (level === 'province' && !NOT_APPLICABLE.has(adcode)),
    );
    const evidence = new Map(index.areas.map((area) => [area.adcode, area.evidence]));
    expect(provinces).toHaveLength(32);
    expect(provinces.filter(({ adcode }) => !evidence.has(adcode))).toEqual([]);
    for (const { adcode, evidence: rated } of index.areas) {
      const steps = index.steps.filter((step) => step.adcode === adcode);
      expect(rated === 'none-found' ? steps : [], adcode).toEqual([]);
    }
  });
});

describe('the details', () => {
  it('exist for every event and project of the index', () => {
    expect(ids(details.events)).toEqual(ids(index.events));
    expect(ids(details.projects)).toEqual(ids(index.projects));
  });

  it('keep the sources of events with their marks, no fewer than the 387 first published', () => {
    const sources = details.events.flatMap((event) => event.sources);
    expect(sources.length).toBeGreaterThanOrEqual(387);
    expect(sources.filter(({ mirror }) => mirror).length).toBeGreaterThanOrEqual(99);
    expect(sources.filter(({ retrieved }) => !retrieved).length).toBeGreaterThanOrEqual(4);
    expect(sources.filter(({ url }) => url === null).every(({ inSeed }) => inSeed)).toBe(true);
    expect(new Set(sources.map(({ lang }) => lang))).toEqual(new Set(SOURCE_LANGS));
    expect(index.events.map((event) => event.sources)).toEqual(
      details.events.map((event) => event.sources.length),
    );
  });

  it('give notes and supports in both languages or neither', () => {
    const texts = details.events.flatMap((event) => [
      event.notes,
      ...event.sources.map(({ supports }) => supports),
    ]);
    expect(texts.filter(({ zh, en }) => (zh === '') !== (en === ''))).toEqual([]);
  });

  it('name the units above from the region list', () => {
    const danba = details.events.find(({ id }) => id === 'ganzi-danba-grid-memo-2017-11-03')!;
    expect(danba.within).toEqual({ zh: '四川省甘孜藏族自治州', en: 'Garzê (Ganzi), Sichuan' });
  });

  it('never say what company an inferred operator is', () => {
    const inferred = details.projects.filter(({ id }) => id.includes('inferred'));
    expect(inferred).toHaveLength(5);
    for (const project of inferred) expect(project.operatorNotes).toBeNull();
    expect(JSON.stringify(index)).not.toMatch(/operatorInferred/);
    expect(JSON.stringify(details)).not.toMatch(/operatorInferred/);
  });
});

describe('the record in its folder', () => {
  it('is one file for each provincial-level jurisdiction, and the four that stand alone', () => {
    const names = readdirSync(RECORD_DIR);
    expect(names.filter((name) => /^\d{6}-/.test(name))).toHaveLength(32);
    expect(names.filter((name) => !/^\d{6}-/.test(name))).toEqual([
      'article.yaml',
      'changelog.yaml',
      'quantities.yaml',
      'sichuan-projects.yaml',
    ]);
  });
});
