import { en as notices } from './notices.en';

export const en = {
  product: 'China’s crypto-mining crackdown',
  tagline: 'Province by province, order by order, 2013 to 2026',
  documentTitle: (headline: string) => `${headline} · China’s crypto-mining crackdown`,
  skipToRegions: 'Skip to the list of regions',
  skipToPanel: 'Skip to what happened',
  tabList: 'Views of the record',
  tabs: { map: 'Map', table: 'Table', timeline: 'Timeline', sources: 'Sources' },
  link: { copy: 'Copy link', copied: 'Copied', failed: 'Copy the page’s address' },
  language: 'Language',
  theme: 'Colours',
  themes: { light: 'Colours: light', dark: 'Colours: dark', auto: 'Colours: as device' },
  mapArea: 'Map',
  timeArea: 'Time',
  panelArea: 'What happened',
  boundaryCredit: 'Boundaries © OpenStreetMap contributors',
  loading: 'Loading the record …',
  failed: {
    title: 'The record could not be loaded',
    body: (reason: string) =>
      `The map’s data did not arrive whole (${reason}). What is on the page stays as it is.`,
    shown: (day: string) => `The map below shows ${day}.`,
    retry: 'Try again',
  },
  alone: { title: 'The map’s program could not be loaded', reload: 'Load the page again' },
  share: 'Share / download',
  notices,
};
