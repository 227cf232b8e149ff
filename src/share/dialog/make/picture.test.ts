import { DEFAULT_STATE } from '../../../state/url';
import { NOTHING_REQUESTED } from '../../../export/requested';
import { describe, expect, it } from 'vitest';
import { details, shapesFor, record } from '../../../drawing/testing/fixture';
import { NATION } from '../../../regions/region';
import { exportSvg } from '../../../drawing/svg/exportSvg';
import { svgFields } from '../../../drawing/testing/svgFields';
import { context, SITE, stateOf } from '../../../export/testing/fixture';
import { PictureError } from '../fault';
import { openingSettings } from '../settings';
import { drawPicture, type Subject } from './picture';

const INPUTS = { shapes: shapesFor(NATION), details };
const SETTINGS = openingSettings({ ...DEFAULT_STATE, lang: 'en' }, NOTHING_REQUESTED);
const subjectOf = (query: string): Subject => ({
  app: { record, context },
  share: { site: SITE, version: record.index.version, released: null },
  state: stateOf(query),
});

describe('a picture of a state', () => {
  it('shows the day, the selection and the address of the state', () => {
    const query = 'time=2021-07-14&select=CN-AH';
    const { scene, fields } = drawPicture(subjectOf(query), INPUTS, SETTINGS, null);
    const svg = exportSvg(scene, 'light');
    expect(fields.Title).toMatch(/^14 July 2021/);
    expect(fields.URL).toBe(`${SITE}?time=2021-07-14&select=CN-AH`);
    expect(svg).toContain('(2021-07-14)');
  });

  it('takes the reader’s own words for those who cannot see it, markup and all', () => {
    const words = 'Anhui & <others>: "$&"';
    const { scene, fields } = drawPicture(subjectOf(''), INPUTS, SETTINGS, words);
    const svg = exportSvg(scene, 'light');
    expect(fields.Description).toBe(words);
    expect(svgFields(svg)['Description']).toBe(words);
    expect(svg).not.toContain(drawPicture(subjectOf(''), INPUTS, SETTINGS, null).fields.Description);
  });

  it('carries the reader’s own title and name, and no legend where none is asked for', () => {
    const own = { ...SETTINGS, title: 'A <title> & more', credit: 'Chart: A & B', legend: false };
    const { scene, fields } = drawPicture(subjectOf(''), INPUTS, own, null);
    const svg = exportSvg(scene, 'light');
    expect(fields.Title).toBe(own.title);
    expect(svgFields(svg)['Copyright']).toMatch(/^Chart: A & B · Event data and text: CC BY 4.0/);
    expect(svg).not.toContain('class="legend"');
  });

  it('says so when its size has no room for what must stand in it', () => {
    const strip = { ...SETTINGS, preset: 'own' as const, width: 4000, height: 100 };
    let thrown: unknown;
    try {
      drawPicture(subjectOf(''), INPUTS, strip, null);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PictureError);
    expect((thrown as PictureError).kind).toBe('room');
  });
});

it('gives the bitmap’s size to the drawing and leaves its units alone', () => {
  const { scene } = drawPicture(subjectOf(''), INPUTS, SETTINGS, null);
  const svg = exportSvg(scene, 'light');
  const large = exportSvg(scene, 'light', { size: { width: 1700, height: 1200 } });
  expect(large).toMatch(
    /^<svg [^>]*width="1700" height="1200" preserveAspectRatio="none" viewBox="0 0 850 600"/,
  );
  expect(large.slice(large.indexOf('>'))).toBe(svg.slice(svg.indexOf('>')));
});
