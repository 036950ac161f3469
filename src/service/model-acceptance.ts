import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IntentModel } from '../understand/classifier/intent-model.ts';

/** Beside the model: which version of it `doctor` has found good enough. */
const acceptanceOf = (file: string): string => `${file}.accepted`;

export function isAccepted(file: string, { version }: Pick<IntentModel, 'version'>): boolean {
  try {
    return readFileSync(acceptanceOf(file), 'utf8').trim() === version;
  } catch {
    return false;
  }
}

export function accept(file: string, { version }: Pick<IntentModel, 'version'>): void {
  writeFileSync(acceptanceOf(file), `${version}\n`);
}

/** The file may hold an acceptance from a time when there were other lines to compare on. */
export function refuse(file: string): void {
  rmSync(acceptanceOf(file), { force: true });
}
