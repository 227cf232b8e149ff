/**
 * Answers each order with the picture of a state: what the share dialog has to make, drawn in Node. A process of its own, since
 * the tests' loader takes no JSON modules.
 */
import { readFileSync } from 'node:fs';
import type { RecordDetails } from '../../src/events/model';
import { detailedShapes, withProvince, type MapShapes } from '../../src/drawing/cartography/mapShapes';
import type { FigureMetadata } from '../../src/drawing/scene/metadata';
import { exportSvg } from '../../src/drawing/svg/exportSvg';
import { slackOf } from '../../src/drawing/svg/slack';
import type { Lang } from '../../src/i18n/text';
import { NATION, type Adcode } from '../../src/regions/region';
import { parseShapes } from '../../src/regions/shapes';
import { drawPicture, type Subject } from '../../src/share/dialog/make/picture';
import { NOTHING_REQUESTED } from '../../src/export/requested';
import { openingSettings, type PictureSettings } from '../../src/share/dialog/settings';
import { context, DATA_VERSION, record, stateOf } from './record';

/** What is to be drawn: a state as in an address, its reader's language, and what differs from the opening settings. */
export interface DrawOrder {
  readonly query: string;
  readonly lang: Lang;
  readonly settings: Partial<PictureSettings>;
}

/** A picture as a file without typefaces in it, and the words that stand for it. */
export interface DrawnPicture {
  readonly svg: string;
  readonly fields: FigureMetadata;
}

const published = (path: string) => readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8');

function shapesOf(entered: Adcode): MapShapes {
  const country = detailedShapes(parseShapes(published('geo/provinces.topo.json')));
  if (entered === NATION) return country;
  return withProvince(country, parseShapes(published(`geo/prefectures/${entered}.topo.json`)));
}

function draw({ query, lang, settings }: DrawOrder): DrawnPicture {
  const state = { ...stateOf(query, lang), lang: settings.lang ?? lang };
  const opening = openingSettings({ ...state, lang }, NOTHING_REQUESTED);
  const subject: Subject = {
    app: { record, context },
    share: { site: null, version: DATA_VERSION, released: null },
    state,
  };
  const details = JSON.parse(published(`data/${DATA_VERSION}/details.json`)) as RecordDetails;
  const inputs = { shapes: shapesOf(subject.state.region), details };
  const slack = slackOf('svg', subject.state.lang);
  const { scene, theme, fields } = drawPicture(subject, inputs, { ...opening, ...settings, slack }, null);
  return { svg: `${exportSvg(scene, theme)}\n`, fields };
}

process.on('message', (order) => process.send!(draw(order as DrawOrder)));
