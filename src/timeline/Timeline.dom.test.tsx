import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../state/app';
import { day, dayNumber } from '../time/day';
import { SETTLE_MS } from './Announcer';
import { DatesMenu } from './DatesMenu';
import { appOf } from './testing/app';
import { RECORD } from './testing/record';
import { clear, click, press, show, type } from './testing/view';
import { Timeline } from './Timeline';

const at = (to: string) => ({ time: { from: null, to: day(to) } });
const seen = (app: App) => app.store.getState().time.to;
const find = <T extends HTMLElement>(view: HTMLElement, selector: string): T =>
  view.querySelector<T>(selector)!;
const slider = (view: HTMLElement) => find<HTMLInputElement>(view, 'input[type=range]');
const field = (view: HTMLElement) => find<HTMLInputElement>(view, '.day-field input[type=text]');
const button = (view: HTMLElement, name: string) =>
  [...view.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  )!;
const radio = (view: HTMLElement, name: string) =>
  [...view.querySelectorAll('label')]
    .find((label) => label.textContent.includes(name))!
    .querySelector('input')!;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker');
});

describe('the slider', () => {
  it('is a native range over the days of the span', () => {
    const input = slider(show(<Timeline app={appOf(RECORD, at('2021-06-18'))} />));
    expect([input.min, input.max, input.value].map(Number)).toEqual(
      ['2021-01-01', '2021-12-31', '2021-06-18'].map((d) => dayNumber(day(d))),
    );
    expect(input.getAttribute('aria-label')).toBe('Day');
  });

  it('speaks the date and what happened, in the language of the page', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    expect(slider(view).getAttribute('aria-valuetext')).toBe(
      '18 June 2021: order, and 1 more event; changes in 510000.',
    );
    act(() => app.actions.setLang('zh'));
    expect(slider(view).getAttribute('aria-valuetext')).toContain('2021年6月18日：order');
  });

  it('moves the day at once when dragged', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    type(slider(view), String(dayNumber(day('2021-07-04'))));
    expect(seen(app)).toBe('2021-07-04');
  });

  it.each([
    ['ArrowRight', false, '2021-06-19'],
    ['ArrowLeft', false, '2021-06-17'],
    ['PageUp', false, '2021-07-18'],
    ['PageDown', false, '2021-05-18'],
    ['Home', false, '2021-01-01'],
    ['End', false, '2021-12-31'],
    ['ArrowRight', true, '2021-06-20'],
    ['ArrowLeft', true, '2021-05-25'],
  ])('takes %s (Shift: %s) from the browser and shows %s', (key, shiftKey, to) => {
    const app = appOf(RECORD, at('2021-06-18'));
    const left = press(slider(show(<Timeline app={app} />)), key, { shiftKey });
    expect([left, seen(app)]).toEqual([false, to]);
  });

  it('leaves Tab to the browser', () => {
    expect(press(slider(show(<Timeline app={appOf(RECORD)} />)), 'Tab')).toBe(true);
  });

  it('lists the event days', () => {
    const view = show(<Timeline app={appOf(RECORD, at('2021-06-18'))} />);
    const list = view.querySelector(`datalist[id="${slider(view).getAttribute('list') ?? ''}"]`)!;
    expect([...list.querySelectorAll('option')].map((option) => option.getAttribute('label'))).toEqual([
      '21 May 2021',
      '25 May 2021',
      '18 June 2021',
      '20 June 2021',
    ]);
  });

  it('draws a tick for each event day, by what it changes, and deadlines as marks of their own', () => {
    const view = show(<Timeline app={appOf(RECORD, at('2021-06-18'))} />);
    const days = (selector: string) =>
      [...view.querySelectorAll(selector)].map((mark) => mark.getAttribute('data-day'));
    expect(days('.strip .strip-tick-ordered')).toEqual(['2021-06-18']);
    expect(days('.strip .strip-tick-enforced')).toEqual(['2021-06-20']);
    expect(days('.strip-deadline[data-day]')).toEqual(['2021-06-25']);
  });
});

it('explains its marks in place and names the days that changed the whole country', () => {
  const view = show(<Timeline app={appOf(RECORD, at('2021-06-18'))} />);
  expect([...view.querySelectorAll('.track-key li')].map((row) => row.textContent)).toEqual([
    'bars: acts, in map colours (grey: none); taller is stronger',
    'deadline',
    'busy weeks',
  ]);
  expect([...view.querySelectorAll('.strip-landmark text')].map((name) => name.textContent)).toEqual([
    '21 May: national warning',
  ]);
});

it('keeps the words of the strip clear of the knob and of the line of the day, at every width', () => {
  const knob = 10;
  const view = show(<Timeline app={appOf(RECORD, at('2021-05-21'))} />);
  const height = Number(view.querySelector('.strip-line')!.getAttribute('y1'));
  const baselines = (selector: string) =>
    [...view.querySelectorAll(selector)].map((text) => Number(text.getAttribute('y')));
  const [axis, names] = [baselines('.strip-label text'), baselines('.strip-landmark text')];
  expect([axis.length > 3, names.length > 0]).toEqual([true, true]);
  // Letters stand up to 0.75 em over their baseline of 12 px, and reach 3 px below it.
  for (const baseline of axis) expect(baseline - 9).toBeGreaterThanOrEqual(height + knob);
  const lineOfDay = 23;
  for (const baseline of names) expect(baseline + 3).toBeLessThanOrEqual(lineOfDay);
});

describe('the typed date', () => {
  const typed = (view: HTMLElement, text: string) => {
    type(field(view), text);
    press(field(view), 'Enter');
  };

  it('is written as the reader writes it, in the language of the page', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    expect(field(view).value).toBe('18 June 2021');
    act(() => app.actions.setLang('zh'));
    expect(field(view).value).toBe('2021年6月18日');
  });

  it.each([
    '2019-08-15',
    '15 August 2019',
    'August 15, 2019',
    '15/8/2019',
    '2019年8月15日',
    '２０１９．８．１５',
  ])('is taken as %s', (text) => {
    const app = appOf(RECORD, at('2021-06-18'));
    typed(show(<Timeline app={app} />), text);
    expect(seen(app)).toBe('2019-08-15');
  });

  it('without a year is of the year shown', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    typed(show(<Timeline app={app} />), '5月21日');
    expect(seen(app)).toBe('2021-05-21');
  });

  it('that could be read two ways is shown day first, and the reader is told', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    typed(view, '5/6/2021');
    expect(seen(app)).toBe('2021-06-05');
    expect(find(view, '.timeline-message').textContent).toBe('Read day first: 5 June 2021.');
    expect(field(view).getAttribute('aria-invalid')).toBe('false');
  });

  it.each(['September 2020', 'Sept 2020', '2020年9月', '2020-09'])(
    'that is a month alone, %s, is its first day, and the reader is told',
    (text) => {
      const app = appOf(RECORD, at('2021-06-18'));
      const view = show(<Timeline app={app} />);
      typed(view, text);
      expect(seen(app)).toBe('2020-09-01');
      expect(find(view, '.timeline-message').textContent).toBe('Read as its first day: 1 September 2020.');
    },
  );

  it.each([
    ['2031-01-01', 'No such day here. Give a day from 1 January 2013 to 31 December 2026.'],
    ['2010 to 2011', 'No such day here. Give a day from 1 January 2013 to 31 December 2026.'],
    ['30 February 2021', 'No such day here. Give a day from 1 January 2013 to 31 December 2026.'],
    ['soon', 'This is not read as a date. Write it like 18 June 2021 or 2021-06-20.'],
  ])('that is no day, %s, changes nothing, stays to be mended and is told in words', (text, told) => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    type(field(view), text);
    expect(find(view, '[role=status]').textContent).toBe('');
    press(field(view), 'Enter');
    expect(find(view, '.timeline-message').textContent).toBe(told);
    expect(find(view, '[role=status]').textContent).toBe(told);
    expect([seen(app), field(view).value]).toEqual(['2021-06-18', text]);
    expect(field(view).getAttribute('aria-describedby')).toBe(find(view, '.timeline-message').id);
  });

  it('has the calendar of the device beside it, which is given a day only when it opens', () => {
    const open = vi.fn();
    Object.defineProperty(HTMLInputElement.prototype, 'showPicker', { value: open, configurable: true });
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    const calendar = find<HTMLInputElement>(view, '.calendar input');
    act(() => app.actions.setDay(day('2021-06-20')));
    expect(calendar.value).toBe('');
    click(find(view, '.calendar button'));
    expect([calendar.value, open.mock.calls.length]).toEqual(['2021-06-20', 1]);
    type(calendar, '2021-06-25');
    expect(seen(app)).toBe('2021-06-25');
  });

  it('loses its message once the day is another', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    typed(view, '2031-01-01');
    press(slider(view), 'ArrowRight');
    expect(view.querySelector('.timeline-message')).toBeNull();
    expect(field(view).value).toBe('19 June 2021');
  });
});

describe('buttons', () => {
  it('go to the previous and the next event, over the edge of the span too', () => {
    const app = appOf(RECORD, at('2021-06-20'));
    const view = show(<Timeline app={app} />);
    click(button(view, 'Later event'));
    expect(seen(app)).toBe('2022-02-10');
    click(button(view, 'Earlier event'));
    click(button(view, 'Earlier event'));
    expect(seen(app)).toBe('2021-06-18');
  });

  it('stay in reach at the last event and say that they do nothing', () => {
    const app = appOf(RECORD, at('2022-02-10'));
    const next = button(show(<Timeline app={app} />), 'Later event');
    click(next);
    expect([next.disabled, next.getAttribute('aria-disabled'), seen(app)]).toEqual([
      false,
      'true',
      '2022-02-10',
    ]);
  });

  it('play and pause by name, one event every 150 milliseconds', () => {
    const app = appOf(RECORD, at('2021-01-01'));
    const view = show(<Timeline app={app} />);
    click(button(view, 'Play'));
    act(() => vi.advanceTimersByTime(150));
    expect(seen(app)).toBe('2021-05-25');
    click(button(view, 'Pause'));
    act(() => vi.advanceTimersByTime(1000));
    expect(seen(app)).toBe('2021-05-25');
    expect(button(view, 'Play').hasAttribute('aria-pressed')).toBe(false);
  });

  it('play one event with each press where less motion is asked for', () => {
    const app = appOf(RECORD, at('2021-05-21'), { reducedMotion: true });
    const view = show(<Timeline app={app} />);
    click(button(view, 'Next step'));
    act(() => vi.advanceTimersByTime(1000));
    expect([seen(app), app.store.getState().playing]).toEqual(['2021-05-25', false]);
  });
});

describe('the span', () => {
  it('is that of the day, and moves the day in when another is chosen', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    expect(radio(view, '2021').checked).toBe(true);
    click(radio(view, '2013'));
    expect(seen(app)).toBe('2019-08-15');
    click(radio(view, '2022'));
    expect(seen(app)).toBe('2022-02-10');
  });

  it('keeps the day when the whole record is chosen', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(<Timeline app={app} />);
    click(radio(view, 'All'));
    expect([seen(app), slider(view).min]).toEqual(['2021-06-18', String(dayNumber(RECORD.bounds.from))]);
  });
});

describe('the date that drives the colours', () => {
  it('is chosen among three, each explained', () => {
    const app = appOf(RECORD, at('2021-06-18'));
    const view = show(
      <>
        <DatesMenu app={app} />
        <Timeline app={app} />
      </>,
    );
    const option = radio(view, 'deadline');
    expect(document.getElementById(option.getAttribute('aria-describedby')!)!.textContent).toMatch(
      /last day/,
    );
    click(option);
    expect(app.store.getState().dates).toBe('deadline');
    expect(find(view, '.strip .strip-tick-ordered').getAttribute('data-day')).toBe('2021-06-25');
  });
});

describe('announcements', () => {
  const status = (view: HTMLElement) => find(view, '[role=status]').textContent;

  it('are silent at the opening', () => {
    const view = show(<Timeline app={appOf(RECORD, at('2021-06-18'))} />);
    act(() => vi.advanceTimersByTime(5000));
    expect(status(view)).toBe('');
  });

  it('come once the day has stayed for half a second, and only for that day', () => {
    expect(SETTLE_MS).toBe(500);
    const app = appOf(RECORD, at('2021-06-16'));
    const view = show(<Timeline app={app} />);
    press(slider(view), 'ArrowRight');
    act(() => vi.advanceTimersByTime(SETTLE_MS - 1));
    press(slider(view), 'ArrowRight');
    act(() => vi.advanceTimersByTime(SETTLE_MS - 1));
    expect(status(view)).toBe('');
    act(() => vi.advanceTimersByTime(1));
    expect(status(view)).toBe(
      '18 June 2021: order. 510000 ordered crypto mining to stop; 150000 drafted rules. Elsewhere: only the national warning of 21 May.',
    );
  });

  it('are silent during play and speak when it has stopped', () => {
    const app = appOf(RECORD, at('2021-06-16'));
    const view = show(<Timeline app={app} />);
    act(() => {
      app.actions.setPlaying(true);
    });
    act(() => vi.advanceTimersByTime(149));
    expect(status(view)).toBe('');
    act(() => vi.advanceTimersByTime(300));
    expect([app.store.getState().playing, status(view)]).toEqual([false, '']);
    act(() => vi.advanceTimersByTime(SETTLE_MS));
    expect(status(view)).toContain('20 June 2021');
  });

  it('have one place', () => {
    expect(
      show(<Timeline app={appOf(RECORD)} />).querySelectorAll('[role=status], [aria-live]'),
    ).toHaveLength(1);
  });
});
