import { chinese } from '../../record/schema/fields';
import type { RecordFile, Path } from '../../record/schema/read';
import { FLAG_NAMES } from '../../state/parameterNames';
import { formatUrl, parseUrl, type UrlContext } from '../../state/url';
import { LANGS, type Lang } from '../../i18n/text';
import { eventsLinked, piecesOf, plainStory, type Story, type StoryStep } from '../model';

/** Says what is wrong with the value at a path. */
export type Report = (path: Path, message: string) => void;

/** What a story must fit: the record that it links into, and the versions of it that there are. */
export interface StoryContext {
  readonly context: UrlContext;
  readonly versions: ReadonlySet<string>;
}

/** Most words of a step in English, and most characters in Chinese. */
const MOST: Readonly<Record<Lang, number>> = { en: 90, zh: 160 };
const UNITS: Readonly<Record<Lang, string>> = { en: 'words', zh: 'characters' };
/** A Chinese text is counted in characters, any other in words. */
const COUNTED: Readonly<Record<Lang, RegExp>> = { en: /\S+/g, zh: /\S/gu };

/** Parameters that say who reads and how, not what is shown. */
const READERS_OWN = ['lang', 'theme', 'renderer', 'story', 'step', ...FLAG_NAMES];

/** What is wrong with an address of the map that a story gives; undefined for one that is read as it is written. */
function addressFault(at: string, context: UrlContext): string | undefined {
  const names = [...new URLSearchParams(at).keys()];
  const own = names.find((name) => READERS_OWN.includes(name));
  if (own !== undefined) return `leave out ${own}: the reader chooses it`;
  const { state, warnings, passThrough } = parseUrl(at, context);
  const [warning] = warnings;
  if (warning) return `${warning.param}=${warning.value} is not understood: see the parameters in README.md`;
  const [unknown] = passThrough;
  if (unknown) return `there is no parameter ${unknown[0]}`;
  const canonical = formatUrl(state, context, { always: ['time'] });
  const withoutTime = formatUrl(state, context);
  return at === canonical || at === withoutTime ? undefined : `write it as ${canonical}`;
}

function checkLinks(text: string, path: Path, { context }: StoryContext, report: Report): void {
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      if (/[[\]]/.test(piece)) report(path, 'a link is written [words](event-id) or [words](?address)');
    } else if (piece.kind === 'event') {
      if (context.eventDay(piece.event) === undefined)
        report(path, `no event "${piece.event}" in the record`);
    } else {
      const fault = addressFault(piece.at, context);
      if (fault !== undefined) report(path, `the link to ?${piece.at}: ${fault}`);
    }
  }
}

function checkMarks(text: string, path: Path, report: Report): void {
  const { error } = chinese.safeParse(plainStory(text));
  for (const { message } of error?.issues ?? []) report(path, message);
}

function checkText({ text }: StoryStep, path: Path, about: StoryContext, report: Report): void {
  for (const lang of LANGS) {
    const count = plainStory(text[lang]).match(COUNTED[lang])?.length ?? 0;
    if (count > MOST[lang])
      report([...path, lang], `${count} ${UNITS[lang]}: at most ${MOST[lang]} in a step`);
    checkLinks(text[lang], [...path, lang], about, report);
  }
  checkMarks(text.zh, [...path, 'zh'], report);
  const [zh, en] = LANGS.map((lang) => eventsLinked(text[lang]).toSorted().join(' '));
  if (zh !== en) report(path, 'both languages must link the same events');
  else if (en === '') report(path, 'a step rests on the record: link at least one event');
}

/** Reports what the schema cannot see: addresses, links, lengths, ids that come twice, a version that there is not. */
export function checkStory(file: RecordFile, about: StoryContext, report: Report): void {
  const story = file.data as Omit<Story, 'id'>;
  if (!about.versions.has(story.record))
    report(['record'], `no version "${story.record}" of the record was published`);
  const seen = new Set<string>();
  story.steps.forEach((step, at) => {
    const path = ['steps', at];
    if (seen.has(step.id)) report([...path, 'id'], `the step "${step.id}" stands twice: choose another id`);
    seen.add(step.id);
    const fault = addressFault(step.at, about.context);
    if (fault !== undefined) report([...path, 'at'], fault);
    checkText(step, [...path, 'text'], about, report);
  });
}
