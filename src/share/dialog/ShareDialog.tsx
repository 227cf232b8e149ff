import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { colouringOf } from '../../layers/layers';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { App } from '../../state/app';
import { colouredBy } from '../../state/drawnBy';
import { DownloadTab, type AltTexts } from './download/DownloadTab';
import { EmbedTab } from './embed/EmbedTab';
import { createFontShelf } from './make/fonts';
import { dialogText } from './messages';
import { Tabs } from './parts/Tabs';
import { openingSettings, type PictureSettings } from './settings';
import type { ShareContext } from './shareContext';
import './dialog.css';

interface Props {
  readonly app: App;
  readonly share: ShareContext;
  /** Called once it is closed and the focus is back where it came from. */
  readonly onClose: () => void;
}

type Tab = 'download' | 'embed';

/** The dialog in which what is shown is downloaded, cited, linked and embedded. */
export function ShareDialog({ app, share, onClose }: Props) {
  const state = useStore(app.store);
  const { region, event, lang } = state;
  const coloured = useStore(app.store, useShallow(colouredBy));
  const text = dialogText(lang);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [tab, setTab] = useState<Tab>('download');
  const [settings, setSettings] = useState(() => openingSettings(state, share.requested));
  const [alts, setAlts] = useState<AltTexts>({});
  const fonts = useMemo(() => createFontShelf(app.asset), [app]);
  const { headline } = useMemo(
    () => colouringOf(app.record, coloured).caption(lang, { entered: region, opened: event }),
    [app.record, coloured, lang, region, event],
  );

  useEffect(() => {
    // What is shared holds still.
    app.actions.setPlaying(false);
    dialog.current?.showModal();
  }, [app]);

  const onSettings = (next: PictureSettings) => {
    // Words for those who cannot see a picture are of that picture alone.
    if (next.figure !== settings.figure) setAlts({});
    setSettings(next);
  };

  const shared = { app, share };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <div>
          <h2 id={id}>{text.title}</h2>
          <p className="dialog-about">{text.about(headline)}</p>
        </div>
        <button
          type="button"
          className="dialog-close"
          aria-label={text.close}
          title={text.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <Tabs
        label={text.title}
        tabs={[
          { key: 'download', name: text.tabs.download },
          { key: 'embed', name: text.tabs.embed },
        ]}
        active={tab}
        onChange={setTab}
      >
        {tab === 'download' ? (
          <DownloadTab
            {...shared}
            fonts={fonts}
            settings={settings}
            onSettings={onSettings}
            alts={alts}
            onAlts={setAlts}
          />
        ) : (
          <EmbedTab {...shared} alts={settings.figure === 'map' ? alts : {}} />
        )}
      </Tabs>
    </dialog>
  );
}
