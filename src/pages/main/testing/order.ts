import { material } from '../../../cli/shots/testing/plan';
import { SITE } from '../../../cli/shots/testing/workshop';
import { NOTHING_REQUESTED } from '../../../export/requested';
import { NATION } from '../../../regions/region';
import { createFontShelf } from '../../../share/dialog/make/fonts';
import type { PictureOrder } from '../../../share/dialog/make/pictureOrder';
import { openingSettings } from '../../../share/dialog/settings';
import type { AppState } from '../../../state/state';

/** What the dialog makes a picture of the nation from, opened over `state` of the published record and with nothing chosen in it. */
export function pictureOrder(state: AppState): PictureOrder {
  const { record, context, details, version, released, shapes } = material();
  return {
    subject: { app: { record, context }, share: { site: SITE, version, released }, state },
    inputs: { shapes: shapes(NATION), details },
    settings: openingSettings(state, NOTHING_REQUESTED),
    alt: null,
    fonts: createFontShelf((path) => `https://map.example/${path}`),
  };
}
