import { describe, expect, it } from 'vitest';
import { lookupOf } from '../events/details';
import { createEventStore } from '../events/store';
import { REAL_STORE as record, RECORD } from '../events/testing/publishedRecord';
import { longTexts } from '../events/testing/smallDetails';
import { event, recordIndex, step } from '../events/testing/smallRecord';
import { LANGS, type Lang } from '../i18n/text';
import { eventFacts, eventLine, eventNote, type EventFact } from './eventFacts';
import { plainText } from './testing/plainText';
import { vocabulary } from './vocabulary';

const { events } = lookupOf(RECORD.details);
const factsOf = (id: string, lang: Lang = 'en') =>
  eventFacts(record.event(id)!, events.get(id)!, { record, lang });
const said = ({ label, value, remarks, items }: EventFact) => [
  label,
  plainText(value),
  ...remarks.map(({ parts }) => plainText(parts)),
  ...items.map(plainText),
];
const fact = (id: string, key: EventFact['key'], lang?: Lang) =>
  said(factsOf(id, lang).find((each) => each.key === key)!);

const court = { zh: '某法院', en: 'a court' };
const small = createEventStore(
  recordIndex({
    events: [
      event('checks', { adcode: '150000' }),
      event('stop', { adcode: '510000', issuer: court }),
      event('warning', { adcode: '500000', force: 'policy-signal' }),
      event('ruling', { issuer: court }),
    ],
    steps: [
      step('150000 signalled whole 2021-06-01 checks'),
      step('510000 ordered whole 2021-06-01 stop'),
      step('500000 signalled whole 2021-06-01 warning'),
    ],
  }),
);
const smallFact = (id: string, key: EventFact['key'], lang: Lang = 'en') => {
  const instrument = id === 'ruling' ? 'enforcement-action' : 'notice';
  const facts = eventFacts(small.event(id)!, longTexts(id, { instrument }), { record: small, lang });
  return said(facts.find((each) => each.key === key)!);
};

describe('the facts of an event', () => {
  const NOTICE = 'sichuan-drc-energy-bureau-notice-2021-06-18';

  it('stand in one order, each once', () => {
    expect(factsOf(NOTICE).map(({ key }) => key)).toEqual([
      'issuer',
      'form',
      'actions',
      'places',
      'force',
      'confidence',
      ...['recorded', 'announced', 'effective', 'deadline'].filter((key) =>
        factsOf(NOTICE).some((each) => each.key === key),
      ),
    ]);
  });

  it('name the document in its own language, with book-title marks', () => {
    const form = factsOf(NOTICE).find(({ key }) => key === 'form')!;
    const [title] = form.remarks[0]!.parts;
    expect(title).toMatchObject({ kind: 'tagged', lang: 'zh-Hans', cited: true });
    expect(plainText(form.remarks[0]!.parts)).toMatch(/^《.+》/);
  });

  it('list places as the reader’s language does', () => {
    const several = RECORD.index.events.find(({ related = [] }) => related.length > 1)!;
    expect(fact(several.id, 'places')[1]).toContain(', ');
    expect(fact(several.id, 'places', 'zh')[1]).toContain('、');
  });

  it('mark the date that colours the map, or say that none does', () => {
    for (const { id } of RECORD.index.events) {
      const facts = factsOf(id);
      const drives = facts.some(({ remarks }) => remarks.some(({ kind }) => kind === 'drives'));
      expect(drives, id).toBe(!facts.some(({ key }) => key === 'colour'));
    }
  });

  it.each(LANGS)('have words in every row of every event in %s', (lang) => {
    for (const { id } of RECORD.index.events)
      for (const row of factsOf(id, lang)) for (const text of said(row)) expect(text, id).not.toBe('');
  });

  it.each([
    ['en', 'binding', 'warning or checks'],
    ['zh', '有约束力', '表态或摸底'],
  ] as const)('say beside the force, in %s, what an act counts as that does less', (lang, force, status) => {
    const [, said, , remark] = smallFact('checks', 'force', lang);
    expect(said).toBe(force);
    expect(remark).toContain(status);
  });

  it('say of the force only what it means where it says what the map says', () => {
    const { forceMeaning } = vocabulary('en');
    expect(smallFact('stop', 'force').slice(2)).toEqual([forceMeaning.order]);
    expect(smallFact('warning', 'force').slice(2)).toEqual([forceMeaning['policy-signal']]);
  });

  it('give a court’s decision the form of a ruling, and what else a court does its own', () => {
    expect(smallFact('ruling', 'form')[1]).toBe('court ruling');
    expect(smallFact('ruling', 'form', 'zh')[1]).toBe('法院裁判');
    expect(smallFact('stop', 'form')[1]).toBe('notice');
  });

  it('are those of the index while the long texts are missing', () => {
    const keys = eventFacts(record.event(NOTICE)!, null, { record, lang: 'en' }).map(({ key }) => key);
    expect(keys).toContain('force');
    expect(keys).not.toContain('form');
  });
});

describe('what stands beside a title', () => {
  const DISPUTED = record.event('sichuan-midnight-power-cut-2021-06-20')!;

  it('names a doubt with what it means, and nothing for what is confirmed', () => {
    expect(eventLine(DISPUTED, { record, lang: 'en' })).toMatchObject({
      place: 'Sichuan',
      doubt: { confidence: 'contested', text: 'contested' },
    });
    const confirmed = RECORD.index.events.find(({ confidence }) => confidence === 'confirmed')!;
    expect(eventLine(confirmed, { record, lang: 'en' }).doubt).toBeNull();
  });

  it('says of a contested event that it is not established, even without its texts', () => {
    expect(eventNote(DISPUTED, null, 'en')).toEqual({
      lead: 'Contested, not established:',
      text: '',
      contested: true,
    });
  });
});
