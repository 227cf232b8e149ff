import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { formatUrl } from '../../state/url';
import { panelText } from '../messages';
import { REPORT_URL, reportTarget, reportText, type ReportSubject } from '../report';

interface Props {
  readonly app: App;
  readonly event?: string | null;
  /** Replaced in tests. */
  readonly template?: string;
}

/** The address of what is shown, with all that a reader of the report needs to see the same. */
function viewAddress(app: App, query: string): string {
  return `${app.asset('').split(/[?#]/)[0]!}?${query}`;
}

/** Reports an error in what is shown; where no address for reports was set, says so and gives the reader the lines to send. */
export function ReportLink({ app, event = null, template = REPORT_URL }: Props) {
  const state = useStore(app.store);
  const text = panelText(state.lang).report;
  const [shown, setShown] = useState(false);
  const howId = useId();
  const query = formatUrl({ ...state, event: event ?? state.event }, app.context, {
    always: ['time', 'dates', 'lang'],
  });
  const subject: ReportSubject = {
    view: viewAddress(app, query),
    event: event ?? state.event,
    version: app.record.index.version,
  };
  const target = reportTarget(template, subject);
  if (target !== null) {
    return (
      <p className="report">
        <a href={target} target="_blank" rel="noopener noreferrer">
          {text.link}
        </a>
      </p>
    );
  }
  return (
    <div className="report">
      <button type="button" className="text-link" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {text.link}
      </button>
      {shown && (
        <>
          <p id={howId}>{text.noAddress}</p>
          <textarea
            readOnly
            rows={3}
            aria-labelledby={howId}
            value={reportText(subject)}
            onFocus={(e) => e.target.select()}
          />
        </>
      )}
    </div>
  );
}
