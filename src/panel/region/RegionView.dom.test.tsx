import { afterEach, expect, it } from 'vitest';
import type { StatusStep } from '../../events/model';
import { createEventStore } from '../../events/store';
import { noted, recordOf } from '../../events/testing/smallRecord';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import { day } from '../../time/day';
import { Panel } from '../Panel';
import { appWith } from '../testing/app';
import { all, clear, one, show } from '../testing/view';

afterEach(clear);

/** The panel on 20 June 2021 inside Inner Mongolia, of a record of `steps` alone. */
const insideOf = (...steps: readonly (string | StatusStep)[]) =>
  show(
    <Panel
      app={appOver(createEventStore(recordOf(...steps)), {
        time: { from: null, to: day('2021-06-20') },
        region: '150000',
      })}
    />,
  );
const inside = (region: string, more: Partial<AppState> = {}) =>
  show(<Panel app={appWith({ time: { from: null, to: day('2021-06-20') }, region, ...more })} />);

it('keeps the state of a province in sight when it is entered, on its own colour', async () => {
  const chip = one(
    await insideOf('150000 ordered whole 2021-03-09', '150000 enforced partial 2021-04-30'),
    '.state-chip',
  );
  expect(chip.textContent).toContain('since 9 March 2021');
  expect(chip.textContent).toContain('since 30 April 2021');
  expect(chip.style.background).not.toBe('');
  // Its stripes too, as on the map of the country.
  expect(chip.querySelector('svg pattern, svg path')).not.toBeNull();
});

it('says in plain words what the act did that a class of several stands for', async () => {
  const view = await insideOf(noted('150000 enforced partial 2021-06-01', 'public bodies inspected'));
  expect(one(view, '.state-chip').textContent).toContain('since 1 June 2021: public bodies inspected');
});

it('answers why the inside is pale by the name of the order, once the province is entered', async () => {
  const answer = one(await inside('150000'), '.pale-inside');
  expect(answer.textContent).toContain('Why is the inside faint?');
  expect(answer.textContent).toContain('None of its 12 places has');
  expect(one(answer, 'a').dataset['opens']).toBe('nm-2021-03-09-final-safeguards');
  clear();
  const sichuan = await inside('510000');
  const striped = ['513200', '513300', '511800', '513400', '510400'];
  expect(one(sichuan, '.pale-inside').textContent).toContain(`${21 - striped.length} of its 21 places`);
  clear();
  const selected = await inside('100000', { select: ['150000'] });
  expect(selected.querySelector('.pale-inside')).toBeNull();
});

it('names the places inside that acted themselves before any company', async () => {
  const view = await inside('510000');
  const heads = all(view, 'h2').map(({ textContent }) => textContent);
  const at = (text: RegExp) => heads.findIndex((head) => text.test(head));
  expect(at(/^Places inside that acted/)).toBeGreaterThan(0);
  expect(at(/^Places inside that acted/)).toBeLessThan(at(/suspected mining projects/));
});

it('shows the certainty of the act that makes the colour', async () => {
  expect(one(await insideOf('150000 ordered whole 2021-03-09'), '.evidence').textContent).toBe(
    'The act that makes the colour is confirmed: Two independent sources or one official text.',
  );
});
