import { DEFAULT_STATE } from '../../state/url';
import { describe, expect, it } from 'vitest';
import { PRESET_NAMES, PRESETS } from '../../export/presets';
import { NOTHING_REQUESTED } from '../../export/requested';
import { openingSettings, scalesOf, sizeOf, typeSizesOf, withPreset } from './settings';

const OPENING = openingSettings({ ...DEFAULT_STATE, lang: 'zh' }, NOTHING_REQUESTED);

describe('the settings of a picture', () => {
  it('open light, in the reader’s language, at the size for an article', () => {
    expect(OPENING).toMatchObject({ lang: 'zh', theme: 'light', preset: 'default', scale: 1 });
  });

  it('open at the size that the address asks for', () => {
    expect(
      sizeOf(openingSettings({ ...DEFAULT_STATE, lang: 'en' }, { ...NOTHING_REQUESTED, preset: 'og' })),
    ).toMatchObject(PRESETS.og);
    expect(
      sizeOf(openingSettings({ ...DEFAULT_STATE, lang: 'en' }, { ...NOTHING_REQUESTED, width: 1000 })),
    ).toEqual({
      preset: null,
      width: 1000,
      height: PRESETS.default.height,
      scale: 1,
    });
  });

  it('open with the type size and the notes that the address asks for, which then can be chosen', () => {
    const settings = openingSettings(
      { ...DEFAULT_STATE, lang: 'en' },
      { ...NOTHING_REQUESTED, typeSize: 18, notes: false },
    );
    expect(settings).toMatchObject({ typeSize: 18, notes: false });
    expect(typeSizesOf(settings)).toEqual([null, 8, 10, 12, 14, 16, 18, 20, 24, 32]);
  });

  it('offer one to three pixels per unit, and what the preset is made for', () => {
    expect(scalesOf('default')).toEqual([1, 2, 3]);
    expect(scalesOf('a4')).toEqual([1, 2, 3, PRESETS.a4.scale]);
    expect(scalesOf('own')).toEqual([1, 2, 3]);
  });

  it('take each preset at its usual density', () => {
    for (const preset of PRESET_NAMES) {
      expect(sizeOf(withPreset({ ...OPENING, scale: 3 }, preset))).toEqual({ preset, ...PRESETS[preset] });
    }
  });

  it('begin a size of one’s own where the last one was', () => {
    const { width, height } = PRESETS.report;
    expect(sizeOf(withPreset(withPreset(OPENING, 'report'), 'own'))).toEqual({
      preset: null,
      width,
      height,
      scale: 1,
    });
  });
});
