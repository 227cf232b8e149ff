import { createContext, use, type ReactElement } from 'react';
import type { EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { Colours } from '../theme/colours';

/** What the parts of this room are rendered for: the page, a page built for links, or paper. */
export interface Reading {
  readonly record: EventStore;
  readonly lang: Lang;
  /** Of what is drawn. */
  readonly colours: Colours;
  /** `title` of an event, made a way to it where the surface has one. */
  readonly eventLink: (event: EventIndex, title: string) => ReactElement;
  /** `name` of a place, made a way to it where the surface has one. */
  readonly placeLink: (adcode: Adcode, name: string) => ReactElement;
  /** `text` as the way to the same events as a table; where the surface has one. */
  readonly tableLink?: (text: string) => ReactElement;
  /** Whether addresses outside the site open in a tab of their own, so that the view is not lost. */
  readonly newTabs: boolean;
  /** Whether nothing can be pressed: what sorts, groups or opens is left out. */
  readonly isStatic?: boolean;
}

/** What a reader may do with a part: choose what it shows, use what is shown, or only look at it. */
export type Use = 'choose' | 'read' | 'look';

/** How a text that leads nowhere names events and places. */
export const WITHOUT_LINKS: Pick<Reading, 'eventLink' | 'placeLink' | 'newTabs'> = {
  eventLink: (_, title) => <span>{title}</span>,
  placeLink: (_, name) => <span>{name}</span>,
  newTabs: false,
};

export const ReadingContext = createContext<Reading | null>(null);

/** What the part is rendered for. Throws `Error` outside a `ReadingContext`. */
export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (reading === null) throw new Error('A part of src/ui is rendered without its ReadingContext');
  return reading;
}
