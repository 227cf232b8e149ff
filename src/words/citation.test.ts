import { describe, expect, test } from 'vitest';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { day } from '../time/day';
import { citationOf, eventCitation } from './citation';
import { citedParts as partsOf, SITE } from './testing/states';

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const parts = partsOf(`region=CN-SC&lang=${lang}`);
  const citation = citationOf(parts);
  const carried = ['time=2021-06-20', 'dates=recorded', `lang=${lang}`, `data=${parts.version}`];

  test('every form carries time, dates, lang and data version', () => {
    for (const form of Object.values(citation)) {
      for (const part of carried) expect(form.replaceAll('\\_', '_').replaceAll('\\&', '&')).toContain(part);
      expect(form).toContain(SITE);
    }
  });

  test('names place and day in its own language', () => {
    expect(citation.text).toContain(
      lang === 'zh' ? '四川：2021年6月20日' : 'Sichuan: status on 20 June 2021',
    );
  });

  test('CSL-JSON is a map with its date and language', () => {
    const [item] = JSON.parse(citation.csl) as Record<string, unknown>[];
    expect(item).toMatchObject({
      type: 'map',
      issued: { 'date-parts': [[2026, 11, 22]] },
      language: lang === 'zh' ? 'zh-CN' : 'en',
    });
  });

  test('BibTeX has balanced braces and escapes what LaTeX would read', () => {
    let depth = 0;
    for (const c of citation.bibtex) {
      depth += c === '{' ? 1 : c === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(citation.bibtex).toMatch(/note = \{[^\n]*\\&/);
  });
});

test('a map and each chart of one state have keys of their own, which one list can hold', () => {
  const keys = [null, 'network', 'china'].flatMap((name) => {
    const chart = name === null ? null : { name, title: 'A chart', sources: '', licence: '' };
    const { bibtex, csl } = citationOf({ ...partsOf(''), chart });
    const [{ id }] = JSON.parse(csl) as [{ id: string }];
    expect(bibtex).toContain(`{${id},`);
    return id;
  });
  expect(new Set(keys).size).toBe(3);
});

test('a word for a day is resolved, so that a citation does not come to mean another one', () => {
  expect(citationOf(partsOf('time=latest')).text).toContain('time=2026-02-06');
});

test('without a site a citation still says the view', () => {
  const { text, bibtex, csl } = citationOf(partsOf('', null));
  expect(text).toContain('View: time=2021-06-20&dates=recorded&lang=en&data=');
  expect(bibtex).not.toContain('url =');
  expect(csl).not.toContain('URL');
});

describe('the citation of an event', () => {
  test.each(['en', 'zh'] as const)('names title, day, data version, view and day of access (%s)', (lang) => {
    const event = REAL_STORE.event('qh-2021-06-09-full-shutdown')!;
    const parts = partsOf(`kind=power-cut&tab=table&lang=${lang}`);
    const text = eventCitation(parts, event, day('2026-11-29'));
    for (const part of [
      event.title[lang].slice(1),
      parts.version,
      'tab=table',
      'kind=power-cut',
      `event=${event.id}`,
    ])
      expect(text).toContain(part);
    expect(text).toMatch(lang === 'en' ? /Accessed 29 November 2026$/ : /访问日期：2026年11月29日$/);
  });
});
