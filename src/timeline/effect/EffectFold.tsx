import { useId } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { STRIPS } from '../../state/state';
import { latePart } from '../../ui/latePart';
import { messages } from '../messages';
import './effect.css';

const EffectStrip = latePart(() => import('./EffectStrip').then((part) => part.EffectStrip));

/** What is drawn under the slider, on the same days: nothing at first; the figures load when they are asked for. */
export function EffectFold({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const strip = useStore(app.store, (state) => state.strip);
  const text = messages(lang).strip;
  const group = useId();
  return (
    <div className="effect" data-folded={strip === 'none' || undefined}>
      <fieldset className="effect-switch">
        <legend>{text.title}</legend>
        {STRIPS.filter((option) => option !== 'none' || strip !== 'none').map((option) => (
          <label key={option} className="effect-option">
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              checked={strip === option}
              onChange={() => app.actions.setStrip(option)}
            />
            <span>{text[option]}</span>
          </label>
        ))}
      </fieldset>
      {strip !== 'none' && <EffectStrip app={app} />}
    </div>
  );
}
