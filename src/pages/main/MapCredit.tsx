import { boundaryNotice } from '../../regions/notice';
import type { Lang } from '../../i18n/text';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';

const addressOf = (name: string) => boundaryNotice.links.find(({ text }) => text === name)?.url;

/** Who drew the lines, on the map itself as their licence asks; the whole notice is in the panel. */
export function MapCredit({ lang }: { readonly lang: Lang }) {
  const text = pick(lang, { en, zh });
  return (
    <p className="map-credit">
      <a href={addressOf('OpenStreetMap')} target="_blank" rel="noopener noreferrer">
        {text.boundaryCredit}
      </a>
      <span> </span>
      <a href={boundaryNotice.licence.url} target="_blank" rel="noopener noreferrer">
        {boundaryNotice.licence.id}
      </a>
    </p>
  );
}
