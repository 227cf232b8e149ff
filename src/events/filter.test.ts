import { describe, expect, it } from 'vitest';
import { facetCounts, FACETS, filterEvents, NO_FILTER, valuesIn, type EventFilter } from './filter';
import { createEventStore } from './store';
import { REAL_STORE, RECORD } from './testing/publishedRecord';
import { detailsOf, longTexts } from './testing/smallDetails';
import { event, recordIndex } from './testing/smallRecord';

const { gazetteer } = REAL_STORE;
const events = RECORD.index.events;
const source = { gazetteer, events, details: RECORD.details };
const found = (filter: Partial<EventFilter>) =>
  filterEvents(events, { ...NO_FILTER, ...filter }, source).map(({ id }) => id);

describe('a filter', () => {
  it('lets everything pass that is not asked for', () => {
    expect(found({})).toHaveLength(events.length);
  });

  it('takes any value of a facet, and needs every facet', () => {
    const orders = found({ force: ['order'] });
    const both = found({ force: ['order', 'draft'] });
    expect(both.length).toBe(orders.length + found({ force: ['draft'] }).length);
    expect(found({ force: ['order'], kind: ['power-price'] })).toEqual(
      found({ kind: ['power-price'] }).filter((id) => orders.includes(id)),
    );
  });

  it('finds, under a province, what its prefectures and counties did, and under the nation what the nation did alone', () => {
    expect(found({ place: ['510000'] })).toEqual(expect.arrayContaining(found({ place: ['513300'] })));
    for (const id of found({ place: ['100000'] })) {
      const { adcode, related = [] } = REAL_STORE.event(id)!;
      expect([adcode, ...related]).toContain('100000');
    }
  });

  it('counts each value as if it were chosen as well, its own facet not asked', () => {
    for (const facet of FACETS) {
      const filter = { ...NO_FILTER, force: ['order'], topic: ['mining'] };
      for (const [value, count] of facetCounts(events, filter, source, facet))
        expect(found({ ...filter, [facet]: [value] }), `${facet} ${value}`).toHaveLength(count);
    }
  });

  it('has no answer before the long texts are there, where it needs them', () => {
    const waiting = { gazetteer, events, details: null };
    expect(filterEvents(events, { ...NO_FILTER, q: '水电' }, waiting)).toEqual([]);
    expect(filterEvents(events, { ...NO_FILTER, kind: ['power-cut'] }, waiting)).toEqual([]);
    expect(filterEvents(events, { ...NO_FILTER, force: ['order'] }, waiting)).toHaveLength(
      found({ force: ['order'] }).length,
    );
  });
});

it('a court’s ruling is a kind of its own, and what a court announces otherwise is none', () => {
  const court = { zh: '某法院', en: 'a court' };
  const small = createEventStore(
    recordIndex({
      events: [event('ruling', { issuer: court }), event('notice', { issuer: court }), event('raid')],
    }),
  );
  const kinds = { ruling: 'enforcement-action', notice: 'notice', raid: 'enforcement-action' };
  const details = detailsOf(
    Object.entries(kinds).map(([id, instrument]) => longTexts(id, { instrument, actions: ['power-cut'] })),
  );
  const texts = { gazetteer: small.gazetteer, events: small.index.events, details };
  const rulings = filterEvents(texts.events, { ...NO_FILTER, kind: ['court-ruling'] }, texts);
  expect(rulings.map(({ id }) => id)).toEqual(['ruling']);
});

it('every event of the record has its force, topic, certainty and a place among the values', () => {
  for (const event of events) {
    expect(valuesIn(event, 'place', source).length).toBeGreaterThan(0);
    expect(valuesIn(event, 'force', source)).toEqual([event.force]);
  }
});
