import { access, constants, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** Linux keeps what is written here in memory. */
const MEMORY = '/dev/shm';
/** What a run's databases take: its template, as many clones as suites at once, and the log before them. */
const NEEDED_BYTES = 1_000_000_000;

/**
 * The folder for files that nobody needs after the run: in memory where the machine has room, for cloning a database on
 * a disk costs ten times the processor time; else the one for temporary files.
 */
export async function quickestFolder(): Promise<string> {
  try {
    await access(MEMORY, constants.W_OK);
    const { bavail, bsize } = await statfs(MEMORY);
    // A container may have much of one and little of the other.
    const room = Math.min(bavail * bsize, process.availableMemory() / 4);
    return room >= NEEDED_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
