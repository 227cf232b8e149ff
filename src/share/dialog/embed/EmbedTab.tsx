import { useMemo, useState } from 'react';
import { colouringOf } from '../../../layers/layers';
import { useStore } from 'zustand';
import type { App } from '../../../state/app';
import type { AltTexts } from '../download/DownloadTab';
import { dialogText } from '../messages';
import { CopyField } from '../parts/CopyField';
import type { ShareContext, SnippetRequest, SnippetWay } from '../shareContext';
import { EmbedForm, isFramed, type EmbedSettings } from './EmbedForm';
import { FramePreview } from './FramePreview';
import { imageFor } from './imageFor';

const MARKUP_ROWS: Record<SnippetWay, number> = {
  link: 2,
  iframe: 5,
  frameAddress: 2,
  iframeWithScript: 6,
  element: 5,
  image: 5,
};

interface Props {
  readonly app: App;
  readonly share: ShareContext;
  readonly alts: AltTexts;
}

/** Links and markup that show this view in other pages, with the frame as it will be. */
export function EmbedTab({ app, share, alts }: Props) {
  const state = useStore(app.store);
  const text = dialogText(state.lang);
  const words = text.embed;
  const [settings, setSettings] = useState<EmbedSettings>({
    pinned: true,
    lang: state.lang,
    theme: 'light',
    wide: true,
    width: 640,
    height: 560,
  });
  const [way, setWay] = useState<SnippetWay>('iframe');
  const set = (change: Partial<EmbedSettings>) => setSettings({ ...settings, ...change });

  const { lang } = settings;
  const shown = useMemo(() => ({ ...state, lang }), [state, lang]);
  const image = useMemo(() => {
    const { altText } = colouringOf(app.record, shown).caption(lang, { entered: shown.region });
    return imageFor(shown, app.context, share.readyImage(shown), alts[lang] ?? altText);
  }, [shown, app, share, alts, lang]);
  const request: SnippetRequest = {
    state: shown,
    data: settings.pinned ? share.version : null,
    theme: settings.theme,
    width: settings.wide ? '100%' : settings.width,
    height: settings.height,
    image: way === 'image' || image.ready ? image : undefined,
  };
  const snippets = share.snippets(request);
  const framed = isFramed(way);
  const preview = share.preview(request);
  const keepsHeight = way === 'iframe' || way === 'frameAddress';

  return (
    <div className="dialog-embed">
      <EmbedForm
        text={text}
        version={share.version}
        way={way}
        onWay={setWay}
        settings={settings}
        onChange={set}
      />
      <section className="dialog-look" aria-label={words.preview}>
        <CopyField
          text={text}
          what={words.ways[way]}
          value={snippets[way] ?? ''}
          rows={MARKUP_ROWS[way]}
          code
        />
        {way === 'image' && !image.ready && <p className="dialog-note">{words.imageYours(image.file)}</p>}
        {framed && (
          <FramePreview
            text={text}
            src={keepsHeight ? preview.frameAddress : preview.frameSrc}
            title={snippets.title}
            width={request.width}
            height={settings.height}
            resizes={!keepsHeight}
          />
        )}
      </section>
    </div>
  );
}
