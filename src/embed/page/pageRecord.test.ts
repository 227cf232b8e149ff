import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createEventStore } from '../../events/store';
import { REAL_STORE as whole } from '../../events/testing/publishedRecord';
import { captionOf } from '../../words/caption';
import { statusLegend } from '../../layers/status/legend';
import { projectCircles } from '../../drawing/cartography/projects';
import { LANGS } from '../../i18n/text';
import { NATION } from '../../regions/region';
import { addDays } from '../../time/day';
import { packRecord, unpackRecord } from './packedRecord';
import { pageRecord } from './pageRecord';
import { DATE_MODES } from '../../events/vocabulary';

const { index } = whole;
const compact = pageRecord(index, new Set());
const packed = packRecord(compact);
const small = createEventStore(unpackRecord(JSON.parse(JSON.stringify(packed)) as typeof packed));

// Statuses and words are plain data, and so many that they are compared as text: to walk them takes as long as to make them.
describe('the record in an embed’s page', () => {
  it('paints every unit as the whole record does, on every day on which something changes, in every mode', () => {
    for (const mode of DATE_MODES) {
      for (const day of whole.stopsIn(index.bounds, mode)) {
        for (const on of [addDays(day, -1), day]) {
          const [a, b] = [whole.statusOn(on, mode), small.statusOn(on, mode)];
          const statuses = [a, b].map((snapshot) => index.regions.map(({ adcode }) => snapshot.of(adcode)));
          expect(JSON.stringify(statuses[1]), `${on} ${mode}`).toBe(JSON.stringify(statuses[0]));
        }
      }
    }
  });

  it('heads, counts and explains every such day in the same words, in both languages', () => {
    for (const mode of DATE_MODES) {
      for (const day of whole.stopsIn(index.bounds, mode)) {
        for (const on of [addDays(day, -1), day, addDays(day, 1)]) {
          const [a, b] = [whole.statusOn(on, mode), small.statusOn(on, mode)];
          const said = LANGS.map((lang) => [captionOf(small, b, lang), statusLegend(small, b, lang)]);
          const meant = LANGS.map((lang) => [captionOf(whole, a, lang), statusLegend(whole, a, lang)]);
          expect(JSON.stringify(said), `${on} ${mode}`).toBe(JSON.stringify(meant));
        }
      }
    }
  });

  it('captions every province that can be entered alike, and draws the same circles', () => {
    const day = index.bounds.latest;
    for (const { adcode } of whole.gazetteer.children(NATION)) {
      for (const lang of LANGS) {
        const alt = [whole, small].map((record) =>
          captionOf(record, record.statusOn(day), lang, { entered: adcode }),
        );
        expect(alt[1]).toEqual(alt[0]);
      }
      expect(projectCircles(small, adcode, day)).toEqual(projectCircles(whole, adcode, day));
    }
    expect(projectCircles(small, NATION, day)).toEqual(projectCircles(whole, NATION, day));
  });

  it('knows every place and event that an address may name', () => {
    for (const { adcode, iso } of index.regions) {
      expect(small.gazetteer.parse(adcode)).toBe(adcode);
      if (iso !== null) expect(small.gazetteer.parse(iso)).toBe(adcode);
    }
    for (const { id, date } of index.events) expect(small.event(id)?.date).toBe(date);
  });

  it('names every event that an address may open as the whole record does', () => {
    for (const { id, date } of index.events)
      for (const lang of LANGS) {
        const [a, b] = [whole, small].map((record) =>
          captionOf(record, record.statusOn(date), lang, { opened: id }),
        );
        expect(b).toEqual(a);
      }
  });

  it('comes out of its packing as it went in', () => {
    expect(small.index).toEqual(compact);
  });

  it('takes at most 15.5 KB compressed', () => {
    expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(15.5 * 1024);
  });
});
