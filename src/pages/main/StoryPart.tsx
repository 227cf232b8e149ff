import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { AppReading } from '../../panel/AppReading';
import type { App } from '../../state/app';
import { storyText } from '../../story/messages';
import { StoryView } from '../../story/StoryView';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
}

/** The story beside the map; once it is left, the way back to the step where that was. */
export function StoryPart({ app }: Props) {
  const story = useStore(app.store, (state) => state.story);
  const step = useStore(app.store, (state) => state.step);
  const [last, setLast] = useState({ story, step });
  if (story !== null && (story !== last.story || step !== last.step)) setLast({ story, step });
  useMapInView(step);
  if (story === null) return <Resume app={app} story={last.story} step={last.step} />;
  return (
    <AppReading app={app}>
      <StoryView app={app} />
    </AppReading>
  );
}

/** Brings the map into view when another step is told, since on a phone it lies above the words. */
function useMapInView(step: string | null) {
  const [first] = useState(step);
  useEffect(() => {
    if (step === null || step === first) return;
    document.querySelector('.map-place')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [step, first]);
}

function Resume({
  app,
  story,
  step,
}: Props & { readonly story: string | null; readonly step: string | null }) {
  const lang = useLang(app);
  if (story === null) return null;
  return (
    <p className="story-resume">
      <button type="button" className="text-link" onClick={() => app.actions.openStory(story, step)}>
        {storyText(lang).resume}
      </button>
    </p>
  );
}
