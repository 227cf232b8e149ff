import type { Messages } from '../messages';
import type { en } from './metrics.en';

/** The same in Chinese. */
export const zh: Messages<typeof en> = {
  title: '地图所示',
  kinds: { status: '措施', hashrate: '算力' },
  among: { status: '', hashrate: '以何为整体' },
  names: { status: '措施', hashrate: '占中国', 'hashrate-world': '占全球' },
};
