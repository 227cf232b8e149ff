import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { record } from '../drawing/testing/fixture';
import { context, stateOf } from '../export/testing/fixture';
import { KEY_DATES_FILE, parseKeyDates } from './links/keyDates';
import { imagePaths } from './links/images';
import { LANGS } from '../i18n/text';
import { readyImage } from './main/readyImage';

const keyDates = parseKeyDates(readFileSync(KEY_DATES_FILE, 'utf8'), () => true);
const imageOf = (query: string) =>
  readyImage(
    record,
    context,
    keyDates.map(({ date }) => date),
    stateOf(query),
  );

describe('a picture that stands ready', () => {
  it('is every one that a build draws, under the same name', () => {
    for (const [day, paths] of imagePaths({ record, context, keyDates })) {
      for (const lang of LANGS) expect(imageOf(`time=${day}&lang=${lang}`)?.src).toBe(paths[lang]);
    }
  });

  it('is none of another view, or of a day without one', () => {
    for (const query of [
      'time=2021-06-20&select=CN-SC',
      'region=CN-SC',
      'dates=deadline',
      'time=2021-06-09..2021-06-20',
    ]) {
      expect(imageOf(query), query).toBeUndefined();
    }
    expect(imageOf('time=2016-02-03')).toBeUndefined();
  });
});
