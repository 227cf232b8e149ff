import type { HandoutText } from '../drawing/report/handoutPdf';
import { reportSource } from '../drawing/report/model';
import { lookupOf } from '../events/details';
import type { RecordDetails } from '../events/model';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import type { Day } from '../time/day';
import type { SourceList } from '../words/sources';
import { storyText } from './messages';
import { piecesOf, type Story } from './model';
import { stepSources } from './steps';

/** A step's text with the numbers of each event's documents after the words that link it. */
function numbered(text: string, sources: SourceList): string {
  return piecesOf(text)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const numbers = piece.kind === 'event' ? sources.numbersOf(piece.event) : [];
      return piece.text + numbers.map((n) => `[${n}]`).join('');
    })
    .join('');
}

/** What the handout of `story` says, with the documents that `details`, the record of the day `dated`, has of its events. */
export function handoutOf(story: Story, details: RecordDetails, dated: Day, lang: Lang): HandoutText {
  const words = storyText(lang);
  const { events } = lookupOf(details);
  return {
    title: story.title[lang],
    about: story.about[lang],
    dated: words.dated(formatDay(dated, lang)),
    steps: story.steps.map((step, at) => {
      const sources = stepSources(step, (id) => events.get(id), lang);
      return {
        place: words.step(at + 1, story.steps.length),
        title: step.title[lang],
        text: numbered(step.text[lang], sources),
        sources: sources.entries.map((entry) => reportSource(entry, lang)),
      };
    }),
  };
}
