import { coloursOf } from '../../theme/colours';
import type { Lang } from '../../i18n/text';
import { WITHOUT_LINKS, type Reading } from '../../ui/reading';
import type { Edition } from './edition';
import { eventPath, linkTo } from './paths';

/** What stands in the page at `path`: events are named by links to their own pages, places have none. */
export function pageReading({ record, site }: Edition, path: string, lang: Lang): Reading {
  return {
    ...WITHOUT_LINKS,
    record,
    lang,
    colours: coloursOf('light'),
    eventLink: (event, title) => <a href={linkTo(site, path, eventPath(event.id, lang))}>{title}</a>,
  };
}
