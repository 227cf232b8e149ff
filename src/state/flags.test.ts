import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { IMAGE_PRESETS, type Flags } from './flags';
import { FLAG_NAMES } from './parameterNames';
import { testContext as context } from './testing/context';
import { DEFAULT_FLAGS, parseUrl } from './url';

const size = z.int().nullable();
/** Every flag with its own type, and nothing else. */
const FLAGS = z.strictObject({
  static: z.boolean(),
  plain: z.boolean(),
  transparent: z.boolean(),
  fit: z.boolean(),
  logo: z.boolean(),
  hideControls: z.boolean(),
  childId: z.string().nullable(),
  data: z.string().nullable(),
  imType: z.enum(IMAGE_PRESETS).nullable(),
  imWidth: size,
  imHeight: size,
  imFontSize: size,
  imDetails: z.boolean(),
} satisfies Record<keyof Flags, z.ZodType>);

const parse = (query: string) => parseUrl(query, context);

describe('the flags of an embed', () => {
  it.each(['1', 'true', 'on', '', 'TRUE'])('take "%s" for true', (word) => {
    expect(parse(`static=${word}`)).toMatchObject({ flags: { static: true }, warnings: [] });
  });

  it.each(['0', 'false', 'off'])('take "%s" for false', (word) => {
    expect(parse(`logo=${word}`)).toMatchObject({ flags: { logo: false }, warnings: [] });
  });

  it('take a name without a value for true', () => {
    expect(parse('plain&hideControls').flags).toEqual({ ...DEFAULT_FLAGS, plain: true, hideControls: true });
  });

  it('know the name that Datawrapper uses', () => {
    expect(parse('fitchart=1').flags.fit).toBe(true);
  });

  it.each([
    ['childId', 'pym_0', 'pym_0'],
    ['data', '2024-11-02', '2024-11-02'],
    ['data', '0123456789AB', '0123456789ab'],
    ['imType', 'og', 'og'],
    ['imWidth', '1200', 1200],
    ['imHeight', '628', 628],
    ['imFontSize', '18', 18],
  ])('read %s=%s', (name, text, value) => {
    const parsed = parse(`${name}=${text}`);
    expect(parsed.flags).toEqual({ ...DEFAULT_FLAGS, [name]: value });
    expect(parsed.warnings).toEqual([]);
  });

  it.each([
    ['static', 'maybe'],
    ['imType', 'poster'],
    ['imWidth', 'wide'],
    ['imWidth', '-5'],
    ['childId', ''],
    ['childId', 'axPYMxb'],
    ['data', ''],
  ])('fall back to the default and report %s=%s', (param, value) => {
    expect(parse(`${param}=${value}`)).toMatchObject({
      flags: DEFAULT_FLAGS,
      warnings: [{ param, value }],
      passThrough: [],
    });
  });

  it('repair a size that no image can have, and report it', () => {
    expect(parse('imWidth=99999').flags.imWidth).toBe(9800);
    expect(parse('imFontSize=2')).toMatchObject({ flags: { imFontSize: 6 }, warnings: [{ value: '2' }] });
  });

  it('keep an odd data version, so that the page can say it is unknown', () => {
    expect(parse('data=yesterday')).toMatchObject({
      flags: { data: 'yesterday' },
      warnings: [{ param: 'data' }],
    });
  });

  it('take the first of a repeated flag and report the second', () => {
    expect(parse('fit=1&fitchart=0')).toMatchObject({
      flags: { fit: true },
      warnings: [{ param: 'fitchart' }],
    });
  });

  it('leave foreign names alone', () => {
    const query = 'utm_source=x&__proto__=1&constructor=2&toString=3';
    expect(parse(query)).toMatchObject({ flags: DEFAULT_FLAGS, warnings: [] });
    expect(parse(query).passThrough).toHaveLength(4);
  });

  it('never throw and always have their own types, in 10,000 random addresses', () => {
    const names = fc.constantFrom(...FLAG_NAMES, 'fitchart', '__proto__', 'x');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1', 'off', '900', 'og', '2024-11-02'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
        const { flags } = parse(new URLSearchParams(pairs).toString());
        // Thrown without `expect`, which takes longer than all that it would look at here.
        const { error } = FLAGS.safeParse(flags);
        if (error) throw error;
      }),
      { numRuns: 10_000 },
    );
  });
});
