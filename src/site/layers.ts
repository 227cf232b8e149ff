/** The layer `name` of a drawing by `mapSvg`, as it stands in its markup; empty where it has none. */
export function layerOf(svg: string, name: string): string {
  return new RegExp(`<g class="${name}"[\\s\\S]*?</g>(?=<g class=|</svg>)`).exec(svg)?.[0] ?? '';
}
