import type { App } from '../state/app';
import { lateText } from '../state/failureText';
import { useLang } from './useLang';
import { useWhenOnline } from './useWhenOnline';

interface Props {
  readonly app: Pick<App, 'store'>;
  /** Tries again in place; without it only loading the page again is left. */
  readonly retry?: () => void;
  /** Trying again was of no use: the page's address holds all that is shown, so it can be loaded again. */
  readonly reload?: boolean;
}

/** Says in the reader's language that a part is missing, and offers to try again, which it does by itself when the connection comes back. */
export function Failed({ app, retry, reload = false }: Props) {
  const text = lateText(useLang(app));
  useWhenOnline(retry);
  return (
    <div className="part-failed" role="status">
      <p>{text.failed}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
      {reload && <a href="">{text.reload}</a>}
    </div>
  );
}
