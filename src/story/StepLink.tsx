import type { MouseEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { formatUrl } from '../state/url';
import { showStep } from './showStep';
import { viewState } from './steps';

interface Props {
  readonly app: App;
  /** The address of the view. */
  readonly at: string;
  /** The step that it is of; without one the link stays within the step that is told. */
  readonly step?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A way to a view of the story that is told. A link, so that it can be kept. */
export function StepLink({ app, at, step, isCurrent = false, children }: Props) {
  const { lang } = app.store.getState();
  const story = useStore(app.store, (state) => state.story) ?? '';
  const told = useStore(app.store, (state) => state.step) ?? '';
  const to = step ?? told;
  const state = { ...viewState(at, app.context, lang), story, step: to };
  const query = formatUrl(state, app.context, { flags: true, always: ['time'] });
  const open = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    void showStep(app, story, { id: to, at });
  };
  return (
    <a href={`?${query}`} onClick={open} aria-current={isCurrent ? 'step' : undefined}>
      {children}
    </a>
  );
}
