import { useState } from 'react';
import type { App } from '../../state/app';
import { Said } from '../../ui/Said';
import { dayPart, sentence } from '../../words/parts';
import { panelText } from '../messages';
import { useLang } from '../parts/hooks';
import { dismissIntro, isIntroDismissed } from './memory';

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
