import { PALETTES, THEMES, type Palette, type Theme } from './palette';

/** A value of every palette by its path: `ink`, `fill.ordered`, `lines.opacity`. */
export type Token = {
  [Name in keyof Palette]: Palette[Name] extends string ? Name : `${Name}.${keyof Palette[Name] & string}`;
}[keyof Palette];

/** A colour that no palette holds, in each theme as `#rrggbb`. */
type Themed = Readonly<Record<Theme, string>>;

/** A colour of the palettes by its token, or one of its own. */
export type Colour = Token | Themed;

/** What is written for a colour: a value, or a reference to one. */
export type Colours = (colour: Colour) => string;

function flat(palette: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(palette).flatMap(([name, value]: [string, string | object]) =>
      typeof value === 'string'
        ? [[name, value]]
        : Object.entries(value).map(([key, inner]) => [`${name}.${key}`, String(inner)]),
    ),
  ) as Record<string, string>;
}

const VALUES = { light: flat(PALETTES.light), dark: flat(PALETTES.dark) } as const;

/** The values of one theme. */
export function coloursOf(theme: Theme): Colours {
  return (colour) => (typeof colour === 'string' ? VALUES[theme][colour]! : colour[theme]);
}

/** Colours of a drawing that follows the page's theme: what differs between themes is a custom property. */
export interface PageColours {
  readonly colours: Colours;
  /** Style sheet of the properties that were asked for. Paper is always light. */
  readonly css: () => string;
}

/** Colours for one page. */
export function pageColours(): PageColours {
  const names = new Map<string, string>();
  const values = (index: number) =>
    [...names].map(([pair, name]) => `${name}:${pair.split(' ')[index]}`).join(';');
  return {
    colours(colour) {
      const [light, dark] = THEMES.map((theme) => coloursOf(theme)(colour)) as [string, string];
      if (light === dark) return light;
      const pair = `${light} ${dark}`;
      const name = names.get(pair) ?? `--fp${names.size}`;
      names.set(pair, name);
      return `var(${name})`;
    },
    css: () =>
      `:root{${values(0)}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${values(1)}}}@media screen{:root[data-theme=dark]{${values(1)}}}`,
  };
}
