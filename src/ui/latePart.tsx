import { lazy, Suspense, useState, type ComponentType } from 'react';
import type { App } from '../state/app';
import { Boundary } from './Boundary';
import type { Elements } from './elements';
import { Failed } from './Failed';
import { watchStyles, loadAgain } from '../state/untilLoaded';

/** A component whose program comes later, and may be asked for before it is rendered. */
export type LatePart<Props> = ComponentType<Props> & {
  /** Asks for the program; where it is there when the part is first rendered, nothing stands in its place. Never rejects. */
  readonly preload: () => Promise<void>;
};

interface Arrival<Props> {
  readonly props: Props;
  /** What takes the part's place where a file of it did not arrive. */
  readonly failed: Elements;
}

/** `Part` in its place; null for one of which a file did not arrive. */
const placed = <Props extends object>(Part: ComponentType<Props> | null) =>
  function Placed({ props, failed }: Arrival<Props>): Elements {
    return Part === null ? failed : <Part {...props} />;
  };

/**
 * The part that `request` brings, from its first rendering on. A lost file is an answer like another, and never thrown: a render
 * that throws may make React draw the whole page again, and report an error that nobody caught.
 */
const partOf = <Props extends object>(request: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const Part = await request().catch((error: unknown) => {
      console.error(error);
      return null;
    });
    return { default: placed(Part) };
  });

/**
 * A part of the page whose program `load` brings once the part is first rendered. `waiting` stands in its place until then.
 * Where a file of it does not arrive, or it breaks, only its own place says so, with a button that asks for the file again.
 */
export function latePart<Props extends { readonly app: App }>(
  load: () => Promise<ComponentType<Props>>,
  waiting?: ComponentType<{ readonly app: App }>,
): LatePart<Props> {
  watchStyles();
  let first: ComponentType<Arrival<Props>> = partOf(load);
  const preload = () =>
    load().then(
      (Part) => void (first = placed(Part)),
      () => undefined,
    );
  const Waiting = waiting;
  function LatePart(props: Props): Elements {
    const { app } = props;
    const [{ Part, attempt }, setTry] = useState({ Part: first, attempt: 0 });
    const retry = () => setTry({ Part: partOf(() => loadAgain(load)), attempt: attempt + 1 });
    const failed = <Failed app={app} retry={retry} reload={attempt > 0} />;
    return (
      <Boundary key={attempt} app={app} fallback={failed}>
        <Suspense fallback={Waiting && <Waiting app={app} />}>
          <Part props={props} failed={failed} />
        </Suspense>
      </Boundary>
    );
  }
  return Object.assign(LatePart, { preload });
}
