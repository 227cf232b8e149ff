import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CHANGES_FILE, type RecordChanges } from '../events/changes';
import { lookupOf } from '../events/details';
import type { EventId } from '../events/model';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import { loadJson } from '../state/load';
import { createResource } from '../state/resource';
import { ChartsBeside } from '../ui/ChartsBeside';
import { SourceList } from '../ui/SourceList';
import { useLoaded } from '../ui/useResource';
import { useLang } from '../ui/useLang';
import { Corrected } from './Corrected';
import { storyText } from './messages';
import { correctedSince, eventsLinked, plainStory, type Story, type StoryStep } from './model';
import { StepLink } from './StepLink';
import { StepList, StepMoves } from './StepNavigation';
import { isStepAlone, shownBy, stepAt, stepSources, viewState } from './steps';
import { StoryText } from './StoryText';

interface Props {
  readonly app: App;
  readonly story: Story;
}

/** An address that names the step alone shows the step's own view; any other shows what it says. */
function useStepView(app: App, story: Story, step: StoryStep): void {
  const named = useStore(app.store, (state) => state.step);
  useLayoutEffect(() => {
    const isAlone = isStepAlone(app.store.getState(), app.context);
    if (named !== step.id || isAlone) app.actions.showStep(story.id, step.id, step.at);
  }, [app, story, step, named]);
}

/** What is to be read aloud of a step that the reader went to; nothing of the first one shown. */
function useSpoken(story: Story, step: StoryStep, lang: Lang): string {
  const first = useRef(step.id);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (first.current === step.id) return;
    first.current = '';
    const number = storyText(lang).step(story.steps.indexOf(step) + 1, story.steps.length);
    setSpoken([number, step.title[lang], plainStory(step.text[lang])].join('\n'));
  }, [story, step, lang]);
  return spoken;
}

/** The events of the story that the record corrected since; known once the list of changes is there. */
function useCorrected(app: App, story: Story): readonly EventId[] {
  const [changes] = useState(() =>
    createResource(async (): Promise<RecordChanges> => {
      if (story.record === app.record.index.version) return [];
      return loadJson<RecordChanges>(app.asset(CHANGES_FILE));
    }),
  );
  return correctedSince(story, useLoaded(changes) ?? []);
}

/** The step that is told now, and the ways to the others. */
export function ToldStory({ app, story }: Props) {
  const lang = useLang(app);
  const { step, at } = stepAt(
    story,
    useStore(app.store, (state) => state.step),
  );
  useStepView(app, story, step);
  const spoken = useSpoken(story, step, lang);
  const corrected = useCorrected(app, story);
  const text = storyText(lang);
  return (
    <>
      <p className="story-progress">{text.step(at + 1, story.steps.length)}</p>
      <h2>{step.title[lang]}</h2>
      <BackToStep app={app} story={story} step={step} />
      <StepBody key={step.id} app={app} step={step} />
      <StepList app={app} story={story} at={at} />
      <p className="story-page">
        <a href={app.asset(`story/${story.id}/${lang}/#${step.id}`)}>{text.onPage}</a>
      </p>
      <Corrected events={corrected} />
      <StepMoves app={app} story={story} at={at} />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

/** What the step tells, and below it the numbered documents once they are there. */
function StepBody({ app, step }: { readonly app: App; readonly step: StoryStep }) {
  const lang = useLang(app);
  const details = useLoaded(app.details);
  const sources = details && stepSources(step, (id) => lookupOf(details).events.get(id), lang);
  const idPrefix = `story-${step.id}`;
  return (
    <>
      <StoryText
        step={step}
        sources={sources}
        idPrefix={idPrefix}
        viewLink={(at, words) => (
          <StepLink app={app} at={at}>
            {words}
          </StepLink>
        )}
      />
      <ChartsBeside app={app} ids={eventsLinked(step.text[lang])} />
      {sources && <SourceList entries={sources.entries} heading="h3" idPrefix={idPrefix} />}
    </>
  );
}

/** The way back to the step's own view, for who looked around. */
function BackToStep({ app, story, step }: Props & { readonly step: StoryStep }) {
  const lang = useLang(app);
  const own = shownBy(viewState(step.at, app.context, lang), app.context);
  const isElsewhere = useStore(app.store, (state) => shownBy(state, app.context) !== own);
  if (!isElsewhere) return null;
  return (
    <button
      type="button"
      className="text-link story-back"
      onClick={() => app.actions.showStep(story.id, step.id, step.at)}
    >
      {storyText(lang).backToStep}
    </button>
  );
}
