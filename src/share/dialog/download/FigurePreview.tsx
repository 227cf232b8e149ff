import { LANG_TAG } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import type { Load } from '../../../state/resource';
import { errorText } from '../fault';
import type { FontShelf } from '../make/fonts';
import type { Picture } from '../make/picture';
import type { DialogText } from '../messages';
import { sizeOf, type PictureSettings } from '../settings';
import { usePreview } from '../usePreview';

interface Props {
  readonly text: DialogText;
  /** Language of the dialog. */
  readonly lang: Lang;
  readonly drawn: Load<Picture>;
  /** Tries again what failed, where that may help. */
  readonly retry: (() => void) | undefined;
  readonly settings: PictureSettings;
  readonly fonts: FontShelf;
}

/** The figure as it will be saved. */
export function FigurePreview({ text, lang, drawn, retry, settings, fonts }: Props) {
  const picture = drawn.status === 'ready' ? drawn.value : null;
  const preview = usePreview(picture, fonts);
  const { width, height } = sizeOf(settings);
  const failure = [drawn, preview].find((part) => part.status === 'error');
  const ready = !failure && preview.status === 'ready' && picture;
  return (
    <figure className="dialog-preview" aria-busy={!ready && !failure}>
      <div className="dialog-picture" data-ready={Boolean(ready)}>
        {failure ? (
          <div className="dialog-failed" role="alert">
            <p className="dialog-failed-title">{text.failed.title}</p>
            <p>{errorText(failure.error, lang)}</p>
            {retry && (
              <button type="button" className="dialog-button" onClick={retry}>
                {text.failed.retry}
              </button>
            )}
          </div>
        ) : ready ? (
          <img
            src={preview.value}
            alt={picture.fields.Description}
            lang={LANG_TAG[settings.lang]}
            width={width}
            height={height}
          />
        ) : (
          <p className="dialog-waiting">{text.preview.loading}</p>
        )}
      </div>
    </figure>
  );
}
