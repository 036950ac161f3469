import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const KILOBYTE = 1_024;
const MEGABYTE = 1_024 * 1_024;

/** Megabytes of memory a process holds. */
export const residentOf = (pid: number): number =>
  (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * KILOBYTE) / MEGABYTE;

/**
 * Megabytes of all processes that stem from this one, without it. PostgreSQL's processes share most of theirs, so each
 * is counted with its share of what it has in common with others (Linux; elsewhere common memory counts several times).
 */
export function descendantsOf(pid: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = new Set<number>();
  let parents = [pid];
  while (parents.length > 0) {
    const children = rows.flatMap(([child = 0, parent = 0]) => (parents.includes(parent) ? [child] : []));
    for (const child of children) found.add(child);
    parents = children;
  }
  return [...found].reduce((sum, child) => sum + shareOf(child), 0);
}

function shareOf(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    if (line !== null) return (Number(line[1]) * KILOBYTE) / MEGABYTE;
  } catch {
    // Not Linux, or the process has just ended.
  }
  try {
    return residentOf(pid);
  } catch {
    return 0;
  }
}
