import { IMAGE_FONT_RANGE, IMAGE_SIZE_RANGE, parseFlags } from '../../embed/flags';
import { askedPicture, NOTHING_ASKED, type AskedPicture } from '../../export/asked';
import type { Entry } from './schema';
import type { Report } from './stateOf';

const range = ({ min, max }: { readonly min: number; readonly max: number }) => `from ${min} to ${max}`;

const VALUES: Readonly<Record<string, string>> = {
  imType: 'must be the name of a preset',
  imWidth: `must be a number of pixels ${range(IMAGE_SIZE_RANGE)}`,
  imHeight: `must be a number of pixels ${range(IMAGE_SIZE_RANGE)}`,
  imFontSize: `must be a number of pixels ${range(IMAGE_FONT_RANGE)}`,
  imDetails: 'must be 0 or 1',
};

/** The query of an address, without its question mark. */
export function queryOf(url: string): string {
  return url.split('#')[0]!.split('?')[1] ?? '';
}

/** The picture that the `url` of an entry asks for beside its state; what cannot be understood is reported. */
export function askedOf({ url }: Entry, report: Report): AskedPicture {
  if (url === undefined) return NOTHING_ASKED;
  const { flags, warnings } = parseFlags(new URLSearchParams(queryOf(url)));
  for (const { param, value } of warnings) {
    const must = VALUES[param];
    if (must !== undefined) report('url', `${param} ${must}, not ${JSON.stringify(value)}`);
  }
  // A value that was repaired is a wish that nobody has.
  return warnings.some(({ param }) => Object.hasOwn(VALUES, param)) ? NOTHING_ASKED : askedPicture(flags);
}
