import type { MapShapes, Paths } from '../../figure/mapShapes';
import { FIGURE_PREFIX, type PageData } from './pageData';

/**
 * The shapes of the drawing that stands in `page`, read back so that they need not be sent twice. Throws when a layer is
 * missing.
 */
export function shapesOfPage(page: ParentNode, { prefectures, labels }: PageData): MapShapes {
  const paths = (selector: string, idOf: (path: Element) => string): Paths =>
    Object.fromEntries(
      [...page.querySelectorAll(selector)].map((path) => [idOf(path), path.getAttribute('d') ?? '']),
    );
  const [land, countries] = page.querySelectorAll('.context > path');
  const provinces = paths('.fills path', ({ id }) => id.slice(FIGURE_PREFIX.length + 2));
  if (!land || !countries || Object.keys(provinces).length === 0) throw new Error('The page holds no map');
  return {
    land: land.getAttribute('d') ?? '',
    countries: countries.getAttribute('d') ?? '',
    provinces,
    prefectures,
    counties: {},
    disputed: paths('[data-disputed]', (path) => path.getAttribute('data-disputed') ?? ''),
    labels,
  };
}
