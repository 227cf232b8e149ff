import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { readTable } from '../events/testing/readCsv';
import { boundaryNotice } from '../regions/notice';
import { holdLayers } from '../layers/held';
import { changeLayer, shareLayers } from '../layers/late';
import { SHARES } from '../series/testing/published';
import { dataFiles, zip } from './dataZip';
import { partsOf } from './testing/fixture';

holdLayers({ metric: shareLayers(SHARES), compare: changeLayer });

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const files = dataFiles(partsOf(`region=CN-SC&lang=${lang}`));

  const textOf = (ending: string) => files.get([...files.keys()].find((name) => name.endsWith(ending))!)!;

  test('holds no name that the archive of another view holds, so that both can be unpacked into one folder', () => {
    const others = dataFiles(partsOf(`time=2021-07-14&region=CN-SC&lang=${lang}`));
    expect([...others.keys()].filter((name) => files.has(name))).toEqual([]);
  });

  test('holds three tables, metadata and how to cite', () => {
    expect([...files.keys()]).toEqual([
      `cn-mining-2021_2021-06-20_cn-sc_status_${lang}_data_status.csv`,
      `cn-mining-2021_2021-06-20_cn-sc_status_${lang}_data_events.csv`,
      `cn-mining-2021_2021-06-20_cn-sc_status_${lang}_data_sources.csv`,
      `cn-mining-2021_2021-06-20_cn-sc_status_${lang}_data_metadata.json`,
      `cn-mining-2021_2021-06-20_cn-sc_status_${lang}_data_README.md`,
    ]);
  });

  test('README says how to cite, the licence and the caveats', () => {
    const readme = textOf('README.md');
    expect(readme).toContain('@misc{');
    expect(readme).toContain('CC BY 4.0');
    expect(readme).toContain(boundaryNotice.credit[lang]);
    expect(readme).toContain(lang === 'zh' ? '使用须知' : 'keep in mind');
  });

  test('metadata lists the columns of its tables as they stand in the files', () => {
    const metadata = JSON.parse(textOf('metadata.json')) as {
      dataVersion: string;
      tables: { file: string; columns: { name: string; type?: string }[] }[];
    };
    expect(metadata.dataVersion).toMatch(/^[0-9a-f]{12}$/);
    for (const { file, columns } of metadata.tables) {
      const header = files.get(file)!.slice(1).split('\r\n')[0];
      expect(columns.map(({ name }) => name).join(',')).toBe(header);
      // Programs would take the codes of areas for numbers.
      for (const { name, type } of columns) if (name.includes('adcode')) expect(type, name).toBe('string');
    }
  });
});

test('of a comparison the table of areas is what changed, with the acts that changed it', () => {
  const files = dataFiles(partsOf('time=2021-05-20..2021-07-01&compare=change'));
  const [name, text] = [...files][0]!;
  expect(name).toMatch(/2021-05-20-to-2021-07-01.*_change\.csv$/);
  const qinghai = readTable(text).find(({ adcode }) => adcode === '630000');
  expect(qinghai).toMatchObject({
    as_of: '2021-07-01',
    from: '2021-05-20',
    from_status: '',
    to_status: 'ordered',
    change: 'first',
    events: 'qh-2021-06-09-full-shutdown',
    sources: String(record.event('qh-2021-06-09-full-shutdown')!.sources),
  });
});

test.each([
  ['metric=hashrate', /_hashrate\.csv$/, 'every area’s share of the hash rate in June 2021'],
  ['metric=hashrate-world', /_hashrate-world\.csv$/, 'every area’s share of the hash rate in June 2021'],
  [
    'compare=change&time=2021-05-20..2021-07-01',
    /_change\.csv$/,
    'what became of every area from 20 May to 1 July 2021',
  ],
  ['', /_status\.csv$/, 'how every area stands on 20 June 2021'],
])('the table of areas is named and described as what colours the map: %s', (query, file, content) => {
  const files = [...dataFiles(partsOf(`lang=en&${query}`))];
  expect(files[0]![0]).toMatch(file);
  expect(files.find(([name]) => name.endsWith('README.md'))![1]).toContain(
    `\`${files[0]![0]}\`: ${content}, one row per area.`,
  );
});

test('the same files give the same bytes, dated 1980', () => {
  const files = dataFiles(partsOf(''));
  const bytes = zip(files);
  expect(Buffer.compare(zip(dataFiles(partsOf(''))), bytes)).toBe(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
  expect(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data, false)])).toEqual(
    [...files].map(([name, text]) => [name, text.replace('\uFEFF', '')]),
  );
});
