/** Where a report goes: an address with `{view}`, `{event}` and `{version}` in it, set when the site is built; empty if none was. */
export const REPORT_URL: string = import.meta.env['VITE_REPORT_URL'] ?? '';

/** What a report has to name so that someone else can see the same thing. */
export interface ReportSubject {
  /** Address of the view, as the reader sees it. */
  readonly view: string;
  readonly event: string | null;
  /** Version of the data. */
  readonly version: string;
}

/** Whether `template` is an address that takes reports: of the web or of mail. */
export function takesReports(template: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(template);
}

/**
 * The address that a report opens, or null when `template` is empty or not a web or mail address: then the reader is given
 * `reportText` to copy. Without placeholders the subject is added as query parameters.
 */
export function reportTarget(template: string, subject: ReportSubject): string | null {
  if (!takesReports(template)) return null;
  const values: Readonly<Record<string, string>> = {
    view: subject.view,
    event: subject.event ?? '',
    version: subject.version,
  };
  if (/\{(view|event|version)\}/.test(template)) {
    return template.replace(/\{(view|event|version)\}/g, (_, name: string) =>
      encodeURIComponent(values[name]!),
    );
  }
  if (template.toLowerCase().startsWith('mailto:')) {
    return `${template}${template.includes('?') ? '&' : '?'}body=${encodeURIComponent(reportText(subject))}`;
  }
  const url = new URL(template);
  for (const [name, value] of Object.entries(values)) if (value !== '') url.searchParams.set(name, value);
  return url.href;
}

/** The subject of a report as lines of text, the same in every language. */
export function reportText({ view, event, version }: ReportSubject): string {
  return [view, ...(event === null ? [] : [`event=${event}`]), `data=${version}`].join('\n');
}
