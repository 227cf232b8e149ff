import { useMemo, useState } from 'react';
import { colouringOf } from '../../../layers/layers';
import { useStore } from 'zustand';
import { LANGS, type Lang } from '../../../i18n/text';
import type { App } from '../../../state/app';
import type { ThemeChoice } from '../../../state/state';
import type { AltTexts } from '../download/DownloadTab';
import { dialogText } from '../messages';
import { Choice } from '../parts/Choice';
import { CopyField } from '../parts/CopyField';
import { NumberField } from '../parts/NumberField';
import { SNIPPET_WAYS, type ShareContext, type SnippetRequest, type SnippetWay } from '../shareContext';
import { FramePreview } from './FramePreview';
import { imageFor } from './imageFor';

/** Smallest and largest sides of a frame, in pixels. */
const SIDES = { min: 200, max: 4000 } as const;
const THEME_CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'auto'];
const MARKUP_ROWS: Record<SnippetWay, number> = {
  link: 2,
  iframe: 5,
  iframeWithScript: 6,
  element: 5,
  image: 5,
};

interface Settings {
  readonly pinned: boolean;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
}

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
  const [settings, setSettings] = useState<Settings>({
    pinned: true,
    lang: state.lang,
    theme: 'light',
    wide: true,
    width: 640,
    height: 560,
  });
  const [way, setWay] = useState<SnippetWay>('iframe');
  const set = (change: Partial<Settings>) => setSettings({ ...settings, ...change });

  const { lang } = settings;
  const shown = useMemo(() => ({ ...state, lang }), [state, lang]);
  const image = useMemo(() => {
    const { altText } = colouringOf(app.record, shown).caption(lang, shown.region);
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
  const framed = way !== 'link' && way !== 'image';
  const sideFault = (side: number) =>
    Number.isInteger(side) && side >= SIDES.min && side <= SIDES.max
      ? undefined
      : words.sizeFault(SIDES.min, SIDES.max);

  return (
    <div className="dialog-embed">
      <section className="dialog-choose" aria-label={words.settings}>
        <Choice
          label={words.way}
          value={way}
          options={SNIPPET_WAYS.map((value) => ({ value, name: words.ways[value] }))}
          onChange={setWay}
        />
        <p className="dialog-note">{words.notes[way]}</p>
        <Choice
          label={words.data}
          value={settings.pinned ? 'pinned' : 'live'}
          options={[
            { value: 'pinned', name: words.pinned(share.version) },
            { value: 'live', name: words.live },
          ]}
          onChange={(data) => set({ pinned: data === 'pinned' })}
        />
        <div className="dialog-pair">
          <Choice
            label={text.settings.language}
            value={lang}
            options={LANGS.map((value) => ({ value, name: text.settings.languages[value] }))}
            onChange={(value) => set({ lang: value })}
          />
          {framed && (
            <Choice
              label={text.settings.theme}
              value={settings.theme}
              options={THEME_CHOICES.map((value) => ({ value, name: text.settings.themes[value] }))}
              onChange={(theme) => set({ theme })}
            />
          )}
        </div>
        {framed && (
          <>
            <Choice
              label={words.width}
              value={settings.wide ? 'wide' : 'fixed'}
              options={[
                { value: 'wide', name: words.fullWidth },
                { value: 'fixed', name: words.fixedWidth },
              ]}
              onChange={(value) => set({ wide: value === 'wide' })}
            />
            <div className="dialog-pair">
              {!settings.wide && (
                <NumberField
                  label={words.widthPixels}
                  value={settings.width}
                  fault={sideFault}
                  onChange={(width) => set({ width })}
                />
              )}
              <NumberField
                label={words.height}
                value={settings.height}
                fault={sideFault}
                onChange={(height) => set({ height })}
              />
            </div>
          </>
        )}
      </section>
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
            src={share.previewSrc(request)}
            title={snippets.title}
            width={request.width}
            height={settings.height}
            resizes={way !== 'iframe'}
          />
        )}
      </section>
    </div>
  );
}
