import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder with real people's words (`EVALUATION_DATA`, default `../shared`). They are for measuring: never copied,
 * trained on, or tuned to. @throws Error when it is absent
 */
export function dataFolder(): string {
  const folder = join(process.env['EVALUATION_DATA'] ?? '../shared', 'data');
  if (existsSync(folder)) return folder;
  throw new Error(`No data at ${folder}: set EVALUATION_DATA to the folder that holds data/`);
}

/** The rows of a file of JSON lines there. */
export function rowsOf<T>(name: string): readonly T[] {
  const lines = readFileSync(join(dataFolder(), name), 'utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}
