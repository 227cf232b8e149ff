/** The group `name` of the page's drawing: made when it is first asked for, under the names. */
export function group(svg: SVGSVGElement, name: string): SVGGElement {
  const known = svg.querySelector<SVGGElement>(`.${name}`);
  if (known) return known;
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  made.setAttribute('class', name);
  made.setAttribute('fill', 'none');
  made.setAttribute('stroke-linejoin', 'round');
  svg.insertBefore(made, svg.querySelector('.notes-of-map'));
  return made;
}
