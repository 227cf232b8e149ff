import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { STRIPS } from '../../state/state';
import { latePart } from '../../ui/latePart';
import { RadioChoice } from '../../ui/RadioChoice';
import { messages } from '../messages';
import './effect.css';

const EffectStrip = latePart(() => import('./EffectStrip').then((part) => part.EffectStrip));

/** What is drawn under the slider, on the same days: nothing at first; the figures load when they are asked for. */
export function EffectFold({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const strip = useStore(app.store, (state) => state.strip);
  const text = messages(lang).strip;
  return (
    <div className="effect" data-folded={strip === 'none' || undefined}>
      <RadioChoice
        className="effect-switch"
        optionClass="effect-option"
        legend={<legend>{text.title}</legend>}
        options={STRIPS.filter((option) => option !== 'none' || strip !== 'none')}
        chosen={strip}
        onChoose={app.actions.setStrip}
      >
        {(option) => text[option]}
      </RadioChoice>
      {strip !== 'none' && <EffectStrip app={app} />}
    </div>
  );
}
