import { boundaryNotice } from '../../regions/notice';
import type { Lang } from '../../i18n/text';
import { appText } from '../../words/appText';

const addressOf = (name: string) => boundaryNotice.links.find(({ text }) => text === name)?.url;

/** Who drew the lines, on the map itself as their licence asks; the whole notice is in the panel. */
export function MapCredit({ lang }: { readonly lang: Lang }) {
  const text = appText(lang);
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
