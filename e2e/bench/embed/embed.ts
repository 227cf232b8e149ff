import type { Browser } from '@playwright/test';
import { printBytes } from '../loading/bytes';
import { SLOW_WORDS, type LoadTarget } from '../loading/load';
import { LOAD_COLUMNS, measureLoading } from '../loading/loading';
import { rivalFrame, type Site } from '../site';
import { printTable } from '../table';
import { FRAME, openHosts, type Hosts } from './hosts';

function ownTargets({ around }: Hosts, name: string, url: string): LoadTarget[] {
  return [
    {
      name: `${name}, figure then explorer`,
      url: around(`${url}embed.html?lang=en&renderer=explorer`),
      goals: ['mapVisible', 'explorerIdle'],
      framed: true,
    },
    {
      name: `${name}, figure only`,
      url: around(`${url}embed.html?lang=en&renderer=figure`),
      goals: ['mapVisible', 'ready'],
      framed: true,
    },
  ];
}

function targetsOf(hosts: Hosts, { url, before }: Site): LoadTarget[] {
  const rival = (name: string, page: 'echarts' | 'leaflet') => ({
    name,
    url: hosts.around(url + rivalFrame(page)),
    goals: ['mapVisible'] as const,
    framed: true,
  });
  return [
    ...ownTargets(hosts, 'embed.html', url),
    ...(before === undefined ? [] : ownTargets(hosts, 'the earlier build', before)),
    rival('ECharts 6, canvas', 'echarts'),
    rival('Leaflet 1.9, SVG', 'leaflet'),
  ];
}

/** The map in a frame of a page on another origin, beside frames of the same map made with other libraries. */
export async function benchEmbed(browser: Browser, site: Site, rounds: number): Promise<void> {
  const hosts = await openHosts();
  try {
    const costs = await measureLoading(browser, targetsOf(hosts, site), rounds);
    printTable(
      `Embeds: ${SLOW_WORDS}, a frame of ${FRAME.width}x${FRAME.height} on another origin, median of ${rounds}`,
      [
        'ms since the frame began to load. The columns are those of the loading table; layout shift is counted inside the',
        'frame. The explorer of an embed is otherwise loaded when a reader uses the map, or the browser is idle.',
      ],
      LOAD_COLUMNS,
      costs,
    );
    printBytes(costs);
  } finally {
    hosts.close();
  }
}
