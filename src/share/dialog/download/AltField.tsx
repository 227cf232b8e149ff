import { LANG_TAG } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import type { DialogText } from '../messages';
import { CopyField } from '../parts/CopyField';

interface Props {
  readonly text: DialogText;
  /** Language of the picture. */
  readonly lang: Lang;
  /** The reader's own words; null for the generated ones. */
  readonly own: string | null;
  readonly suggested: string;
  /** Undefined for the generated words again. */
  readonly onChange: (words: string | undefined) => void;
}

/** The picture in words, which the reader may replace by their own. */
export function AltField({ text, lang, own, suggested, onChange }: Props) {
  const { heading, note, what, reset } = text.alt;
  return (
    <div>
      <h3>{heading}</h3>
      <p className="dialog-note">{note}</p>
      <CopyField
        text={text}
        what={what}
        value={own ?? suggested}
        rows={6}
        lang={LANG_TAG[lang]}
        onChange={onChange}
      >
        {own !== null && (
          <button type="button" className="dialog-button" onClick={() => onChange(undefined)}>
            {reset}
          </button>
        )}
      </CopyField>
    </div>
  );
}
