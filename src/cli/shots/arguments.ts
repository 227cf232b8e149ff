import { parseArgs } from 'node:util';
import { RENDERERS, type Renderer } from './schema';

/** What the command line asks for. Looks fill in what an entry of the list leaves open. */
export interface ShotsArguments {
  readonly list: string;
  readonly folder: string;
  readonly only: readonly string[];
  readonly keep: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly jobs: number;
  readonly site: string | null;
  readonly scale: number | undefined;
  readonly dark: boolean;
  readonly renderer: Renderer | undefined;
  readonly element: string | undefined;
  readonly help: boolean;
}

/** Thrown for a command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `npm run shots -- LIST.yml [options]

  -d, --dir FOLDER       where the pictures and manifest.json go (default: shots)
  -o, --output NAME      only this picture; may be given more than once
  -n, --no-clobber       leave pictures that exist (--overwrite, the default, replaces them)
      --check            make everything, write nothing, compare with the hashes in manifest.json
      --renderer NAME    figure (default, needs no browser) or explorer (drives Chromium)
      --retina           2 pixels per unit          } for entries
      --scale-factor N   N pixels per unit          } that do not
      --dark-mode        dark theme                 } say it
      --element CSS      explorer: this part of the page alone
      --site URL         address of the published map, for links (default: SITE_URL)
      --jobs N           pictures at a time (default: 2)
      --json             manifest on standard output

Exit code 0: all made (or all the same); 1: a picture failed or differs; 2: the list or the command is wrong.`;

const OPTIONS = {
  dir: { type: 'string', short: 'd', default: 'shots' },
  output: { type: 'string', short: 'o', multiple: true, default: [] as string[] },
  'no-clobber': { type: 'boolean', short: 'n', default: false },
  overwrite: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  renderer: { type: 'string' },
  retina: { type: 'boolean', default: false },
  'scale-factor': { type: 'string' },
  'dark-mode': { type: 'boolean', default: false },
  element: { type: 'string' },
  site: { type: 'string' },
  jobs: { type: 'string', default: '2' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Absolute address with a slash at its end. Throws `UsageError`. */
function siteOf(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^https?:\/\/[^/?#]+/.test(text) || /[?#]/.test(text)) {
    throw new UsageError(`not the address of a site: ${text}`);
  }
  return text.endsWith('/') ? text : `${text}/`;
}

function numberOf(name: string, text: string, { least, most }: { least: number; most: number }): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  throw new UsageError(`--${name} must be a number from ${least} to ${most}, not ${text}`);
}

/** Reads the command line. Throws `UsageError`. */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ShotsArguments {
  const { values, positionals } = parsed(args);
  const { renderer } = values;
  if (values['no-clobber'] && values.overwrite) {
    throw new UsageError('--no-clobber and --overwrite contradict each other');
  }
  if (renderer !== undefined && !RENDERERS.some((each) => each === renderer)) {
    throw new UsageError(`--renderer must be ${RENDERERS.join(' or ')}, not ${renderer}`);
  }
  if (positionals.length !== 1 && !values.help) throw new UsageError('name one list of shots');
  const factor = values['scale-factor'];
  const scale = factor === undefined ? undefined : numberOf('scale-factor', factor, { least: 0.5, most: 8 });
  return {
    list: positionals[0] ?? '',
    folder: values.dir,
    only: values.output,
    keep: values['no-clobber'],
    check: values.check,
    json: values.json,
    jobs: Math.floor(numberOf('jobs', values.jobs, { least: 1, most: 32 })),
    site: siteOf(values.site ?? env['SITE_URL']),
    scale: values.retina ? 2 : scale,
    dark: values['dark-mode'],
    renderer: renderer as Renderer | undefined,
    element: values.element,
    help: values.help,
  };
}
