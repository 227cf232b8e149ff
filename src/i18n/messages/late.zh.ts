import type { Messages } from '../messages';
import type { en } from './late.en';

export const zh: Messages<typeof en> = {
  failed: '页面的一部分未能载入，已显示的内容保持不变。',
  retry: '重试',
  reload: '重新载入本页',
  /** Why a file could not be used. */
  reasons: {
    http: (status) => `服务器返回${status}`,
    network: '没有连接',
    malformed: '文件损坏或不完整',
    version: '文件版本不符',
  },
};
