import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_NAMES } from '../../drawing/chart/names';
import type { Scene } from '../../drawing/scene/scene';
import { NOTHING_ASKED } from '../../export/asked';
import { LANGS } from '../../i18n/text';
import { citations, makeValues } from '../../share/dialog/make/dataFiles';
import * as code from '../../share/dialog/make/chart';
import type { ChartInputs } from '../../share/dialog/make/inputs';
import type { Subject } from '../../share/dialog/make/picture';
import { makePicture } from '../../share/dialog/make/pictureFiles';
import { openingSettings } from '../../share/dialog/settings';
import { THEMES } from '../../theme/palette';
import { renderFigure } from './figureRenderer';
import { faultsOf, material, planOf } from './testing/plan';
import { SITE, workshop } from './testing/workshop';
import type { Workshop } from './workshop';

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

const OF_CAMBRIDGE: readonly string[] = ['china', 'countries', 'place'];
const STATE = '{ time: 2021-06-27, region: CN-SC }';

/** The picture of a list's only entry as the dialog makes it of the same state, and its table. */
async function fromDialog(entry: string, format: 'svg' | 'pdf') {
  const [shot] = planOf(entry);
  const { state, theme, chart } = shot!;
  const { store, context, version, released } = material();
  const subject: Subject = {
    app: { record: store, context },
    share: { site: SITE, version, released },
    state,
  };
  const inputs: ChartInputs = {
    name: chart!,
    code,
    chart: (shown) => code.chartOf(chart!, material(), shown),
  };
  const settings = { ...openingSettings(state, NOTHING_ASKED), theme, figure: chart! };
  const fonts = {
    embedded: (scene: Scene) => tools.faces.embedded(scene),
    forPdf: () => Promise.resolve(tools.faces.faces),
  };
  const work = { signal: new AbortController().signal, step: () => undefined };
  const picture = await makePicture({ subject, inputs, settings, alt: null, fonts }, format, work);
  return { picture, values: makeValues(subject, inputs), cited: citations(subject, inputs.chart(state)) };
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
      const { picture, values } = await fromDialog(`- { ${look} }`, 'svg');
      const svg = await fromCommand(`- { ${look}, format: svg }`);
      const csv = await fromCommand(`- { ${look}, format: csv }`);
      expect(picture.name).toBe(svg.name);
      expect(picture.content).toBe(svg.bytes.toString().trimEnd());
      expect(values.name).toBe(csv.name);
      expect(values.content).toBe(csv.bytes.toString());
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

test('only a chart has a table of its own', () => {
  expect(faultsOf('- { format: csv }').map(({ path, message }) => [path, message])).toEqual([
    ['1.format', 'csv is the table of a chart'],
  ]);
});
