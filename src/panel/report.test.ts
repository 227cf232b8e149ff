import { describe, expect, it } from 'vitest';
import { reportTarget, reportText } from './report';

const subject = { view: 'https://map.example/?time=2021-06-20&lang=zh', event: 'some-event', version: 'abc' };

describe('a report', () => {
  it('carries the view’s address, the event and the data version', () => {
    const target = new URL(reportTarget('https://tracker.example/new?kind=error', subject)!);
    expect(Object.fromEntries(target.searchParams)).toEqual({ kind: 'error', ...subject });
    expect(reportText(subject)).toBe(`${subject.view}\nevent=some-event\ndata=abc`);
  });

  it('fills the places that an address leaves for it', () => {
    expect(reportTarget('mailto:desk@paper.example?subject={event}&body={view}', subject)).toBe(
      `mailto:desk@paper.example?subject=some-event&body=${encodeURIComponent(subject.view)}`,
    );
  });

  it('has no address of its own: without one that the publisher set there is only text to copy', () => {
    for (const template of ['', 'not an address', 'javascript:alert(1)', '/relative']) {
      expect(reportTarget(template, subject)).toBeNull();
    }
  });
});
