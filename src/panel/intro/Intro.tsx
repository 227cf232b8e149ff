import { useState } from 'react';
import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/story.en';
import { zh } from '../../i18n/messages/story.zh';
import type { App } from '../../state/app';
import { Said } from '../../ui/Said';
import { useLang } from '../../ui/useLang';
import { dayPart, sentence } from '../../words/parts';
import { panelText } from '../messages';
import { dismissIntro, isIntroDismissed } from './memory';

const storyText = messagesOf({ en, zh });

/** What this is, by whom, as of when, and how to read it: two sentences, until the reader sends them away for good. */
export function Intro({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const text = panelText(lang).intro;
  const [isDismissed, setDismissed] = useState(isIntroDismissed);
  if (isDismissed) return null;
  const { events } = app.record.index;
  const day = dayPart(app.released ?? app.context.bounds.latest, lang);
  return (
    <section className="intro" aria-label={text.title}>
      <p>
        <Said parts={sentence(text.what(events.length), { day })} />
      </p>
      <p>{text.how}</p>
      <StoryOffer app={app} />
      <button
        type="button"
        className="text-link"
        onClick={() => {
          dismissIntro();
          setDismissed(true);
        }}
      >
        {text.dismiss}
      </button>
    </section>
  );
}

/** A way to what happened told in steps; nothing where the page was told of no story. */
function StoryOffer({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const [story] = app.stories;
  if (story === undefined) return null;
  return (
    <p className="story-offer">
      <button type="button" className="text-link" onClick={() => app.actions.openStory(story.id)}>
        {storyText(lang).offer(story.steps)}
      </button>
    </p>
  );
}
