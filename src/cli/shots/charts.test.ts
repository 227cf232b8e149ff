import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHART_NAMES } from '../../drawing/chart/names';
import type { Scene } from '../../drawing/scene/scene';
import { NOTHING_REQUESTED } from '../../export/requested';
import { LANGS } from '../../i18n/text';
import { citations, makeCitation, makeData, makeValues } from '../../share/dialog/make/dataFiles';
import * as code from '../../share/dialog/make/chart';
import type { ChartInputs } from '../../share/dialog/make/inputs';
import type { Subject } from '../../share/dialog/make/picture';
import { makePicture } from '../../share/dialog/make/pictureFiles';
import { openingSettings } from '../../share/dialog/settings';
import type { AppState } from '../../state/state';
import { THEMES } from '../../theme/palette';
import { renderFigure } from './figureRenderer';
import { faultsOf, material, planOf } from './testing/plan';
import { SITE, workshop } from './testing/workshop';
import type { Workshop } from './workshop';

// A page's bundler takes the library's build for browsers, as the command does; tests run where the one for Node is taken.
vi.mock('pdfkit', async () => ({ default: (await import('./pdfLibrary')).pdfLibrary }));

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

const OF_CAMBRIDGE: readonly string[] = ['china', 'countries', 'place'];
const STATE = '{ time: 2021-06-27, region: CN-SC }';

const WORK = { signal: new AbortController().signal, step: () => undefined };

/** What the dialog makes files of a state from. */
function subjectOf(state: AppState): Subject {
  const { record, context, version, released } = material();
  return { app: { record, context }, share: { site: SITE, version, released }, state };
}

/** The picture of a list's only entry as the dialog makes it of the same state, and its table. */
async function fromDialog(entry: string, format: 'svg' | 'pdf') {
  const [shot] = planOf(entry);
  const { state, theme, chart } = shot!;
  const subject = subjectOf(state);
  const inputs: ChartInputs = {
    name: chart!,
    code,
    chart: (shown) => code.chartOf(chart!, material(), shown),
  };
  const settings = { ...openingSettings(state, NOTHING_REQUESTED), theme, figure: chart! };
  const fonts = {
    embedded: (scene: Scene) => tools.faces.embedded(scene),
    forPdf: () => Promise.resolve(tools.faces.faces),
  };
  const picture = await makePicture({ subject, inputs, settings, alt: null, fonts }, format, WORK);
  const shown = inputs.chart(state);
  return {
    picture,
    values: makeValues(subject, inputs),
    cited: citations(subject, shown),
    citation: makeCitation(subject, 'bibtex', shown),
  };
}

async function fromCommand(entry: string) {
  const [shot] = planOf(entry);
  const { bytes } = await renderFigure(shot!, tools);
  return { name: shot!.file, bytes: Buffer.from(bytes) };
}

describe.each(CHART_NAMES)('the chart %s', (chart) => {
  test('has the same name and bytes from the dialog and from the command, in both languages and themes', async () => {
    for (const [i, lang] of LANGS.entries()) {
      const look = `chart: ${chart}, lang: ${lang}, theme: ${THEMES[i]!}, state: ${STATE}`;
      const { picture, values, citation } = await fromDialog(`- { ${look} }`, 'svg');
      const svg = await fromCommand(`- { ${look}, format: svg }`);
      const csv = await fromCommand(`- { ${look}, format: csv }`);
      expect(picture.name).toBe(svg.name);
      expect(picture.content).toBe(svg.bytes.toString());
      expect(values.name).toBe(csv.name);
      expect(values.content).toBe(csv.bytes.toString());
      const bibtex = await fromCommand(`- { ${look}, format: bibtex }`);
      expect(citation.name).toBe(bibtex.name);
      expect(citation.content).toBe(bibtex.bytes.toString());
    }
  });

  test('is the same document', async () => {
    const entry = `chart: ${chart}, format: pdf, state: ${STATE}`;
    const { picture } = await fromDialog(`- { ${entry} }`, 'pdf');
    const pdf = await fromCommand(`- { ${entry} }`);
    expect(picture.name).toBe(pdf.name);
    expect(Buffer.from(picture.content as Uint8Array).equals(pdf.bytes)).toBe(true);
  });

  test('says in picture, table and citation how its numbers may be used, Cambridge’s licence only where they are Cambridge’s', async () => {
    const { picture, values, cited } = await fromDialog(`- { chart: ${chart}, state: ${STATE} }`, 'svg');
    for (const text of [picture.content, values.content, ...Object.values(cited)]) {
      expect(text).toContain('CC BY 4.0');
      expect(String(text).includes('CC BY-NC-SA 4.0')).toBe(OF_CAMBRIDGE.includes(chart));
    }
  });
});

describe.each([
  '{ time: 2021-06-27, region: CN-SC }',
  '{ compare: change, time: 2021-05-20..2021-07-01 }',
  '{ metric: hashrate, time: 2021-06-27 }',
  '{ compare: side, metric: hashrate, time: 2021-05-20..2021-07-01 }',
])('the state %s', (state) => {
  test.each(LANGS)(
    'has the same table and citation from the dialog and from the command in %s',
    async (lang) => {
      const look = `lang: ${lang}, state: ${state}`;
      const subject = subjectOf(planOf(`- { ${look} }`)[0]!.state);
      const table = await makeData(subject, null as never, 'status', WORK);
      const cited = makeCitation(subject, 'bibtex', null);
      for (const [format, file] of [
        ['csv', table],
        ['bibtex', cited],
      ] as const) {
        const { name, bytes } = await fromCommand(`- { ${look}, format: ${format} }`);
        expect({ name, content: bytes.toString() }).toEqual({ name: file.name, content: file.content });
      }
    },
  );
});

test('tables and citations need no room, and are those of the state whichever figure the page shows', async () => {
  const at = "url: '?tab=timeline&time=2021-06-27', lang: en";
  const subject = subjectOf(planOf(`- { ${at} }`)[0]!.state);
  const table = await makeData(subject, null as never, 'status', WORK);
  const cited = makeCitation(subject, 'bibtex', null);
  // A post has no room for the rows of a timeline.
  expect(await fromCommand(`- { ${at}, preset: x, format: csv }`)).toEqual({
    name: table.name,
    bytes: Buffer.from(table.content as string),
  });
  expect(await fromCommand(`- { ${at}, preset: x, format: bibtex }`)).toEqual({
    name: cited.name,
    bytes: Buffer.from(cited.content as string),
  });
});

test('comparisons of orders and of hash rates have names of their own', () => {
  const time = 'compare: side, time: 2021-05-20..2021-07-01';
  const list = `- { state: { ${time} }, matrix: { metric: [status, hashrate] } }`;
  expect(planOf(list).map(({ file }) => file)).toEqual([
    'cn-mining-2021_2021-05-20-to-2021-07-01_cn_comparison-status_en_default.png',
    'cn-mining-2021_2021-05-20-to-2021-07-01_cn_comparison-hashrate_en_default.png',
  ]);
});

test('tables and citations are of one state, and words of one’s own are for a map', () => {
  const faults = (source: string) => faultsOf(source).map(({ path, message }) => [path, message]);
  expect(faults('- { format: csv, storyboard: { dates: [2021-05-21, 2021-06-20] } }')).toEqual([
    ['1.format', 'a storyboard has no csv'],
  ]);
  expect(faults('- { chart: water, title: Water }')).toEqual([
    ['1.title', 'is for single figures of the map'],
  ]);
  expect(faults('- { figure: timeline, legend: false }')).toEqual([
    ['1.legend', 'is for single figures of the map'],
  ]);
  expect(faults('- { output: map.bib, credit: The Daily }')).toEqual([
    ['1.credit', 'is for single figures of the map'],
  ]);
});
