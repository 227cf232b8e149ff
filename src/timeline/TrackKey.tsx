import { memo } from 'react';
import type { Lang } from '../i18n/text';
import { messages } from './messages';

/** What the marks of the track mean. */
export const TrackKey = memo(function TrackKey({ lang }: { readonly lang: Lang }) {
  const { key } = messages(lang);
  return (
    <ul className="track-key">
      <li>
        <svg width="24" height="14" aria-hidden="true">
          <rect className="strip-tick strip-tick-other" x="1" y="10" width="2" height="4" />
          <rect className="strip-tick strip-tick-encouraged" x="6" y="8" width="2" height="6" />
          <rect className="strip-tick strip-tick-signalled" x="11" y="7" width="2" height="7" />
          <rect className="strip-tick strip-tick-ordered" x="16" y="4" width="2" height="10" />
          <rect className="strip-tick strip-tick-enforced" x="21" y="0" width="2" height="14" />
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
});
