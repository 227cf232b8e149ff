import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecordDetails, RecordIndex } from '../../events/model';
import { createEventStore, type EventStore } from '../../events/store';
import { DATA_VERSION } from '../../events/version';
import {
  countryShapes,
  detailedShapes,
  withProvince,
  type MapShapes,
} from '../../drawing/cartography/mapShapes';
import type { ChartMaterial } from '../../drawing/chart/charts';
import type { FigureShapes } from '../../regions/figureShapes';
import { holdLayers } from '../../layers/held';
import { changeLayer, shareLayers } from '../../layers/late';
import type { Network, Outcomes, Shares } from '../../series/model';
import { hasInside } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { parseShapes } from '../../regions/shapes';
import { STORIES_FILE, type Story } from '../../story/model';
import { urlContextOf, type UrlContext } from '../../state/url';
import { day, type Day } from '../../time/day';

/** The published record and shapes, as figures are drawn from. */
export interface Material {
  readonly record: EventStore;
  readonly details: RecordDetails;
  readonly context: UrlContext;
  /** What followed the acts, for charts. */
  readonly series: ChartMaterial['series'];
  /** Data version. */
  readonly version: string;
  /** Day on which the version was published. */
  readonly released: Day;
  /** The stories told of it. */
  readonly stories: readonly Story[];
  /** The same record under the name of another version, for a picture that is compared with one made then. */
  asVersion(version: string): Material;
  /** Shapes of the country, or of a province with its prefectures, as the product's own dialog draws them. */
  shapes(entered: Adcode): MapShapes;
  /** The same for maps that stand small beside others: the country's coarser outline. */
  overview(entered: Adcode): MapShapes;
}

interface Changelog {
  readonly releases: readonly { readonly version: string; readonly date: string }[];
}

/** Reads the published files below `root`. Throws `Error` when one is missing. */
export function readMaterial(root: string): Material {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const json = (path: string) => JSON.parse(text(path)) as unknown;
  const data = `public/data/${DATA_VERSION}`;
  const shares = json('public/data/series/shares.json') as Shares;
  holdLayers({ metric: shareLayers(shares), compare: changeLayer });
  const series = {
    shares,
    network: json('public/data/series/network.json') as Network,
    outcomes: json('public/data/series/outcomes.json') as Outcomes,
  };
  const index = json(`${data}/index.json`) as RecordIndex;
  const record = createEventStore(index);
  const releases = (parse(text('src/record/data/changelog.yaml')) as Changelog).releases;
  const cache = new Map<Adcode, MapShapes>();
  let detailed: MapShapes | undefined;
  const shapesOf = (entered: Adcode): MapShapes => {
    detailed ??= detailedShapes(parseShapes(text('public/geo/provinces.topo.json')));
    const file = `public/geo/prefectures/${entered}.topo.json`;
    return hasInside(record.gazetteer, entered) ? withProvince(detailed, parseShapes(text(file))) : detailed;
  };
  const shapes = (entered: Adcode): MapShapes => {
    const cached = cache.get(entered) ?? shapesOf(entered);
    cache.set(entered, cached);
    return cached;
  };
  let coarse: MapShapes | undefined;
  const releasedOf = (version: string): Day => {
    const release = releases.find((listed) => listed.version === version);
    return release ? day(release.date) : index.bounds.latest;
  };
  const coarseOnce = () => countryShapes(json('public/geo/figure.json') as FigureShapes);
  const material: Material = {
    record,
    details: json(`${data}/details.json`) as RecordDetails,
    series,
    context: urlContextOf(record),
    version: DATA_VERSION,
    released: releasedOf(DATA_VERSION),
    stories: json(`public/${STORIES_FILE}`) as readonly Story[],
    asVersion: (version) => ({ ...material, version, released: releasedOf(version) }),
    shapes,
    overview: (entered) => (entered === NATION ? (coarse ??= coarseOnce()) : shapes(entered)),
  };
  return material;
}
