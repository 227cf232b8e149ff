import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Lang } from '../../../i18n/text';
import type { App } from '../../../state/app';
import { errorOf, type Load } from '../../../state/resource';
import { useResource } from '../../../ui/useResource';
import { citedUrl } from '../../../words/links';
import { pixelSize } from '../../../export/size';
import { makeData, makeValues } from '../make/dataFiles';
import type { FontShelf } from '../make/fonts';
import { figureInputs } from '../make/inputs';
import { drawPicture, type Picture, type Subject } from '../make/picture';
import { makePicture } from '../make/pictureFiles';
import { makeStory } from '../make/stepFiles';
import { dialogText } from '../messages';
import { sizeOf, type PictureSettings } from '../settings';
import type { ShareContext } from '../shareContext';
import { useTask } from '../useTask';
import { AltField } from './AltField';
import { CitationField } from './CitationField';
import { FigurePreview } from './FigurePreview';
import { FileList } from './FileList';
import { figuresOffered } from './figures';
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
  const { region } = state;
  const { figure, lang } = settings;
  const resource = useMemo(() => figureInputs(app, region, figure), [app, region, figure]);
  const loaded = useResource(resource);
  const { task, run, cancel } = useTask();

  const subject = useMemo(
    (): Subject => ({ app, share, state: { ...state, lang } }),
    [app, share, state, lang],
  );
  const alt = alts[lang] ?? null;
  const drawn = useMemo((): Load<Picture> => {
    if (loaded.status !== 'ready') return loaded;
    try {
      return { status: 'ready', value: drawPicture(subject, loaded.value, settings, alt) };
    } catch (thrown) {
      return { status: 'error', error: errorOf(thrown) };
    }
  }, [loaded, subject, settings, alt]);
  const charted = loaded.status === 'ready' && 'chart' in loaded.value ? loaded.value : null;
  const chart = useMemo(() => charted && charted.chart(subject.state), [charted, subject]);
  const figures = useMemo(() => figuresOffered(app, state), [app, state]);
  const size = sizeOf(settings);
  const bitmap = pixelSize(size);
  const fullPage = citedUrl(
    { state: subject.state, context: app.context, site: share.site ?? share.here },
    share.version,
  );

  return (
    <div className="dialog-download">
      <section className="dialog-look" aria-label={text.preview.heading}>
        <FigurePreview
          text={text}
          lang={state.lang}
          drawn={drawn}
          retry={loaded.status === 'error' ? () => void resource.load() : undefined}
          settings={settings}
          fonts={fonts}
        />
      </section>
      <section className="dialog-choose" aria-label={text.settings.heading}>
        <PictureForm text={text} figures={figures} settings={settings} onChange={onSettings} />
        <FileList
          text={text}
          lang={state.lang}
          subject={subject}
          figure={figure}
          pixels={text.preview.size(bitmap.width, bitmap.height)}
          drawn={drawn.status === 'ready'}
          onPicture={(format) => {
            if (loaded.status !== 'ready') return;
            const inputs = loaded.value;
            void run((work) => makePicture({ subject, inputs, settings, alt, fonts }, format, work));
          }}
          onStory={(format) =>
            void run((work) => makeStory(app, { subject, settings, fonts, share }, format, work))
          }
          onValues={() => charted && void run(() => makeValues(subject, charted))}
          onData={(format) => void run((work) => makeData(subject, app.details, format, work))}
        />
        <TaskStatus text={text} lang={state.lang} task={task} cancel={cancel} fullPage={fullPage} />
      </section>
      <section className="dialog-words">
        <CitationField text={text} subject={subject} chart={chart} run={run} />
        <AltField
          text={text}
          lang={lang}
          own={alt}
          suggested={drawn.status === 'ready' ? drawn.value.fields.Description : ''}
          onChange={(value) => onAlts({ ...alts, [lang]: value })}
        />
      </section>
    </div>
  );
}
