import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { STRIPS, type Strip } from '../../state/state';
import { latePart } from '../../ui/latePart';
import { RadioChoice } from '../../ui/RadioChoice';
import type { Use } from '../../ui/reading';
import { useLang } from '../../ui/useLang';
import { messages } from '../messages';
import type { StripProps } from './EffectStrip';
import './effect.css';

const EffectStrip = latePart<StripProps>(() => import('./EffectStrip').then((part) => part.EffectStrip));

interface Props {
  readonly app: App;
  readonly use?: Use;
  /** Whether it waits folded for a first press, though the state asks for a chart. */
  readonly startsFolded?: boolean;
  /** Called with the part when a chart is chosen; its place may then be another. */
  readonly onOpen?: (part: HTMLElement) => void;
}

/** What is drawn under the slider, on the same days: nothing at first; the figures load when they are asked for. */
export function EffectFold({ app, use = 'choose', startsFolded = false, onOpen }: Props) {
  const lang = useLang(app);
  const strip = useStore(app.store, (state) => state.strip);
  const [isFolded, setFolded] = useState(startsFolded);
  const shown = isFolded ? 'none' : strip;
  const text = messages(lang).strip;
  const root = useRef<HTMLDivElement>(null);
  const choose = (next: Strip) => {
    setFolded(false);
    if (next !== 'none') onOpen?.(root.current!);
    app.actions.setStrip(next);
  };
  return (
    <div ref={root} className="effect" data-folded={shown === 'none' || undefined}>
      {use === 'choose' && (
        <RadioChoice
          className="effect-switch"
          optionClass="effect-option"
          legend={<legend>{text.title}</legend>}
          options={STRIPS.filter((option) => option !== 'none' || shown !== 'none')}
          chosen={shown}
          onChoose={choose}
        >
          {(option) => text[option]}
        </RadioChoice>
      )}
      {shown !== 'none' && <EffectStrip app={app} isStatic={use === 'look'} />}
    </div>
  );
}
