import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordDetails } from '../events/model';
import { createResource } from '../state/resource';
import type { AppState } from '../state/state';
import { day } from '../time/day';
import { SourceList } from '../ui/SourceList';
import { sourceEntry } from '../words/sources';
import { AppReading } from './AppReading';
import { Panel } from './Panel';
import { ReportLink } from './parts/ReportLink';
import { RECORD, REAL_STORE } from '../events/testing/publishedRecord';
import { appWith } from './testing/app';
import { all, button, clear, doing, one, show } from './testing/view';

const at = (to: string, more: Partial<AppState> = {}): Partial<AppState> => ({
  time: { from: null, to: day(to) },
  ...more,
});
const shown = (state: Partial<AppState>) => show(<Panel app={appWith(state)} />);
const text = (view: ParentNode, selector: string) => one(view, selector).textContent;
const card = (view: HTMLElement, id: string) => one(view, `[data-event="${id}"]`);

afterEach(clear);

it.each([
  ['en', { kind: ['court-ruling'] }, 'As a table'],
  ['zh', { q: '法院' }, '看成表格'],
] as const)('a list of events that are asked for leads, in %s, to the table of the same', async (...row) => {
  const [lang, filter, name] = row;
  const app = appWith({ lang, ...filter });
  const view = await show(<Panel app={app} />);
  const link = one(view, '.filtered-events .table-link');
  expect(link.textContent).toBe(name);
  await doing(() => link.click());
  expect(app.store.getState()).toMatchObject({ tab: 'table', ...filter });
});

describe('with nothing selected', () => {
  it('heads with the day’s events, the weightiest first', async () => {
    const view = await shown(at('2021-06-20'));
    expect(all(view, '.event').map((each) => each.dataset['event'])[0]).toBe(
      'sichuan-key-project-deadline-2021-06-20',
    );
  });

  it('begins with what happened and what it changed, then what is due, then what is in doubt', async () => {
    const view = await shown(at('2021-06-20'));
    expect(
      all(view, '.panel h2')
        .map((each) => each.textContent)
        .slice(0, 4),
    ).toEqual([
      'What happened on 20 June 2021',
      'Other deadlines of this day',
      'Deadlines ahead',
      'What sources disagree about',
    ]);
    expect(text(view, '.effect')).toBe('Changes no colour on the map: a deadline is not a closure.');
    clear();
    expect(text(await shown(at('2021-06-09')), '.effect')).toContain('On the map: Qinghai, ');
  });

  it('does not list a deadline again on the day that it heads', async () => {
    const view = await shown(at('2021-06-20'));
    const deadline = 'sichuan-key-project-deadline-2021-06-20';
    expect(all(view, `.deadlines [data-opens="${deadline}"]`)).toEqual([]);
    clear();
    expect(all(await shown(at('2021-06-19')), '.deadlines li').length).toBeGreaterThan(0);
  });

  it('says the disputed hour in view, not in a card', async () => {
    const view = await shown(at('2021-06-20'));
    const note = text(view, '.notes');
    for (const part of ['20 June 2021, 00:00', '19 June 2021, 21:00']) expect(note).toContain(part);
  });

  it('lists the events of a range', async () => {
    const range = { from: day('2021-06-09'), to: day('2021-06-12') };
    const view = await shown({ time: range });
    const listed = all(one(view, 'section:not(.intro)'), '.event').map((each) => each.dataset['event']);
    expect(listed).toEqual(REAL_STORE.eventsIn(range).map(({ id }) => id));
  });

  it('says when a day has nothing, and names the acts before and after', async () => {
    const view = await shown(at('2019-03-10'));
    expect(text(view, '.empty')).toContain('Nothing is on record for this day.');
    expect(all(one(view, '.empty'), 'a').map((a) => a.dataset['opens'])).toEqual([
      'xj-2018-11-05-inspection-power-cut',
      'nat-2019-04-08-ndrc-draft-catalogue',
    ]);
  });

  it('writes nothing but the day on a day after which nothing has happened', async () => {
    const app = appWith(at('2021-07-04'));
    const view = await show(<Panel app={app} />);
    const written: unknown[] = [];
    const observer = new MutationObserver((records) =>
      written.push(...records.map(({ target, attributeName }) => attributeName ?? target)),
    );
    observer.observe(view, { attributes: true, childList: true, characterData: true, subtree: true });
    await doing(() => app.actions.setDay(day('2021-07-05')));
    observer.disconnect();
    const named = one(view, 'h2 time');
    expect(named.textContent).toBe('5 July 2021');
    expect(written).toEqual(['datetime', named.firstChild]);
  });

  it('shows a deadline as running through its last day, then as passed without a result', async () => {
    const yunnan = 'a[data-opens="yunnan-energy-bureau-notice-2021-06-11"]';
    const state = (view: HTMLElement) => one(view, `.deadlines ${yunnan}`).closest('li')?.dataset['state'];
    expect(state(await shown(at('2021-06-30')))).toBe('pending');
    clear();
    const later = await shown(at('2021-07-02'));
    expect(later.querySelector(`.deadlines ${yunnan}`)).toBeNull();
    await doing(() => button(later, 'result not on record').click());
    expect(state(later)).toBe('passed');
  });

  it('reaches every statement of the article in two steps', async () => {
    const view = await shown(at('2021-06-20'));
    await doing(() => button(view, 'The article we started from').click());
    expect(all(view, '.article-fact').map((each) => each.dataset['fact'])).toEqual(
      RECORD.article.facts.map(({ id }) => id),
    );
  });

  it('says what the map is, its licences, boundary note and data version', async () => {
    const view = await shown(at('2021-06-20'));
    await doing(() => button(view, 'About this map').click());
    const about = all(view, '.folded').at(-1)!.textContent;
    for (const part of ['does not claim', 'CC BY 4.0', 'Boundaries are generalised', RECORD.index.version]) {
      expect(about).toContain(part);
    }
  });
});

describe('with a place selected', () => {
  it('names the event of each colour in words', async () => {
    const view = await shown(at('2021-06-20', { select: ['510000'] }));
    expect(
      all(view, '.reasons > li').map((li) => [li.dataset['part'], one(li, 'a').dataset['opens']]),
    ).toEqual([
      ['fill', 'sichuan-drc-energy-bureau-notice-2021-06-18'],
      ['stripes', 'sichuan-power-cut-2021-06-19'],
      ['above', 'nat-2021-05-21-fsdc-51'],
    ]);
  });

  it('opens the card of its act of the day', async () => {
    const view = await shown(at('2021-06-09', { select: ['630000'] }));
    expect(card(view, 'qh-2021-06-09-full-shutdown').dataset['open']).toBe('true');
  });

  it('lists the 26 as suspected, and companies that cannot be placed apart', async () => {
    const view = await shown(at('2021-06-20', { region: '510000' }));
    const panel = view.textContent;
    expect(panel).toContain('26 suspected mining projects on Sichuan’s list');
    expect(panel).toContain('On the list, place not known');
  });

  it('dates the act that it names where the status is older than that act', async () => {
    const view = await shown(at('2021-06-20', { select: ['511800'] }));
    const stripes = one(view, '.reasons > [data-part="stripes"]');
    expect(text(stripes, '.since')).toContain('17 June 2021');
    expect(text(stripes, '.line')).toContain('18 June 2021');
  });

  it.each(['510400', '511800', '513200', '513300', '513400', '510112'])(
    'gives the annex of the province’s notice to the province, not to %s, which it names',
    async (adcode) => {
      const view = await shown(at('2021-06-18', { region: '510000', select: [adcode] }));
      const annex = all(view, '.reasons > li .line').filter((line) =>
        line.querySelector('[data-opens^="sichuan-annex-"]'),
      );
      expect(annex.map((line) => line.textContent.split(':')[0])).toEqual([
        'Decided by Sichuan for some mines or places, the stripes on the map',
      ]);
    },
  );

  it('calls an act of a place its own', async () => {
    const view = await shown(at('2021-06-17', { region: '510000', select: ['511800'] }));
    const stripes = text(view, '.reasons > [data-part="stripes"] .line');
    expect(stripes).toContain('Its own decision on some mines or places');
    clear();
    // A cut by the prefecture's own grid company, though the record counts it as a part of the province's.
    const ganzi = await shown(at('2021-06-20', { region: '510000', select: ['513300'] }));
    expect(text(ganzi, '[data-part="stripes"] .line')).toContain('Its own decision on some mines or places');
  });

  it('shows no company in Ya’an, where operators are only inferred', async () => {
    const view = await shown(at('2021-06-20', { region: '510000', select: ['511800'] }));
    expect(view.textContent).toContain('8 suspected mining projects');
    expect(all(view, '.project')).toHaveLength(0);
  });

  it('says that nothing found is not nothing done', async () => {
    const view = await shown(at('2019-01-01', { select: ['210000'] }));
    expect(text(view, '.standing')).toContain('That does not mean that there was no measure.');
  });

  it.each(['710000', '810000', '820000'])('says that measures did not apply in %s', async (adcode) => {
    const view = await shown(at('2022-01-01', { select: [adcode] }));
    expect(text(view, '.no-status')).toBe(
      'Mainland rules do not applyMeasures of the mainland do not apply here.',
    );
    expect(view.textContent).not.toContain('National and provincial events');
  });

  it('says what the article had wrong about it', async () => {
    const view = await shown(at('2021-06-20', { select: ['650000'] }));
    expect(one(view, '[data-fact="changji-as-xinjiang"]').dataset['verdict']).toBe('overstated');
  });

  it('goes on to the units below that acted', async () => {
    const app = appWith(at('2021-06-09', { select: ['650000'] }));
    const view = await show(<Panel app={app} />);
    await doing(() => one(view, '.below [data-place="652300"]').click());
    expect(app.store.getState()).toMatchObject({ region: '650000', select: ['652300'] });
  });
});

describe('a card', () => {
  const opened = (id: string, more: Partial<AppState> = {}) => {
    const { date } = REAL_STORE.event(id)!;
    return shown(at(date, { event: id, ...more }));
  };

  it('opens every source in a new tab that cannot reach back', async () => {
    const sources = [...RECORD.details.events, ...RECORD.details.projects].flatMap((each) => each.sources);
    const view = await show(
      <AppReading app={appWith()}>
        <SourceList entries={sources.map((source) => sourceEntry(source, 'en'))} heading="h4" />
      </AppReading>,
    );
    const links = all<HTMLAnchorElement>(view, 'a');
    const linked = sources.filter((source) => source.url !== null && source.linked !== false);
    // Each leads to the page and to its archived copies.
    expect(links).toHaveLength(linked.length * 2);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('says of a source without an address that it has none', async () => {
    const id = 'qh-2021-06-09-full-shutdown';
    const seed = all(card(await opened(id), id), '.sources li').find((li) => !li.querySelector('a'))!;
    expect(seed.textContent).toContain('no address on record');
    expect(seed.textContent).toContain('the article');
  });

  it('never shows a disputed figure among those that stand', async () => {
    const id = 'nat-2017-09-04-ico-ban';
    const quantities = all(card(await opened(id), id), '.quantities');
    const holder = quantities.filter((each) => each.textContent.includes('211'));
    expect(holder.map((each) => each.dataset['contested'])).toEqual(['true']);
    expect(holder[0]!.textContent).toContain('not established');
  });

  it('writes every title in its own language, whatever the page’s', async () => {
    const id = 'sichuan-drc-energy-bureau-notice-2021-06-18';
    const view = card(await opened(id), id);
    expect(one(view, '.document cite').lang).toBe('zh-Hans');
    const langs = all(view, '.sources cite').map(({ lang, textContent }) => [lang, textContent]);
    for (const [lang, title] of langs) {
      expect(lang).toBe(/^[^a-z]*\p{Script=Han}/iu.test(title!) ? 'zh-Hans' : 'en');
    }
  });

  it('dates everything for machines too', async () => {
    const id = 'sichuan-power-cut-2021-06-19';
    const view = card(await opened(id), id);
    expect(one<HTMLTimeElement>(view, 'time').dateTime).toBe('2021-06-19T21:00+08:00');
    for (const time of all<HTMLTimeElement>(view, 'time')) expect(time.dateTime).toMatch(/^\d{4}(-\d\d)?/);
  });

  it('says a contested event is contested before anything else', async () => {
    const id = 'sichuan-midnight-power-cut-2021-06-20';
    expect(text(card(await opened(id), id), '.card .notes strong')).toBe('Contested, not established:');
  });

  it('links its larger act, and names the places it concerns', async () => {
    const id = 'sichuan-annex-yaan-2021-06-18';
    const view = card(await opened(id), id);
    expect(one(view, '.relation a').dataset['opens']).toBe('sichuan-drc-energy-bureau-notice-2021-06-18');
    expect(one(view, '.card [data-place]').dataset['place']).toBe('511800');
  });

  it('names a zone without a code of its own in words', async () => {
    const id = 'xj-changji-2021-06-09-zhundong-halt';
    expect(card(await opened(id), id).textContent).toContain(
      'only in Zhundong Economic-Technological Development Zone',
    );
  });

  it('stands on top where the list below does not hold it', async () => {
    const view = await shown(at('2021-06-20', { event: 'qh-2021-06-09-full-shutdown' }));
    expect(one(view, '.pinned .event').dataset['event']).toBe('qh-2021-06-09-full-shutdown');
  });

  it('is opened by its name anywhere without moving the map from its day, and moves it when asked', async () => {
    const app = appWith(at('2021-06-20', { select: ['510000'] }));
    const view = await show(<Panel app={app} />);
    await doing(() => one(view, '.reasons a[data-opens="nat-2021-05-21-fsdc-51"]').click());
    expect(app.store.getState()).toMatchObject({
      event: 'nat-2021-05-21-fsdc-51',
      time: { to: '2021-06-20' },
    });
    await doing(() => button(view, 'Show the map on this day').click());
    expect(app.store.getState().time.to).toBe('2021-05-21');
  });

  it('carries the view’s address and its own id in a report', async () => {
    const id = 'qh-2021-06-09-full-shutdown';
    const view = card(await opened(id, { lang: 'zh' }), id);
    await doing(() => button(view, '报告错误').click());
    const report = one<HTMLTextAreaElement>(view, 'textarea').value;
    for (const part of ['time=2021-06-09', `event=${id}`, 'lang=zh', `data=${RECORD.index.version}`]) {
      expect(report).toContain(part);
    }
  });

  it('says, where the publisher set no address for reports, what to do instead, in a paragraph of its own', async () => {
    const view = await show(<ReportLink app={appWith()} template="" />);
    expect(view.querySelector('a')).toBeNull();
    await doing(() => button(view, 'Report an error').click());
    const lines = one(view, 'textarea');
    const how = one(view, `p[id="${lines.getAttribute('aria-labelledby')}"]`);
    expect(how.textContent).toMatch(/names no address for reports\. Copy these lines and send them/);
    expect(how.nextElementSibling).toBe(lines);
  });
});

describe('when the long texts are missing', () => {
  const id = 'qh-2021-06-09-full-shutdown';
  const state = at('2021-06-09', { event: id });

  it('the card keeps the facts of the index while they load', async () => {
    const details = createResource<RecordDetails>(() => new Promise(() => undefined));
    const view = await show(<Panel app={appWith(state, { details })} />);
    expect(text(card(view, id), '[role=status]')).toContain('Loading');
    expect(card(view, id).textContent).toContain('ordered to stop');
  });

  it('says so when they fail, keeps the facts, and tries again when asked', async () => {
    const fetchDetails = vi
      .fn<() => Promise<RecordDetails>>()
      .mockRejectedValueOnce(new Error('details.json: HTTP 500'))
      .mockResolvedValueOnce(RECORD.details);
    const view = await show(<Panel app={appWith(state, { details: createResource(fetchDetails) })} />);
    expect(text(card(view, id), '.details-failed')).toContain('details.json: HTTP 500');
    expect(card(view, id).textContent).toContain('ordered to stop');
    await doing(() => button(card(view, id), 'Try again').click());
    expect(all(card(view, id), '.sources li').length).toBeGreaterThan(0);
  });

  it('says so when there is no connection', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const details = createResource<RecordDetails>(() => Promise.reject(new Error('network')));
    const view = await show(<Panel app={appWith(state, { details })} />);
    expect(text(card(view, id), '.details-failed')).toContain('No connection');
    vi.restoreAllMocks();
  });
});
