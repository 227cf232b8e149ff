import { expect, test } from 'vitest';
import { chronologyCaption } from './chronology/headline';
import { chronologyOf } from './chronology/model';
import { record } from './testing/fixture';

// What the real record makes drawings say: a release of it that corrects this changes this file and no other test of the room.

test('the timeline says that Xinjiang acted first, and Inner Mongolia ordered all mining out first', () => {
  const rows = chronologyOf(record, record.index.events, 'recorded');
  expect(chronologyCaption(record, rows, 'en')!.headline).toMatch(
    /^Xinjiang acted first: 4 January 2018; first to order all mining out: Inner Mongolia, /,
  );
});
