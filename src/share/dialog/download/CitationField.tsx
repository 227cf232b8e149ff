import { useMemo, useState } from 'react';
import type { NamedChart } from '../../../drawing/chart/model';
import { LANG_TAG } from '../../../i18n/format';
import { citations, CITATION_STYLES, makeCitation, type CitationStyle } from '../make/dataFiles';
import type { Subject } from '../make/picture';
import type { DialogText } from '../messages';
import { Choice } from '../../../ui/Choice';
import { CopyField } from '../parts/CopyField';
import type { RunTask } from '../useTask';

interface Props {
  readonly text: DialogText;
  readonly subject: Subject;
  /** The chart in place of the map. */
  readonly chart: NamedChart | null;
  readonly run: RunTask;
}

/** How what is shown is cited, in a style to choose; to copy or to save. */
export function CitationField({ text, subject, chart, run }: Props) {
  const [style, setStyle] = useState<CitationStyle>('text');
  const cited = useMemo(() => citations(subject, chart), [subject, chart]);
  const { heading, style: label, styles, what } = text.citation;
  return (
    <div>
      <h3>{heading}</h3>
      <Choice
        label={label}
        value={style}
        options={CITATION_STYLES.map((value) => ({ value, name: styles[value] }))}
        onChange={setStyle}
      />
      <CopyField
        text={text}
        what={what}
        value={cited[style]}
        rows={6}
        lang={LANG_TAG[subject.state.lang]}
        code={style !== 'text'}
      >
        <button
          type="button"
          className="dialog-button"
          data-format="citation"
          aria-label={text.files.download(what)}
          onClick={() => void run(() => makeCitation(subject, style, chart))}
        >
          {text.files.save}
        </button>
      </CopyField>
    </div>
  );
}
