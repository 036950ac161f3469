import { execFile } from 'node:child_process';

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;

/** What a command said and how it ended. */
export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the program in a process of its own, with this environment and a path. */
export function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    const child = execFile(
      process.execPath,
      [BIN, ...args],
      { env, maxBuffer: 1 << 26 },
      (_error, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}
