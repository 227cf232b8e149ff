import { describe, expect, it } from 'vitest';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { shownOwn, type RegionStatus } from '../events/status';
import { DATE_MODES } from '../events/vocabulary';
import { LANGS, type Lang } from '../i18n/text';
import { NATION, NOT_APPLICABLE } from '../regions/region';
import { addDays, day } from '../time/day';
import { ownClauses, statementText } from './statement';

const said = (on: string, lang: Lang = 'en', entered = NATION) =>
  statementText(record, record.statusOn(day(on)), entered, lang);

const provinces = record.gazetteer.children(NATION).map(({ adcode }) => adcode);
const mainland = provinces.filter((adcode) => !NOT_APPLICABLE.has(adcode));
/** Every day on which something changes, and the day before it. */
const DAYS = record.stopsIn(record.index.bounds).flatMap((on) => [addDays(on, -1), on]);

describe('the statement of a day in the country', () => {
  it('tells who did what in names, the strongest first, then what holds elsewhere', () => {
    expect(said('2021-06-20')).toBe(
      'Sichuan and Inner Mongolia ordered crypto mining to stop, and shut, raided or fined some mines; Qinghai ordered a stop; Yunnan and Xinjiang restricted mining in part; Beijing only warned or checked. Elsewhere: only the national warning of 21 May.',
    );
    expect(said('2021-06-20', 'zh')).toBe(
      '四川和内蒙古下令停止虚拟货币挖矿，部分矿场已关停或被查处；青海下令停止挖矿；云南和新疆仅针对部分矿场或挖矿用电作出规定；北京仅有表态或摸底。其余25个省份未见自己的措施，仅有中央表态（5月21日）。',
    );
  });

  it('puts a national order first, and counts what is too many to name', () => {
    expect(said('2021-12-30')).toBe(
      'A national order of 24 September tells crypto mining to stop. Sichuan and Inner Mongolia ordered a stop and, like Yunnan and Zhejiang, shut, raided or fined some mines; Anhui and Qinghai ordered a stop; five restricted mining in part; 20 others: no order found.',
    );
  });

  it('says under a national order too who ordered a stop as well as acted, in names while these are few', () => {
    expect(said('2021-10-01')).toBe(
      'A national order of 24 September tells crypto mining to stop. Sichuan and Inner Mongolia ordered a stop and, like Yunnan and Zhejiang, shut, raided or fined some mines; Anhui and Qinghai ordered a stop; Hebei, Henan, Gansu and Xinjiang restricted mining in part; 21 others: no order found.',
    );
    expect(said('2021-10-01', 'zh')).toContain(
      '四川和内蒙古下令停止挖矿，当地及云南和浙江部分矿场已关停或被查处；',
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
    expect(said('2012-01-01')).toBe('Nothing is on record for any province yet.');
    expect(said('2018-02-01')).toContain('Elsewhere nothing is on record.');
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
    expect(said('2021-06-20', 'en', '150000')).toBe(
      'Inner Mongolia ordered crypto mining to stop: exit by end-April 2021. It shut, raided or fined some mines: 35 firms shut by end-April. How many mines are left, and where, is not on record.',
    );
    expect(said('2021-06-20', 'zh', '510000')).toMatch(
      /^四川下令停止虚拟货币挖矿.+。境内.+。还剩多少矿场、位于何处，没有记录。$/,
    );
  });

  it('says of a province without an act of its own what it stands under, and that nothing of its own was found', () => {
    expect(said('2021-06-20', 'en', '420000')).toBe(
      'Hubei: only the national warning of 21 May; nothing of its own was found.',
    );
    expect(said('2021-12-30', 'en', '630000')).toContain(
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
