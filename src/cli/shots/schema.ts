import { z } from 'zod';
import { DATE_MODES } from '../../events/vocabulary';
import { LANGS } from '../../i18n/text';
import { COMPARES, METRICS } from '../../state/state';
import { CHART_NAMES } from '../../drawing/chart/names';
import { FIGURES } from '../../drawing/stateFigure';
import { PRESET_NAMES } from '../../export/presets';

export const FORMATS = [
  'png',
  'svg',
  'svg-outlined',
  'pdf',
  'report-pdf',
  'handout-pdf',
  'gif',
  'csv',
  'bibtex',
] as const;
export type Format = (typeof FORMATS)[number];
export const RENDERERS = ['figure', 'explorer'] as const;
export type Renderer = (typeof RENDERERS)[number];

const text = z.string('must be text').min(1, 'must not be empty');
/** A code that YAML may have read as a number. */
const code = z.union([z.string(), z.int()]).transform(String);

/** What is shown, under the names of the address. */
const STATE = {
  time: text,
  region: code,
  select: code,
  event: text,
  dates: z.enum(DATE_MODES),
  metric: z.enum(METRICS),
  compare: z.enum(COMPARES),
  span: z.literal('all'),
};

/** The keys of what is shown. */
export const STATE_KEYS = Object.keys(STATE) as readonly (keyof typeof STATE)[];

/** How it is shown. */
const LOOK = {
  preset: z.enum(PRESET_NAMES),
  width: z.int('must be a whole number of pixels'),
  height: z.int('must be a whole number of pixels'),
  scale: z.number('must be a number of pixels per unit'),
  format: z.enum(FORMATS),
  lang: z.enum(LANGS),
  theme: z.enum(['light', 'dark']),
};

const list = <T extends z.ZodType>(of: T) => z.array(of, 'must be a list').min(1, 'must not be empty');
const optional = <T extends Readonly<Record<string, z.ZodType>>>(shape: T) => z.object(shape).partial().shape;

/** One entry that makes pictures. */
export const entrySchema = z.strictObject({
  ...optional(LOOK),
  output: text.optional(),
  url: text.optional(),
  story: text.optional(),
  state: z.strictObject(optional(STATE)).optional(),
  matrix: z
    .strictObject(
      optional({
        time: list(STATE.time),
        region: list(STATE.region),
        select: list(STATE.select),
        event: list(STATE.event),
        dates: list(STATE.dates),
        metric: list(STATE.metric),
        compare: list(STATE.compare),
        span: list(STATE.span),
        preset: list(LOOK.preset),
        scale: list(LOOK.scale),
        format: list(LOOK.format),
        lang: list(LOOK.lang),
        theme: list(LOOK.theme),
      }),
    )
    .optional(),
  renderer: z.enum(RENDERERS).optional(),
  paper: z.enum(['a4', 'letter']).optional(),
  title: text.optional(),
  credit: text.optional(),
  legend: z.boolean('must be true or false').optional(),
  storyboard: z
    .strictObject({ dates: list(text).min(2, 'needs two days or more').max(16, 'holds 16 days at most') })
    .optional(),
  animation: z
    .strictObject({
      interval: z.int().min(20, 'is in milliseconds: 20 or more').max(10_000).optional(),
      hold: z.int().min(20, 'is in milliseconds: 20 or more').max(60_000).optional(),
    })
    .optional(),
  figure: z.enum(FIGURES).optional(),
  chart: z.enum(CHART_NAMES).optional(),
  selector: text.optional(),
  wait_for: text.optional(),
  javascript: text.optional(),
});

/** The one entry that says where the built site is, for the renderer `explorer`. */
export const serverSchema = z.strictObject({ server: text });

/** An entry; one that was made of a story also says of which, and of which step, as its files are named: null for them all. */
export type Entry = z.infer<typeof entrySchema> & {
  readonly storyStep?: { readonly story: string; readonly step: string | null };
};
export type MatrixKey = keyof NonNullable<Entry['matrix']>;
