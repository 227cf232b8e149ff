import { describe, expect, it } from 'vitest';
import { createEventStore } from '../events/store';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { noted, recordIndex, region, SMALL_REGIONS, step } from '../events/testing/smallRecord';
import { shownOwn, type RegionStatus } from '../events/status';
import { DATE_MODES } from '../events/vocabulary';
import { LANGS, type Lang } from '../i18n/text';
import { NATION, NOT_APPLICABLE } from '../regions/region';
import { addDays, day } from '../time/day';
import { ownClauses, statementText } from './statement';

const said = (on: string, lang: Lang = 'en', entered = NATION) =>
  statementText(record, record.statusOn(day(on)), entered, lang);

const small = createEventStore({
  ...recordIndex({
    steps: [
      step('110000 signalled partial 2021-04-27'),
      noted('150000 ordered whole 2021-03-09', 'exit by end-April'),
      noted('150000 enforced partial 2021-04-30', 'firms shut'),
      step('100000 signalled whole 2021-05-21'),
      step('500000 ordered whole 2021-06-09'),
      step('530000 ordered partial 2021-06-12'),
      step('510000 ordered whole 2021-06-18'),
      step('510000 enforced partial 2021-06-19'),
      step('513300 enforced partial 2021-06-19'),
      step('100000 ordered whole 2021-09-24'),
      step('330000 enforced partial 2021-09-30'),
      ...['430000', '630000', '640000', '650000'].map((adcode) =>
        step(`${adcode} enforced partial 2021-11-01`),
      ),
    ],
    areas: [{ adcode: '430000', evidence: 'none-found' }],
  }),
  regions: [
    ...SMALL_REGIONS,
    ...['110000', '330000', '430000', '530000', '540000', '630000', '640000', '650000'].map((adcode) =>
      region(adcode, 'province', NATION),
    ),
  ],
});
const saidOf = (on: string, lang: Lang = 'en', entered = NATION) =>
  statementText(small, small.statusOn(day(on)), entered, lang);

const provinces = record.gazetteer.children(NATION).map(({ adcode }) => adcode);
const mainland = provinces.filter((adcode) => !NOT_APPLICABLE.has(adcode));
/** Every day on which something changes, and the day before it. */
const DAYS = record.stopsIn(record.index.bounds).flatMap((on) => [addDays(on, -1), on]);

describe('the statement of a day in the country', () => {
  it('tells who did what in names, the strongest first, then what holds elsewhere', () => {
    expect(saidOf('2021-06-20')).toBe(
      '510000 and 150000 ordered crypto mining to stop, and shut, raided or fined some mines; 500000 ordered a stop; 530000 restricted mining in part; 110000 only warned or checked. Elsewhere: only the national warning of 21 May.',
    );
    expect(saidOf('2021-06-20', 'zh')).toBe(
      '510000和150000下令停止虚拟货币挖矿，部分矿场已关停或被查处；500000下令停止挖矿；530000仅针对部分矿场或挖矿用电作出规定；110000仅有表态或摸底。其余6个省份未见自己的措施，仅有中央表态（5月21日）。',
    );
  });

  it('puts a national order first, and counts what is too many to name', () => {
    expect(saidOf('2021-12-30')).toBe(
      'A national order of 24 September tells crypto mining to stop. 510000 and 150000 ordered a stop, and shut, raided or fined some mines; five shut, raided or fined some mines; 500000 ordered a stop; 530000 restricted mining in part; 2 others: only that order.',
    );
  });

  it('says under a national order too who ordered a stop as well as acted, in names while these are few', () => {
    expect(saidOf('2021-10-01')).toBe(
      'A national order of 24 September tells crypto mining to stop. 510000 and 150000 ordered a stop and, like 330000, shut, raided or fined some mines; 500000 ordered a stop; 530000 restricted mining in part; 6 others: only that order.',
    );
    expect(saidOf('2021-10-01', 'zh')).toContain(
      '510000和150000下令停止挖矿，当地及330000部分矿场已关停或被查处；',
    );
    for (const lang of LANGS) {
      for (const on of DAYS.filter((day) => day >= '2021-09-24')) {
        const statement = said(on, lang);
        const strong = ownClauses(record.statusOn(on), mainland).filter(
          ({ clause, places }) => ['both', 'enforced', 'ordered'].includes(clause) && places.length <= 4,
        );
        for (const adcode of strong.flatMap(({ places }) => places)) {
          expect(statement, on).toContain(record.gazetteer.get(adcode).short[lang]);
        }
      }
    }
  });

  it('says before the first act that nothing is on record', () => {
    expect(saidOf('2012-01-01')).toBe('Nothing is on record for any province yet.');
    expect(saidOf('2021-05-01')).toContain('Elsewhere nothing is on record.');
  });

  it.each(LANGS)(
    'names or counts every province of which the map shows an own act exactly once, on every day, in every mode (%s)',
    (lang) => {
      for (const mode of DATE_MODES) {
        for (const on of DAYS) {
          const snapshot = record.statusOn(on, mode);
          const statement = statementText(record, snapshot, NATION, lang);
          const clauses = ownClauses(snapshot, mainland);
          const acted = mainland.filter((adcode) => {
            const { whole, partial } = shownOwn(snapshot.of(adcode));
            return whole !== null || partial !== null;
          });
          expect(clauses.flatMap(({ places }) => places).toSorted()).toEqual(acted.toSorted());
          for (const adcode of provinces) {
            const name = record.gazetteer.get(adcode).short[lang];
            const times = statement.split(name).length - 1;
            expect(times, `${name} in: ${statement}`).toBeLessThanOrEqual(acted.includes(adcode) ? 1 : 0);
          }
          for (const { places } of clauses) {
            const named = places.filter((adcode) =>
              statement.includes(record.gazetteer.get(adcode).short[lang]),
            );
            expect([0, places.length], `${on}: ${statement}`).toContain(named.length);
          }
        }
      }
    },
  );

  it.each(LANGS)('has room in three lines beside the map, and never says that all is shut (%s)', (lang) => {
    const room = { en: 300, zh: 142 }[lang];
    for (const on of DAYS) {
      const statement = said(on, lang);
      expect(statement.length, statement).toBeLessThanOrEqual(room);
      expect(statement).not.toMatch(/\ball\b|every mine|全部关停|全面关停|均已/);
    }
  });

  it('agrees with the map: a clause is never stronger than what the place decided, nor weaker than its own colour', () => {
    const reach = { both: 4, enforced: 4, ordered: 3, limited: 3, drafted: 2, signalled: 1, encouraged: -1 };
    const rank = { enforced: 4, ordered: 3, drafted: 2, signalled: 1, encouraged: -1 };
    const own = ({ whole, partial }: RegionStatus) =>
      [whole, partial].flatMap((standing) => (standing ? rank[standing.status] : []));
    for (const on of DAYS) {
      const snapshot = record.statusOn(on);
      for (const { clause, places } of ownClauses(snapshot, mainland)) {
        for (const adcode of places) {
          const status = snapshot.of(adcode);
          expect(reach[clause], `${adcode} on ${on}`).toBe(Math.max(...own(status)));
          if (clause === 'both' || clause === 'ordered') expect(status.base?.status).toBe('ordered');
          if (clause === 'limited') expect(status.whole?.status).not.toBe('ordered');
        }
      }
    }
  });
});

describe('the statement over a province', () => {
  it('begins with the province, tells of the places in it, and ends with what is not on record', () => {
    expect(saidOf('2021-06-20', 'en', '150000')).toBe(
      '150000 ordered crypto mining to stop: exit by end-April. It shut, raided or fined some mines: firms shut. How many mines are left, and where, is not on record.',
    );
    expect(saidOf('2021-06-20', 'zh', '510000')).toBe(
      '510000下令停止虚拟货币挖矿。部分矿场已关停或被查处。境内513300部分矿场已关停或被查处。还剩多少矿场、位于何处，没有记录。',
    );
  });

  it('says of a province without an act of its own what it stands under, and that nothing of its own was found', () => {
    expect(saidOf('2021-06-20', 'en', '430000')).toBe(
      '430000: only the national warning of 21 May; nothing of its own was found.',
    );
    expect(saidOf('2021-12-30', 'en', '500000')).toContain(
      'It also stands under the national order of 24 September.',
    );
  });

  it.each(LANGS)('names every province first on every day (%s)', (lang) => {
    for (const on of ['2017-09-04', '2021-05-21', '2021-06-20', '2021-12-30', '2026-02-06']) {
      for (const adcode of provinces) {
        const name = record.gazetteer.get(adcode).short[lang];
        expect(said(on, lang, adcode).startsWith(name), `${name} on ${on}`).toBe(true);
      }
    }
  });
});
