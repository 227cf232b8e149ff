import { pathOf } from '../../../src/regions/shapes';
import { container, LAND, paintOf, type Draw } from './scene';

const SVG = 'http://www.w3.org/2000/svg';

function pathIn(svg: SVGElement, d: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return path;
}

/** The browser's own drawing and no library: one path for each unit. */
export const draw: Draw = ({ country, box, looks }) => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `${box.x0} ${box.y0} ${box.x1 - box.x0} ${box.y1 - box.y0}`);
  svg.setAttribute('stroke-width', String((box.x1 - box.x0) / container.clientWidth));
  for (const { geometry } of country.file.land.features)
    pathIn(svg, pathOf(geometry, 1)).setAttribute('fill', LAND.fill);
  const paths = new Map(looks.map(({ region }) => [region, pathIn(svg, region.path)]));
  const repaint: ReturnType<Draw> = (changes) => {
    for (const { region, look } of changes) {
      const { fill, border } = paintOf(look);
      paths.get(region)!.setAttribute('fill', fill);
      paths.get(region)!.setAttribute('stroke', border);
    }
  };
  repaint(looks);
  container.append(svg);
  return repaint;
};
