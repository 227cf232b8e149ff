import { en } from '../src/i18n/messages/status.en';
import { PALETTES } from '../src/theme/palette';
import { card, look, looks, open, panel, point, settled, show } from './support/map';
import { NEVER_COLOURED, provinces, record } from './support/record';
import { capture, distance, mixtureOf, parseColour, pixelsInside } from './support/pixels';
import { expect, keptTest as test } from './support/test';

const { light } = PALETTES;
const SICHUAN = 'region=CN-SC&renderer=figure';

/** The six areas of the annex on the day of its deadline, by the record's rules. */
const AREAS = [
  { code: '511800', name: "Ya'an", part: 'ordered', circle: 8, act: 'sichuan-annex-yaan-2021-06-18' },
  {
    code: '513300',
    name: 'Garzê (Ganzi) Tibetan Autonomous Prefecture',
    part: 'enforced',
    circle: 7,
    act: 'bit-mining-ganzi-changhe-power-cut-2021-06-19',
  },
  {
    code: '513200',
    name: 'Ngawa (Aba) Tibetan and Qiang Autonomous Prefecture',
    part: 'enforced',
    circle: 6,
    act: 'sichuan-power-cut-2021-06-19',
  },
  {
    code: '513400',
    name: 'Liangshan Yi Autonomous Prefecture',
    part: 'ordered',
    circle: 3,
    act: 'sichuan-annex-liangshan-2021-06-18',
  },
  {
    code: '510400',
    name: 'Panzhihua',
    part: 'ordered',
    circle: 1,
    act: 'sichuan-annex-panzhihua-2021-06-18',
  },
  {
    code: '510112',
    name: 'Longquanyi District',
    part: 'ordered',
    circle: 0,
    act: 'sichuan-annex-longquanyi-2021-06-18',
  },
] as const;

test('each of the six Sichuan areas stands right on 20 June: colour, stripes, panel and its act; project circles count 8, 7, 6, 3, 1 and 1, 26 in the country, none before the list', async ({
  page,
}) => {
  await open(page, SICHUAN);
  const inside = await pixelsInside(
    page,
    AREAS.map(({ code }) => code),
    10,
  );
  const colourAt = await capture(page);
  for (const { code, name, part, act } of AREAS) {
    await test.step(name, async () => {
      expect(await look(page, code)).toEqual({
        fill: 'floor-ordered',
        overlay: `stripes-${part}`,
        shown: true,
      });
      const colours = inside[code]!.map(colourAt);
      const { stripes: share, error } = mixtureOf(colours, light.fill['floor-ordered'], light.stripes[part]);
      const nearest = (colour: string) =>
        Math.min(...colours.map((found) => distance(found, parseColour(colour))));
      expect(nearest(light.fill['floor-ordered']), 'ground alone').toBeLessThan(16);
      expect(nearest(light.stripes[part]), 'stripes alone').toBeLessThan(16);
      expect(error, 'nothing but ground and stripes').toBeLessThanOrEqual(8);
      expect(share, 'stripes, and ground between them').toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.65);

      const at = await point(page, code);
      await page.mouse.click(at.x, at.y);
      await settled(page, `${SICHUAN}&select=${code}`);
      await expect(panel(page).getByRole('heading', { name, exact: true })).toBeVisible();
      const stripes = panel(page).locator('[data-part="stripes"][data-drawn="true"]');
      await expect(stripes).toContainText(en.part[part], { ignoreCase: true });
      await expect(stripes.locator(`[data-opens="${act}"]`)).toBeVisible();
    });
  }
  const circles = () =>
    page
      .locator('[data-circle]')
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((circle) => [circle.getAttribute('data-circle'), circle.textContent]).filter(([, n]) => n),
        ),
      );
  await show(page, SICHUAN);
  // Longquanyi is a district of Chengdu, whose circle stands for it.
  const inSichuan = {
    '511800': '8',
    '513300': '7',
    '513200': '6',
    '513400': '3',
    '510400': '1',
    '510100': '1',
  };
  expect(await circles()).toEqual(inSichuan);
  await show(page, `time=2021-06-17&${SICHUAN}`);
  expect(await circles()).toEqual({});
  await show(page, 'renderer=figure');
  expect(await circles()).toEqual({ '510000': '26' });
});

test("Ya'an's own order of 17 June and Changji's notice of 9 June stripe these places and leave their provinces as they were", async ({
  page,
}) => {
  await open(page, `time=2021-06-17&${SICHUAN}`);
  expect(await looks(page, ['510000', '511800', '513300', '510112'])).toEqual({
    '510000': { fill: 'signalled', overlay: null, shown: true },
    '511800': { fill: 'encouraged', overlay: 'stripes-ordered', shown: true },
    '513300': { fill: 'encouraged', overlay: null, shown: true },
    '510112': { fill: 'floor-signalled', overlay: null, shown: false },
  });
  await show(page, `time=2021-06-18&${SICHUAN}`);
  expect(await looks(page, ['510000', '510112', '511100'])).toEqual({
    '510000': { fill: 'ordered', overlay: null, shown: true },
    '510112': { fill: 'floor-ordered', overlay: 'stripes-ordered', shown: true },
    '511100': { fill: 'floor-ordered', overlay: null, shown: true },
  });

  await show(page, 'time=2021-06-08&renderer=figure');
  const before = await look(page, '650000');
  expect(before).toEqual({ fill: 'signalled', overlay: 'stripes-ordered', shown: true });
  await show(page, 'time=2021-06-09&renderer=figure');
  expect(await look(page, '650000')).toEqual(before);
  expect(await look(page, '630000')).toEqual({ fill: 'ordered', overlay: null, shown: true });
  await expect(page.locator('[data-marker="652300"] *').first()).toBeAttached();
  await show(page, 'time=2021-06-09&region=CN-XJ&renderer=figure');
  expect(await looks(page, ['652300', '650100'])).toEqual({
    '652300': { fill: 'floor-signalled', overlay: 'stripes-ordered', shown: true },
    '650100': { fill: 'floor-signalled', overlay: null, shown: true },
  });
  await show(page, 'time=2021-06-08&region=CN-XJ&renderer=figure');
  expect(await look(page, '652300')).toEqual({ fill: 'floor-signalled', overlay: null, shown: true });
});

test('before anything happened nothing is coloured, and Taiwan, Hong Kong and Macao never, whatever the day and the date that counts', async ({
  page,
}) => {
  await open(page, 'time=2017-09-04&renderer=figure');
  const found = await looks(
    page,
    provinces.map(({ adcode }) => adcode),
  );
  expect(new Set(Object.values(found).map((each) => each?.fill))).toEqual(new Set(['none', 'na']));
  for (const query of [
    'time=earliest',
    'time=2021-05-21',
    'time=2021-09-24',
    'time=latest',
    'dates=deadline',
  ]) {
    await show(page, `${query}&renderer=figure`);
    const never = { fill: 'na', overlay: 'hatch', shown: true };
    for (const each of Object.values(await looks(page, NEVER_COLOURED))) expect(each, query).toEqual(never);
  }
});

test('a second press goes into a province, its breadcrumb leads back', async ({ page }) => {
  await open(page, 'renderer=figure');
  const at = await point(page, '510000');
  await page.mouse.click(at.x, at.y + 25);
  await settled(page, 'select=CN-SC');
  await page.mouse.click(at.x, at.y + 25);
  await settled(page, 'region=CN-SC');
  expect(await look(page, '630000')).toMatchObject({ fill: 'ghost' });
  await page.getByRole('navigation', { name: 'Place shown' }).getByRole('button', { name: 'China' }).click();
  await settled(page, '');
  await expect(panel(page).getByRole('heading', { name: 'On 20 June 2021' })).toBeVisible();
});

test('a pointer that rests, presses and presses again without moving goes in; the tooltip can be pointed at', async ({
  page,
}) => {
  await open(page, 'renderer=figure');
  const at = await point(page, '630000');
  const tooltip = page.locator('.map-tooltip');
  const rested = page.locator('.map-tooltip-rested');
  await page.mouse.move(at.x, at.y);
  await expect(rested).toBeVisible();
  const box = (await tooltip.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await expect(tooltip).toContainText('Qinghai');
  await page.mouse.move(at.x - 20, at.y - 20, { steps: 5 });
  await page.mouse.move(at.x, at.y);
  await expect(rested).toBeVisible();
  await page.mouse.click(at.x, at.y);
  await settled(page, 'select=CN-QH');
  await expect(rested).toBeVisible();
  await page.mouse.click(at.x, at.y);
  await settled(page, 'region=CN-QH');
});

test('a card says who, what, when and on which documents; a source opens apart from the page', async ({
  page,
}) => {
  const id = 'sichuan-drc-energy-bureau-notice-2021-06-18';
  await open(page, `event=${id}`);
  const notice = card(page, id);
  await expect(notice.getByText('Sichuan Provincial Development and Reform Commission')).toBeVisible();
  await expect(notice.getByRole('heading', { name: `${record.event(id)!.sources} documents` })).toBeVisible();
  const links = await notice
    .locator('.sources a')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ protocol, target, rel }) => ({ protocol, target, rel })),
    );
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    expect(link.protocol).toMatch(/^https?:$/);
  }
});
