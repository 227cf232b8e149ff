import { snippetsFor } from '../../embed/protocol/snippets';
import { requestedPicture } from '../../export/requested';
import { ShareDialog } from '../../share/dialog/ShareDialog';
import type { ShareContext, SnippetRequest } from '../../share/dialog/shareContext';
import type { App } from '../../state/app';
import { asset } from '../../state/asset';
import { parseUrl } from '../../state/url';
import type { Day } from '../../time/day';
import { publishedSite } from './publishedSite';
import { readyImage } from './readyImage';
import { storyFigures } from './storyFigures';

/** What the build knows; see `build/facts.ts`. */
const FACTS = import.meta.env as unknown as {
  readonly SITE_URL?: string | null;
  readonly KEY_DATES?: readonly Day[];
};

/** What is shared from this page: files with the address of the published site; snippets need one, so they fall back on this server. */
function shareContext(app: App, query: string): ShareContext {
  const here = asset('');
  const keyDates = FACTS.KEY_DATES ?? [];
  const site = publishedSite(FACTS.SITE_URL ?? null, here);
  const snippets = (root: string, request: SnippetRequest) =>
    snippetsFor({ ...request, site: root, context: app.context, keyDates });
  const { flags } = parseUrl(query, app.context);
  return {
    site,
    here,
    version: app.record.index.version,
    released: app.released,
    requested: requestedPicture(flags),
    snippets: (request) => snippets(site ?? here, request),
    preview: (request) => snippets(here, request),
    storyFigures: (lang) => storyFigures(app, lang),
    // Pictures are drawn only for a site whose address is known.
    readyImage: (state) =>
      FACTS.SITE_URL ? readyImage(app.record, app.context, keyDates, state) : undefined,
  };
}

interface Props {
  readonly app: App;
  readonly onClose: () => void;
}

/** The share dialog with all that it takes from other rooms. */
export default function SharePlace({ app, onClose }: Props) {
  return <ShareDialog app={app} share={shareContext(app, location.search)} onClose={onClose} />;
}
