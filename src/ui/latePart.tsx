import { lazy, Suspense, useState, type ComponentType } from 'react';
import type { App } from '../state/app';
import { Boundary } from './Boundary';
import type { Elements } from './elements';
import { Failed } from './Failed';
import { watchStyles, loadAgain } from '../state/untilLoaded';

/**
 * A part of the page whose program `load` brings once the part is first rendered. `waiting` stands in its place until then.
 * Where a file of it does not arrive, or it breaks, only its own place says so, with a button that asks for the file again.
 */
export function latePart<Props extends { readonly app: App }>(
  load: () => Promise<ComponentType<Props>>,
  waiting?: ComponentType<{ readonly app: App }>,
): ComponentType<Props> {
  watchStyles();
  const start = (request: () => Promise<ComponentType<Props>>) =>
    lazy(async () => ({ default: await request() }));
  const first = start(load);
  const Waiting = waiting;
  return function LatePart(props: Props): Elements {
    const { app } = props;
    const [{ Part, attempt }, setTry] = useState({ Part: first, attempt: 0 });
    const retry = () => setTry({ Part: start(() => loadAgain(load)), attempt: attempt + 1 });
    return (
      <Boundary key={attempt} app={app} fallback={<Failed app={app} retry={retry} reload={attempt > 0} />}>
        <Suspense fallback={Waiting && <Waiting app={app} />}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}
