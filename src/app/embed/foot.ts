import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { footerText } from '../../figure/footer';
import type { MapShapes } from '../../figure/mapShapes';
import { escapeXml } from '../../figure/svg';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';

export interface FootView {
  readonly store: EventStore;
  readonly snapshot: StatusSnapshot;
  readonly shapes: MapShapes;
  readonly entered: Adcode;
  readonly lang: Lang;
  /** Version of the data shown. */
  readonly version: string;
}

/** What every embed has to say under its map: the day, documents, licences, credit, boundary note, version. Markup. */
export function footMarkup(view: FootView): string {
  const { sources, credits, address } = footerText({ ...view, details: undefined, url: null });
  return [sources, credits, address].map((line) => `<p>${escapeXml(line)}</p>`).join('');
}
