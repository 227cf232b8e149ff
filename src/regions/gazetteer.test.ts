import { describe, expect, it } from 'vitest';
import { createGazetteer, displayName } from './gazetteer';
import { loadRegions } from './load';
import { boundaryNotice } from './notice';

const regions = loadRegions();
const gazetteer = createGazetteer(regions);

describe('the gazetteer', () => {
  it('knows the nation, 34 provincial-level units, 362 prefecture-level ones and the counties', () => {
    const count = (level: string) => gazetteer.all.filter((region) => region.level === level).length;
    expect([count('national'), count('province'), count('prefecture'), count('county')]).toEqual([
      1, 34, 362, 58,
    ]);
  });

  it('names every unit in both languages and in pinyin without tones', () => {
    const poor = gazetteer.all.filter(
      ({ name, short, pinyin }) =>
        !/^\p{Script=Han}+$/u.test(name.zh) ||
        !/^\p{Script=Han}+$/u.test(short.zh) ||
        !/^\p{Script=Latin}/u.test(name.en) ||
        !/^\p{Script=Latin}/u.test(short.en) ||
        !/^[A-Za-zü' ]+$/.test(pinyin),
    );
    expect(poor.map((region) => region.adcode)).toEqual([]);
  });

  it('keeps Chinese short names unique, so that none needs its province', () => {
    expect(new Set(gazetteer.all.map((region) => region.short.zh)).size).toBe(gazetteer.all.length);
  });

  it('leads from a county to the nation', () => {
    expect(gazetteer.ancestors('652325')).toEqual(['652300', '650000', '100000']);
    expect(gazetteer.ancestors('100000')).toEqual([]);
    expect(gazetteer.provinceOf('652325')).toBe('650000');
    expect(gazetteer.provinceOf('650000')).toBe('650000');
    expect(gazetteer.provinceOf('100000')).toBeUndefined();
  });

  it('lists the 21 prefectures of Sichuan', () => {
    const children = gazetteer.children('510000').map((region) => region.short.zh);
    expect(children.join(' ')).toBe(
      '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山',
    );
  });

  it('reads adcodes and ISO codes, in either case, and nothing else', () => {
    expect(gazetteer.parse('510000')).toBe('510000');
    expect(gazetteer.parse('CN-SC')).toBe('510000');
    expect(gazetteer.parse('cn-sc')).toBe('510000');
    expect(gazetteer.parse('CN')).toBe('100000');
    for (const foreign of ['', '51', '999999', 'CN-XX', '510000 ', 'Sichuan', '__proto__']) {
      expect(gazetteer.parse(foreign)).toBeUndefined();
    }
  });

  it('tells Shaanxi from Shanxi', () => {
    expect(gazetteer.parse('CN-SN')).toBe('610000');
    expect(gazetteer.parse('CN-SX')).toBe('140000');
  });

  it('writes ISO where there is one, and reads back what it writes', () => {
    expect(gazetteer.format('510000')).toBe('CN-SC');
    expect(gazetteer.format('513200')).toBe('513200');
    for (const { adcode } of gazetteer.all) expect(gazetteer.parse(gazetteer.format(adcode))).toBe(adcode);
  });

  it('says which shape stands for a unit without one', () => {
    expect(gazetteer.shapeOf('460300')).toBe('460000');
    expect(gazetteer.shapeOf('513323')).toBe('513300');
    expect(gazetteer.shapeOf('513300')).toBe('513300');
    expect(gazetteer.shapeOf('100000')).toBeNull();
    for (const { adcode, shape, shapeParent } of gazetteer.all) {
      if (!shape) expect(gazetteer.shapeOf(adcode)).toBe(shapeParent);
    }
  });

  it('adds the province to English names that several units share', () => {
    expect(displayName(gazetteer, '320500', 'en')).toBe('Suzhou (Jiangsu)');
    expect(displayName(gazetteer, '341300', 'en')).toBe('Suzhou (Anhui)');
    expect(displayName(gazetteer, '341300', 'zh')).toBe('宿州');
    expect(displayName(gazetteer, '632500', 'en')).toBe('Hainan (Qinghai)');
    expect(displayName(gazetteer, '513200', 'en')).toBe('Ngawa (Aba)');
    const shown = gazetteer.all.map(({ adcode }) => displayName(gazetteer, adcode, 'en'));
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('refuses a code given twice, a missing parent and an unknown code', () => {
    const [nation, beijing] = regions;
    expect(() => createGazetteer([nation!, nation!])).toThrow('Region given twice: 100000');
    expect(() => createGazetteer([beijing!])).toThrow('Parent is not a known region: 100000');
    expect(() => gazetteer.get('999999')).toThrow('Unknown region: 999999');
  });
});

describe('the boundary notice', () => {
  it('carries the credit, its links and the note in both languages', () => {
    expect(boundaryNotice.credit.en).toContain('© OpenStreetMap contributors, ODbL 1.0');
    expect(boundaryNotice.credit.zh).toContain('© OpenStreetMap贡献者，ODbL 1.0');
    for (const { text, url } of boundaryNotice.links) {
      expect(boundaryNotice.credit.en).toContain(text);
      expect(boundaryNotice.credit.zh).toContain(text);
      expect(url).toMatch(/^https:/);
    }
    expect(boundaryNotice.note.en).toContain('imply no opinion');
    expect(boundaryNotice.note.zh).toContain('不代表');
  });
});
