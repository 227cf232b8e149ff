import { useStore } from 'zustand';
import { appText } from '../../words/appText';
import type { App } from '../../state/app';
import { useLang } from '../../ui/useLang';
import { useWhenOnline } from '../../ui/useWhenOnline';

/** What went wrong, in the reader's language, above what they were looking at. Each can be dismissed. */
export function Notices({ app }: { readonly app: App }) {
  const notices = useStore(app.notices);
  const lang = useLang(app);
  const text = appText(lang).notices;
  const dismiss = (index: number) =>
    app.notices.setState(
      notices.filter((_, i) => i !== index),
      true,
    );
  useWhenOnline(() => {
    const all = app.notices.getState();
    const lost = all.filter(({ retry }) => retry);
    if (lost.length === 0) return;
    app.notices.setState(
      all.filter(({ retry }) => !retry),
      true,
    );
    for (const { retry } of lost) retry?.();
  });
  return (
    <div className="notices" role="region" aria-label={text.title} aria-live="polite">
      {notices.map((notice, index) => (
        <p key={notice.code + notice.detail} className="notice" role="note" data-code={notice.code}>
          <span>
            {text[notice.code](
              notice.reason?.[lang] ?? notice.detail,
              notice.instead && (notice.instead[lang] || text.usual),
            )}
          </span>
          {notice.links?.map(({ to, href }) => (
            <a key={to} href={href[lang]}>
              {text.links[to]}
            </a>
          ))}
          {notice.retry && (
            <button
              type="button"
              onClick={() => {
                dismiss(index);
                notice.retry?.();
              }}
            >
              {text.retry}
            </button>
          )}
          <button type="button" onClick={() => dismiss(index)} aria-label={text.dismiss} title={text.dismiss}>
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
