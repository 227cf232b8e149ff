import { LANGUAGES } from '../../i18n/language';
import { LANGS, type Lang } from '../../i18n/text';
import { colouringOf } from '../../layers/layers';
import { OPENING_TIME } from '../../state/state';
import { placesOutlined } from '../../state/selectors';
import { resolveTime } from '../../state/time';
import { Corrected } from '../../story/Corrected';
import { storyText } from '../../story/messages';
import { correctedSince, eventsLinked, type Story, type StoryStep } from '../../story/model';
import { stepSources, viewState } from '../../story/steps';
import { StoryText } from '../../story/StoryText';
import { DayFigure } from '../../ui/DayFigure';
import { Said } from '../../ui/Said';
import { SourceList } from '../../ui/SourceList';
import type { DayRange } from '../../time/span';
import { pictureText } from '../../words/pictureText';
import { dayPart, sentence } from '../../words/parts';
import { BesideCharts } from './BesideCharts';
import { detailsIn, mapPath, stateOf, type Edition } from './edition';
import { articleData } from './jsonLd';
import { pageReading } from './pageReading';
import { linkTo, storyPath } from './paths';
import { storyImage } from './storyImage';
import { themedFigure } from './themedFigure';
import { viewPage, type View } from './viewPage';

interface Props {
  readonly edition: Edition;
  readonly story: Story;
  readonly lang: Lang;
}

interface StepProps extends Props {
  readonly step: StoryStep;
  /** Its place in the story, from 0. */
  readonly at: number;
}

/** One step: what is told, the figure of its address with legend and headline, and its numbered documents. */
function Step({ edition, story, lang, step, at }: StepProps) {
  const { record, context, site } = edition;
  const text = storyText(lang);
  const state = viewState(step.at, context, lang);
  const colouring = colouringOf(record, state);
  const { headline } = colouring.caption(lang, { entered: state.region, opened: state.event });
  const sources = stepSources(step, detailsIn(edition), lang);
  const toMap = (to: typeof state) => linkTo(site, storyPath(story.id, lang), mapPath(edition, to));
  return (
    <section id={step.id} className="story-step">
      <p className="when">{text.step(at + 1, story.steps.length)}</p>
      <h2>{step.title[lang]}</h2>
      <StoryText
        step={step}
        sources={sources}
        idPrefix={`${step.id}-doc`}
        viewLink={(to, words) => <a href={toMap(viewState(to, context, lang))}>{words}</a>}
      />
      <BesideCharts edition={edition} ids={eventsLinked(step.text[lang])} lang={lang} />
      <p className="story-headline">{headline}</p>
      <DayFigure
        colouring={colouring}
        shapes={edition.overview(state.region)}
        entered={state.region}
        select={placesOutlined(state, record)}
        neighbours={false}
        idPrefix={`m${at}`}
        width={560}
      />
      <p className="open">
        <a href={toMap({ ...state, story: story.id, step: step.id })}>{text.openStep}</a>
      </p>
      <SourceList entries={sources.entries} heading="h3" idPrefix={`${step.id}-doc`} />
    </section>
  );
}

/** The steps by name, each a way to its place on the page. */
function Contents({ story, lang }: Omit<Props, 'edition'>) {
  return (
    <nav aria-label={storyText(lang).steps}>
      <ol>
        {story.steps.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title[lang]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What the story was written from, and what of it was corrected since. */
function Written({ edition, story, lang }: Props) {
  const { changes, released } = edition;
  const version = changes.find(({ version: name }) => name === story.record);
  const day = dayPart(version?.date ?? released, lang);
  return (
    <>
      <p>
        <Said parts={sentence(storyText(lang).written, { day })} />
      </p>
      <p>{storyText(lang).colours}</p>
      <Corrected events={correctedSince(story, changes)} />
    </>
  );
}

/** Ways to the other stories; nothing where this is the only one. */
function Others({ edition: { stories, site }, story, lang }: Props) {
  const others = stories.filter(({ id }) => id !== story.id);
  if (others.length === 0) return null;
  return (
    <nav aria-label={storyText(lang).others}>
      <ul>
        {others.map(({ id, title }) => (
          <li key={id}>
            <a href={linkTo(site, storyPath(story.id, lang), storyPath(id, lang))}>{title[lang]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The days that a story spans. */
function daysOf({ context }: Edition, { steps }: Story): DayRange {
  const days = steps.flatMap(({ at }) => {
    const { from, to } = resolveTime(viewState(at, context, 'en').time, context.bounds);
    return from === null ? [to] : [from, to];
  });
  const sorted = days.toSorted();
  return { from: sorted[0]!, to: sorted.at(-1)! };
}

/** Where the pages of all stories lie, in every language. */
export function storyPages({ stories }: Pick<Edition, 'stories'>): readonly string[] {
  return stories.flatMap(({ id }) => LANGS.map((lang) => storyPath(id, lang)));
}

/** What a story's page is called. */
export function storyTitle({ title }: Story, lang: Lang): string {
  return `${title[lang]}${LANGUAGES[lang].colon}${pictureText(lang).product}`;
}

/** A story on one page, in one language: every step with its figure, complete without scripts and on paper. */
export function storyPage(edition: Edition, story: Story, lang: Lang): string {
  const pathIn = (each?: Lang) => storyPath(story.id, each);
  const reading = pageReading(edition, pathIn(lang), lang);
  const { figure: steps, css } = themedFigure(
    reading,
    <>
      {story.steps.map((step, at) => (
        <Step key={step.id} {...{ edition, story, lang, step, at }} />
      ))}
    </>,
  );
  const view: View = {
    pathIn,
    state: { ...stateOf(lang, OPENING_TIME), time: daysOf(edition, story) },
    shown: OPENING_TIME,
    tab: storyTitle(story, lang),
    title: story.title[lang],
    description: story.about[lang],
    altText: colouringOf(edition.record, stateOf(lang, OPENING_TIME)).caption(lang).altText,
    data: (described) => articleData(edition, story.title[lang], described),
    css,
    isEmbedded: false,
    image: storyImage(edition, story, lang),
  };
  return viewPage(
    edition,
    view,
    reading,
    <>
      <h1>{story.title[lang]}</h1>
      <p className="summary">{story.about[lang]}</p>
      <Written {...{ edition, story, lang }} />
      <Contents {...{ story, lang }} />
      {steps}
      <Others {...{ edition, story, lang }} />
    </>,
  );
}
