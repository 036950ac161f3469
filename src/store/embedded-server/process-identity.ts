import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errorCode } from '../../platform/error-code.ts';

const run = promisify(execFile);

/**
 * A text that stays the same as long as the process lives and that no later process with the same number shares: boot
 * and start time. A process number alone is not enough: after a restart of a container number 7 is alive again, and it
 * is ourselves. `null`: no such process.
 */
export async function processIdentity(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return started(pid);
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  // The command name may hold spaces and brackets, so fields are counted from behind it; state Z has already ended.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : `${boot.trim()}:${fields[19] ?? ''}`;
}

/** The command line of a process, arguments separated by spaces; empty when it cannot be seen. */
export async function commandOf(pid: number): Promise<string> {
  const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (raw !== null) return raw.replaceAll('\0', ' ').trim();
  return run('ps', ['-o', 'args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

async function started(pid: number): Promise<string | null> {
  return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive too.
    return errorCode(error) === 'EPERM';
  }
}
