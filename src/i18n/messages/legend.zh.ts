import type { Messages } from '../messages';
import type { en } from './legend.en';

export const zh: Messages<typeof en> = {
  region: '图例',
  all: '全部类别与图例',
};
