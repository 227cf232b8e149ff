import { FONT_FACES } from './fontFaces';

/** The style sheet that declares every typeface; text shows at once in what the reader has, then in ours. */
export function fontCss(): string {
  const faces = FONT_FACES.map(
    ({ file, family, weight }) => `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url('/fonts/${file}.woff2') format('woff2');
}
`,
  );
  return ['/* Made from the list of typefaces by `npm run fonts`; change it there. */\n', ...faces].join(
    '\n',
  );
}
