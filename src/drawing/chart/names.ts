/** The charts by name: the network with the acts, China’s share, shares of countries, status and share of a place. */
export const CHART_NAMES = ['network', 'china', 'countries', 'place'] as const;
export type ChartName = (typeof CHART_NAMES)[number];
