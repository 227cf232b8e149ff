/** The charts by name: the network with the acts, China’s share, shares of countries, status and share of a place, prices of graphics cards, spilled hydropower. */
export const CHART_NAMES = ['network', 'china', 'countries', 'place', 'cards', 'water'] as const;
export type ChartName = (typeof CHART_NAMES)[number];
