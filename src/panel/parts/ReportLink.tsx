import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { formatUrl } from '../../state/url';
import { panelText } from '../messages';
import { REPORT_URL, reportTarget, reportText, takesReports, type ReportSubject } from '../report';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly event?: string | null;
  /** Replaced in tests. */
  readonly template?: string;
}

interface SubjectProps {
  readonly app: App;
  readonly event: string | null;
}

/** What a report is about: the view with all that its reader needs to see the same, whatever of it changes. */
function useSubject({ app, event }: SubjectProps): ReportSubject {
  const state = useStore(app.store);
  const about = event ?? state.event;
  const query = formatUrl({ ...state, event: about }, app.context, { always: ['time', 'dates', 'lang'] });
  return { view: app.asset(`?${query}`), event: about, version: app.record.index.version };
}

/** The address for reports, with what is reported. */
function ReportAddress({ template, ...about }: SubjectProps & { readonly template: string }) {
  return (
    <a
      href={reportTarget(template, useSubject(about)) ?? undefined}
      target="_blank"
      rel="noopener noreferrer"
    >
      {panelText(useLang(about.app)).report.link}
    </a>
  );
}

/** The lines for the reader to send. */
function ReportLines({ labelledBy, ...about }: SubjectProps & { readonly labelledBy: string }) {
  return (
    <textarea
      readOnly
      rows={3}
      aria-labelledby={labelledBy}
      value={reportText(useSubject(about))}
      onFocus={(e) => e.target.select()}
    />
  );
}

/** Reports an error in what is shown; where no address for reports was set, says so and gives the reader the lines to send. */
export function ReportLink({ app, event = null, template = REPORT_URL }: Props) {
  const text = panelText(useLang(app)).report;
  const [shown, setShown] = useState(false);
  const howId = useId();
  if (takesReports(template)) {
    return (
      <p className="report">
        <ReportAddress app={app} event={event} template={template} />
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
          <ReportLines app={app} event={event} labelledBy={howId} />
        </>
      )}
    </div>
  );
}
