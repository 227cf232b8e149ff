import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { LANG_TAG } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import type { App } from '../../../state/app';
import { citedUrl } from '../../../words/links';
import { pixelSize } from '../../../export/size';
import { errorOf } from '../fault';
import { citations, CITATION_STYLES, makeCitation, makeData, type CitationStyle } from '../make/dataFiles';
import type { FontShelf } from '../make/fonts';
import { drawPicture, type Subject } from '../make/picture';
import { makePicture } from '../make/pictureFiles';
import { dialogText } from '../messages';
import { Choice } from '../parts/Choice';
import { CopyField } from '../parts/CopyField';
import { sizeOf, type PictureSettings } from '../settings';
import type { ShareContext } from '../shareContext';
import { useFigureInputs } from '../useFigureInputs';
import { useTask } from '../useTask';
import { FigurePreview, type Drawn } from './FigurePreview';
import { FileList } from './FileList';
import { PictureForm } from './PictureForm';
import { TaskStatus } from './TaskStatus';

/** Words of the reader's own in place of the generated alternative text, by language. */
export type AltTexts = Readonly<Partial<Record<Lang, string>>>;

interface Props {
  readonly app: App;
  readonly share: ShareContext;
  readonly fonts: FontShelf;
  readonly settings: PictureSettings;
  readonly onSettings: (settings: PictureSettings) => void;
  readonly alts: AltTexts;
  readonly onAlts: (alts: AltTexts) => void;
}

/** Everything that can be taken away as a file or as text, with the picture as it will be. */
export function DownloadTab({ app, share, fonts, settings, onSettings, alts, onAlts }: Props) {
  const state = useStore(app.store);
  const text = dialogText(state.lang);
  const [style, setStyle] = useState<CitationStyle>('text');
  const loaded = useFigureInputs(app, state.region);
  const { task, run, cancel } = useTask();

  const { lang } = settings;
  const subject = useMemo(
    (): Subject => ({ app, share, state: { ...state, lang } }),
    [app, share, state, lang],
  );
  const alt = alts[lang] ?? null;
  const drawn = useMemo((): Drawn => {
    if (loaded.status !== 'ready') return loaded;
    try {
      return { status: 'ready', picture: drawPicture(subject, loaded.inputs, settings, alt) };
    } catch (thrown) {
      return { status: 'error', error: errorOf(thrown) };
    }
  }, [loaded, subject, settings, alt]);
  const cited = useMemo(() => citations(subject), [subject]);
  const size = sizeOf(settings);
  const bitmap = pixelSize(size);
  const fullPage = citedUrl({ state: subject.state, context: app.context, site: share.site }, share.version);

  return (
    <div className="dialog-download">
      <section className="dialog-look" aria-label={text.preview.heading}>
        <FigurePreview text={text} lang={state.lang} drawn={drawn} settings={settings} fonts={fonts} />
      </section>
      <section className="dialog-choose" aria-label={text.settings.heading}>
        <PictureForm text={text} settings={settings} onChange={onSettings} />
        <FileList
          text={text}
          lang={state.lang}
          subject={subject}
          pixels={text.preview.size(bitmap.width, bitmap.height)}
          drawn={drawn.status === 'ready'}
          onPicture={(format) => {
            if (loaded.status !== 'ready') return;
            const { inputs } = loaded;
            void run((work) => makePicture({ subject, inputs, settings, alt, fonts }, format, work));
          }}
          onData={(format) => void run((work) => makeData(subject, app.details, format, work))}
        />
        <TaskStatus text={text} lang={state.lang} task={task} cancel={cancel} fullPage={fullPage} />
      </section>
      <section className="dialog-words">
        <div>
          <h3>{text.citation.heading}</h3>
          <Choice
            label={text.citation.style}
            value={style}
            options={CITATION_STYLES.map((value) => ({ value, name: text.citation.styles[value] }))}
            onChange={setStyle}
          />
          <CopyField
            text={text}
            what={text.citation.what}
            value={cited[style]}
            rows={6}
            lang={LANG_TAG[lang]}
            code={style !== 'text'}
          >
            <button
              type="button"
              className="dialog-button"
              data-format="citation"
              aria-label={text.files.download(text.citation.what)}
              onClick={() => void run(() => makeCitation(subject, style))}
            >
              {text.files.save}
            </button>
          </CopyField>
        </div>
        <div>
          <h3>{text.alt.heading}</h3>
          <p className="dialog-note">{text.alt.note}</p>
          <CopyField
            text={text}
            what={text.alt.what}
            value={alt ?? (drawn.status === 'ready' ? drawn.picture.fields.Description : '')}
            rows={6}
            lang={LANG_TAG[lang]}
            onChange={(value) => onAlts({ ...alts, [lang]: value })}
          >
            {alt !== null && (
              <button
                type="button"
                className="dialog-button"
                onClick={() => onAlts({ ...alts, [lang]: undefined })}
              >
                {text.alt.reset}
              </button>
            )}
          </CopyField>
        </div>
      </section>
    </div>
  );
}
