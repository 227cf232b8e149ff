import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { formatUrl } from '../state/url';
import { ViewLink } from '../ui/ViewLink';
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
  const current = useStore(app.store, (state) => state.step) ?? '';
  const to = step ?? current;
  const state = { ...viewState(at, app.context, lang), story, step: to };
  return (
    <ViewLink
      query={() => formatUrl(state, app.context, { flags: true, always: ['time'] })}
      onOpen={() => app.actions.showStep(story, to, at)}
      aria-current={isCurrent ? 'step' : undefined}
    >
      {children}
    </ViewLink>
  );
}
