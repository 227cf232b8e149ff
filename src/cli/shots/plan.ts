import { posix } from 'node:path';
import type { FigureLook } from '../../drawing/figure/figureScene';
import { figureInName, figuresOf, usualFigure, type FigureName } from '../../drawing/stateFigure';
import { PRESETS } from '../../export/presets';
import { requestedSize, type RequestedPicture } from '../../export/requested';
import { daysInName, fileStem, handoutName, OUTLINED_ENDING } from '../../words/fileName';
import { MAX_PIXELS, presetSize, sizeFault, sizeName, type ExportSize } from '../../export/size';
import { tableOf } from '../../layers/columns';
import { NATION } from '../../regions/region';
import { PLACES_WITH_SHARES } from '../../series/shares';
import { placeShown } from '../../state/selectors';
import type { AppState } from '../../state/state';
import type { UrlContext } from '../../state/url';
import type { ShotsArguments } from './arguments';
import { expand } from './expand';
import { ConfigFaults, showPath, type ConfigFault } from './fault';
import { folderFault } from './folder';
import { FORMATS, type Entry, type Format } from './schema';
import type { ShotsFile } from './read';
import { HOLD, INTERVAL } from '../../drawing/storyboard/animation';
import { frameDays, storyboardDays } from './days';
import { entryWish, type Report } from './stateOf';
import type { Shot } from './shot';

/** On pages of paper, light. */
const PRINTED: readonly Format[] = ['report-pdf', 'handout-pdf'];
/** What a state says in words and numbers alone. */
const WRITTEN: readonly Format[] = ['csv', 'bibtex'];
const VECTOR: readonly Format[] = ['svg', 'svg-outlined', 'pdf', ...WRITTEN, ...PRINTED];
const BROWSER_ONLY = ['selector', 'wait_for', 'javascript'] as const;

/** Ending of a file of each format, and of its usual name where others of the same ending have that name. */
const ENDINGS: Partial<Record<Format, string>> = {
  'report-pdf': 'pdf',
  'handout-pdf': 'pdf',
  'svg-outlined': 'svg',
  bibtex: 'bib',
};
const endingOf = (format: Format) => ENDINGS[format] ?? format;
const usualEnding = (format: Format) => (format === 'svg-outlined' ? OUTLINED_ENDING : endingOf(format));

function formatOf(entry: Entry, report: Report): Format {
  const ending = entry.output?.split('.').at(-1)?.toLowerCase();
  const usual = entry.animation ? 'gif' : (FORMATS.find((format) => endingOf(format) === ending) ?? 'png');
  const format = entry.format ?? usual;
  if (entry.output !== undefined && ending !== endingOf(format)) {
    report('output', `must end in .${endingOf(format)}, since the format is ${format}`);
  }
  if ((format === 'gif') !== (entry.animation !== undefined)) {
    report(entry.animation ? 'animation' : 'format', 'animations are GIF files, and only they');
  }
  if (format === 'handout-pdf' && entry.storyStep?.step !== null)
    report('format', 'a handout tells a whole story: give it an entry of its own, with the story');
  if (format === 'report-pdf' && entry.storyboard) report('format', 'a storyboard has no report');
  return format;
}

function sizeOf(
  entry: Entry,
  scale: number | undefined,
  requested: RequestedPicture,
  report: Report,
): ExportSize {
  const { preset, width, height } = entry;
  let size: ExportSize;
  if (preset !== undefined || (width === undefined && height === undefined)) {
    if (width !== undefined || height !== undefined)
      report('preset', 'give a preset or width and height, not both');
    const usual = entry.storyboard ? 'report' : entry.storyStep?.step === null ? 'a4' : null;
    const named =
      preset === undefined
        ? requestedSize({ ...requested, preset: requested.preset ?? usual })
        : presetSize(preset);
    size = { ...named, scale: scale ?? named.scale };
  } else {
    if (width === undefined || height === undefined) report('width', 'width and height go together');
    size = { preset: null, width: width ?? height!, height: height ?? width!, scale: scale ?? 1 };
  }
  const inUrl = [requested.preset, requested.width, requested.height].some((part) => part !== null);
  const at = preset !== undefined ? 'preset' : width === undefined && inUrl ? 'url' : 'width';
  const scaleAt = entry.scale !== undefined ? 'scale' : at;
  const fault = sizeFault(size);
  if (fault?.kind === 'number') report(scaleAt, 'sides are 200 units or more, scale above 0 and up to 8');
  if (fault?.kind === 'aspect')
    report(at, `width to height must be from 0.5 to 2, not ${fault.aspect.toFixed(2)}`);
  if (fault?.kind === 'pixels') {
    report(scaleAt, `${(fault.pixels / 1e6).toFixed(1)} megapixels; the limit is ${MAX_PIXELS / 1e6}`);
  }
  return size;
}

/** What the size is called in a file name; vectors know no scale. */
function sizeNameOf(entry: Entry, { state, size, format }: Named): string {
  if (format === 'report-pdf') return `report-${entry.paper ?? 'a4'}`;
  if (format === 'bibtex') return 'citation';
  if (format === 'csv') return entry.chart === undefined ? `data_${tableOf(state)}` : 'data';
  if (entry.storyboard) return 'storyboard';
  const scaleless = VECTOR.includes(format) && size.preset !== null;
  return sizeName(scaleless ? { ...size, scale: PRESETS[size.preset].scale } : size);
}

/** What a file is named by. */
type Named = Pick<Shot, 'state' | 'theme' | 'size' | 'format' | 'figure'>;

/** What a name of one's own may hold in braces. */
function namesOf(
  { state, theme, size, format }: Named,
  context: UrlContext,
): Readonly<Record<string, string>> {
  return {
    time: daysInName(state, context),
    region: context.gazetteer.format(state.region).toLowerCase(),
    lang: state.lang,
    theme,
    preset: size.preset ?? `${size.width}x${size.height}`,
    scale: String(size.scale),
    dates: state.dates,
    format,
  };
}

/** `output` with its names filled in, as a path in its one form. A name that there is not is a fault. */
function filled(output: string, names: Readonly<Record<string, string>>, report: Report): string {
  const path = output.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(names, name) ? names[name] : undefined;
    if (value === undefined) report('output', `no name ${whole}: there are ${Object.keys(names).join(', ')}`);
    return value ?? whole;
  });
  return posix.normalize(path);
}

/** The path of the file of an entry: its own name for it, or the usual one. */
function fileOf(entry: Entry, named: Named, context: UrlContext, report: Report): string {
  const { output, storyStep, chart, paper } = entry;
  const { state, theme, format, figure } = named;
  if (output !== undefined) {
    const ofStory = storyStep && {
      story: storyStep.story,
      ...(storyStep.step === null ? {} : { step: storyStep.step }),
    };
    return filled(output, { ...namesOf(named, context), ...ofStory }, report);
  }
  if (storyStep?.step === null) return handoutName(storyStep.story, state.lang, paper ?? 'a4');
  const shown = chart ?? (WRITTEN.includes(format) ? null : figureInName(figure, state));
  const parts = { theme, size: sizeNameOf(entry, named), figure: shown };
  const stem = (storyStep ? `${storyStep.story}-${storyStep.step}-` : '') + fileStem(state, context, parts);
  return `${stem}.${usualEnding(format)}`;
}

/** Which figure of the state is made; charts, several days and what is printed are figures of their own. */
function figureOf(entry: Entry, state: AppState, hasOwnFigure: boolean, report: Report): FigureName {
  const figure = entry.figure ?? (hasOwnFigure ? 'map' : usualFigure(state));
  if (figure !== 'map' && hasOwnFigure)
    report('figure', 'is a single figure: no chart, storyboard, animation or report');
  if (!figuresOf(state).includes(figure))
    report('figure', 'comparison needs state: { compare: change, time: 2021-05-20..2021-07-01 }');
  return figure;
}

/** What is asked of the text of a figure; words of one's own are for the map's. */
function lookOf(entry: Entry, requested: RequestedPicture, isPlainMap: boolean, report: Report): FigureLook {
  for (const key of ['title', 'credit', 'legend'] as const) {
    if (entry[key] !== undefined && !isPlainMap) report(key, 'is for single figures of the map');
  }
  const { title = null, credit = null, legend = true } = entry;
  return { typeSize: requested.typeSize, notes: requested.notes, title, credit, legend };
}

function shotOf(entry: Entry, args: ShotsArguments, context: UrlContext, report: Report): Shot {
  const format = formatOf(entry, report);
  const { state: stated, requested } = entryWish(entry, context, report);
  const scale = VECTOR.includes(format) ? undefined : (entry.scale ?? args.scale);
  const size = sizeOf(entry, scale, requested, report);
  const renderer = entry.renderer ?? args.renderer ?? 'figure';
  const days = entry.storyboard
    ? storyboardDays(entry.storyboard.dates, context, report)
    : entry.animation
      ? frameDays(stated, context, report)
      : null;
  const state: AppState =
    entry.storyboard && days?.length ? { ...stated, time: { from: days[0]!, to: days.at(-1)! } } : stated;
  if (renderer === 'explorer' && (format !== 'png' || days)) {
    report('renderer', 'the explorer makes single PNG pictures only');
  }
  for (const key of BROWSER_ONLY) {
    if (entry[key] !== undefined && renderer !== 'explorer') report(key, 'is for the renderer explorer only');
  }
  const linked = stated.theme === 'auto' ? undefined : stated.theme;
  const printed = PRINTED.includes(format);
  if (printed && entry.theme === 'dark') report('theme', 'this is for paper: light only');
  const isWritten = WRITTEN.includes(format);
  const theme = printed || isWritten ? 'light' : (entry.theme ?? linked ?? (args.dark ? 'dark' : 'light'));
  if (entry.chart !== undefined && (renderer === 'explorer' || days || printed))
    report('chart', 'is a single figure: no explorer, storyboard, animation or report');
  if (isWritten && entry.storyboard) report('format', `a storyboard has no ${format}`);
  const isOther = Boolean(entry.chart ?? days);
  const figure = figureOf(entry, state, isOther || printed, report);
  if (entry.chart === 'place' && !PLACES_WITH_SHARES.has(placeShown(state) ?? NATION))
    report('chart', 'place needs a province of which figures exist as state.region or state.select');
  const isPlainMap =
    figure === 'map' && !isOther && !isWritten && format !== 'handout-pdf' && renderer === 'figure';
  const file = fileOf(entry, { state, theme, size, format, figure }, context, report);
  const faultOfFolder = folderFault(args.folder, file);
  if (faultOfFolder) report('output', faultOfFolder);
  return {
    file,
    format,
    state,
    theme,
    size,
    look: lookOf(entry, requested, isPlainMap, report),
    renderer,
    paper: entry.paper ?? 'a4',
    figure,
    days,
    story: entry.storyStep?.step === null ? entry.storyStep.story : null,
    chart: entry.chart ?? null,
    interval: entry.animation?.interval ?? INTERVAL,
    hold: entry.animation?.hold ?? HOLD,
    selector: entry.selector ?? args.element ?? null,
    waitFor: entry.wait_for ?? null,
    javascript: entry.javascript ?? null,
  };
}

/** Every picture of a list, in its order. Throws `ConfigFaults` with every fault of the list, each with its line. */
export function planShots(
  file: string,
  list: ShotsFile,
  args: ShotsArguments,
  context: UrlContext,
): readonly Shot[] {
  const faults: ConfigFault[] = [...list.faults];
  // Said once, not for every picture.
  const blocked = folderFault(args.folder, 'manifest.json');
  if (blocked) faults.push({ line: 1, path: '--dir', message: blocked });
  const shots: Shot[] = [];
  const taken = new Map<string, number>();
  for (const { index, entry, lineOf } of list.entries) {
    for (const expanded of expand(entry)) {
      const report = (key: string, message: string) => {
        if (message === blocked) return;
        const path = expanded.pathOf(key);
        const fault = { line: lineOf(path), path: showPath([index, ...path]), message };
        const isSame = ({ line, path: at, message: said }: ConfigFault) =>
          line === fault.line && at === fault.path && said === fault.message;
        if (!faults.some(isSame)) faults.push(fault);
      };
      const before = faults.length;
      const shot = shotOf(expanded.entry, args, context, report);
      // A repaired value gives a name that nobody asked for.
      if (faults.length > before) continue;
      // Many disks take names that differ in capitals, or in how an accent is written, for one.
      const onDisk = shot.file.normalize('NFC').toLowerCase();
      const other = taken.get(onDisk);
      if (other !== undefined) {
        report(
          'output',
          `${shot.file} is made by entry ${other + 1} already: give them different names, as with {lang}`,
        );
      }
      taken.set(onDisk, index);
      shots.push(shot);
    }
  }
  if (faults.length > 0)
    throw new ConfigFaults(
      file,
      faults.toSorted((a, b) => a.line - b.line),
    );
  return shots;
}
