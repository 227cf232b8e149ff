import { useStore } from 'zustand';
import type { App } from '../state/app';
import { Failed } from '../ui/Failed';
import { useResource } from '../ui/useResource';
import { useLang } from '../ui/useLang';
import { storyText } from './messages';
import { storiesOf } from './storiesOf';
import { ToldStory } from './ToldStory';
import './story.css';

interface Props {
  readonly app: App;
  /** In a frame of another page the story is all that is told: there is no leaving it. */
  readonly isFramed?: boolean;
}

/** The story that the address names, told beside the map. */
export function StoryView({ app, isFramed = false }: Props) {
  const lang = useLang(app);
  const id = useStore(app.store, (state) => state.story);
  const stories = storiesOf(app);
  const load = useResource(stories);
  const text = storyText(lang);
  if (id === null) return null;
  if (load.status === 'error') return <Failed app={app} retry={() => void stories.load()} />;
  if (load.status !== 'ready') return null;
  const story = load.value.find((each) => each.id === id);
  return (
    <section className="story" aria-label={story?.title[lang] ?? text.unknown}>
      <div className="story-head">
        <p className="story-title">{story?.title[lang] ?? text.unknown}</p>
        {!isFramed && (
          <button type="button" className="text-link" onClick={app.actions.leaveStory}>
            {text.leave}
          </button>
        )}
      </div>
      {story && <ToldStory key={id} app={app} story={story} />}
    </section>
  );
}
