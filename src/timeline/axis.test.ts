import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/text';
import { spanRange, type SpanId } from '../time/span';
import { axisLabels } from './axis';
import { dayScale } from './scale';
import { RECORD } from './testing/record';

const SPANS: readonly SpanId[] = ['origins', '2021', 'after', 'all'];
const scaleOf = (span: SpanId, width: number) => dayScale(spanRange(span, RECORD.bounds), width, 24);
const textOf = (span: SpanId, width: number, lang: 'en' | 'zh') =>
  axisLabels(scaleOf(span, width), lang, 12).map((label) => label.text);

describe('the axis', () => {
  const cases = SPANS.flatMap((span) =>
    [280, 351, 736, 1408].flatMap((width) => LANGS.map((lang) => [span, width, lang] as const)),
  );

  it.each(cases)('never lets labels of %s touch at %i pixels in %s', (span, width, lang) => {
    const em = 12;
    const labels = axisLabels(scaleOf(span, width), lang, em);
    expect(labels.length).toBeGreaterThan(1);
    labels.forEach(({ x, text }, at) => {
      // Widest digit and letter of the fonts in use: 0.6 em; a Chinese character: 1 em.
      const right = x + [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.6), 0) * em;
      expect(right).toBeLessThanOrEqual(labels[at + 1]?.x ?? width);
    });
  });

  it('names every month of 2021 where there is room', () => {
    expect(textOf('2021', 1408, 'en')).toEqual([
      ...['2021', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    ]);
    expect(textOf('2021', 1408, 'zh').slice(0, 3)).toEqual(['2021年', '2月', '3月']);
  });

  it('leaves months out evenly on a phone', () => {
    expect(textOf('2021', 351, 'en')).toEqual(['2021', 'Mar', 'May', 'Jul', 'Sept', 'Nov']);
  });

  it('says a year where one starts', () => {
    const labels = axisLabels(scaleOf('all', 736), 'en', 12);
    expect(labels.every((label) => label.isYear === label.day.endsWith('-01-01'))).toBe(true);
    expect(labels.some((label) => label.text === '2021')).toBe(true);
  });

  it('gives way to larger text', () => {
    expect(axisLabels(scaleOf('2021', 351), 'en', 24).length).toBeLessThan(6);
  });
});
