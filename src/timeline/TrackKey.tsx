import type { Lang } from '../i18n/text';
import { messages } from './messages';

/** What the marks above the track mean. */
export function TrackKey({ lang }: { readonly lang: Lang }) {
  const { key } = messages(lang);
  return (
    <ul className="track-key">
      <li>
        <svg width="10" height="14" aria-hidden="true">
          <rect className="strip-tick strip-tick-ordered" x="4" y="2" width="2" height="12" />
        </svg>
        <span>{key.act}</span>
      </li>
      <li>
        <svg width="10" height="14" aria-hidden="true">
          <g className="strip-deadline">
            <path d="M5 3l4 4l-4 4l-4 -4z" />
          </g>
        </svg>
        <span>{key.deadline}</span>
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <path className="strip-density" d="M1 14V9h4V3h4v6h4v5z" />
        </svg>
        <span>{key.density}</span>
      </li>
    </ul>
  );
}
