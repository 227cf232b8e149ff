import { en as late } from './late.en';
import { en as first } from './firstNotices.en';

/** What a page tells its reader when something is not as it should be. */
export const en = {
  ...first,
  late: () => late.failed,
  retry: late.retry,
  usual: 'the default',
  shapes: (detail: string) => `Some boundaries could not be loaded (${detail}). What was shown stays.`,
  details: (detail: string) => `Sources and notes could not be loaded (${detail}).`,
  search: (detail: string) => `Search could not be loaded (${detail}).`,
  series: (detail: string) => `Figures could not be loaded (${detail}). What was shown stays.`,
  webgl: () => 'This browser offers no 3D graphics, so the map is drawn in another way. Nothing is missing.',
  worker: () =>
    'The map engine was not allowed to start here, so the map is drawn in another way. Nothing is missing.',
  'context-lost': () => 'The graphics card stopped drawing the map. It is being restored for the same day.',
  changed: (count: string, published?: string) =>
    `This is the record as published on ${published}. Of the events it shows here, ${count} changed in later versions.`,
  links: { current: 'Show the same with today’s record', changes: 'What changed' },
  share: () =>
    'The dialog for sharing and downloading could not be loaded. Check the connection and try again.',
};
