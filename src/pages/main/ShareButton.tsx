import { useState, type ComponentType } from 'react';
import { appText } from '../../words/appText';
import type { App } from '../../state/app';
import { untilLoaded } from '../../state/untilLoaded';
import { useLang } from '../../ui/useLang';

type Dialog = ComponentType<{ readonly app: App; readonly onClose: () => void }>;

/** Opens the share dialog, which is loaded when it is first asked for. */
export function ShareButton({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const text = appText(lang);
  const [dialog, setDialog] = useState<{ readonly Content: Dialog }>();
  const [state, setState] = useState<'closed' | 'loading' | 'open'>('closed');
  const open = async () => {
    setState('loading');
    const { default: Content } = await untilLoaded(app, () => import('./shareDialog'), 'share');
    setDialog({ Content });
    setState('open');
  };
  return (
    <>
      <button
        type="button"
        className="tool dialog-open"
        aria-haspopup="dialog"
        aria-busy={state === 'loading'}
        aria-label={text.share}
        onClick={() => void open()}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 12.5v-10M6.5 5.5 10 2l3.5 3.5M5 9H3.5v8.5h13V9H15" />
        </svg>
        <span className="wide">{text.share}</span>
      </button>
      {state === 'open' && dialog && <dialog.Content app={app} onClose={() => setState('closed')} />}
    </>
  );
}
