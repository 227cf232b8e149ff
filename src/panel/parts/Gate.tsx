import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { failureText } from '../../state/failureText';
import type { Resource } from '../../state/resource';
import type { Elements } from '../../ui/elements';
import { useResource } from '../../ui/useResource';
import { useLang } from '../../ui/useLang';
import { useWhenOnline } from '../../ui/useWhenOnline';
import { panelText } from '../messages';

interface StateProps {
  readonly app: App;
  readonly resource: Resource<unknown>;
}

/** A line that says the texts are coming, or failed to, with a way to try again; nothing once they are there. */
export function GateState({ app, resource }: StateProps) {
  const load = useStore(resource.store);
  const lang = useLang(app);
  const text = panelText(lang).details;
  useWhenOnline(load.status === 'error' ? () => void resource.load() : undefined);
  if (load.status === 'ready') return null;
  if (load.status !== 'error') {
    return (
      <p className="details-loading" role="status">
        {text.loading}
      </p>
    );
  }
  return (
    <div className="details-failed" role="note">
      <p>{navigator.onLine ? text.failed(failureText(load.error)[lang]) : text.offline}</p>
      <button type="button" className="tool" onClick={() => void resource.load()}>
        {text.retry}
      </button>
    </div>
  );
}

interface Props<T> {
  readonly app: App;
  readonly resource: Resource<T>;
  readonly children: (value: T) => Elements;
}

/** What needs a file that is loaded later: it, once the file is there; until then a line that says so. */
export function Gate<T>({ app, resource, children }: Props<T>) {
  const load = useResource(resource);
  return load.status === 'ready' ? children(load.value) : <GateState app={app} resource={resource} />;
}
