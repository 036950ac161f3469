import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Account } from './server-account.ts';

/**
 * Whether an account may walk down to this folder: every folder above it, and itself, lets it pass. Judged by mode bits,
 * because root, who asks, passes everywhere.
 */
export async function isReachable(folder: string, account: Account): Promise<boolean> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path);
    const bits = searchBit(uid === account.uid, gid === account.gid);
    if ((mode & bits) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** The first class that fits decides, as the kernel does it: an owner without the bit is not helped by "others". */
function searchBit(owns: boolean, shares: boolean): number {
  if (owns) return 0o100;
  return shares ? 0o010 : 0o001;
}
