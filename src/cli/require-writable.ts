import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { WrongUsage } from './wrong-usage.ts';

/**
 * Known before the work and not after it: whether a file can be written there.
 * @throws WrongUsage naming what is in the way
 */
export function requireWritable(file: string): void {
  const folder = dirname(resolve(file));
  if (!isFolder(folder)) throw new WrongUsage(`${folder} is no folder; make it first, or name another file`);
  if (isFolder(file)) throw new WrongUsage(`${file} is a folder; name a file in it`);
  const exists = statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (!mayWrite(exists ? file : folder))
    throw new WrongUsage(`${file} may not be written by this user; change its rights, or name another file`);
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
