import type { Lang } from '../../i18n/text';
import { boundaryNotice } from '../../regions/notice';
import { publishersOf } from '../evidence';
import type { FigureOptions } from './figureSvg';
import { figureText } from '../messages';
import { joinSentences, sourcesText } from '../sourcesText';

/** The lines under a figure. */
export interface FooterText {
  /** What the figure shows, as of when, and what that rests on. */
  readonly sources: string;
  /** Licences, credit, boundary note, projection. */
  readonly credits: string;
  /** Canonical address and data version. */
  readonly address: string;
}

/** Licences, credit, boundary note, projection: the same under every figure. */
export function creditsText(lang: Lang): string {
  const review = boundaryNotice.reviewNumber;
  const stop = lang === 'zh' ? '。' : '.';
  const parts = [
    figureText(lang).figure.data,
    boundaryNotice.credit[lang],
    boundaryNotice.note[lang],
    boundaryNotice.projection[lang] + stop,
    review === null ? '' : review + stop,
  ];
  return joinSentences(parts, lang);
}

/** What every figure has to say about its data, its boundaries and itself. */
export function footerText(
  options: Pick<
    FigureOptions,
    'store' | 'snapshot' | 'shapes' | 'entered' | 'lang' | 'details' | 'url' | 'version'
  >,
): FooterText {
  const { lang, url, version, details } = options;
  const { version: versionText } = figureText(lang).figure;
  return {
    sources: sourcesText({
      ...options,
      ...(details && { publishersOf: (events) => publishersOf(details, events, lang) }),
    }),
    credits: creditsText(lang),
    address: [url, versionText(version)].filter((part) => part !== null).join(' · '),
  };
}
