import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { OwnText } from '../../respond/texts/try-texts.ts';
import { WrongUsage } from '../wrong-usage.ts';

const ENDING = '.liquid';

/**
 * The texts of a folder, `<language>/<name>.liquid`, by language and name. Other files and empty folders are nobody's.
 * @throws WrongUsage: it is no folder of texts
 */
export function readTextFiles(folder: string): readonly OwnText[] {
  if (!isFolder(folder))
    throw new WrongUsage(`${folder} is no folder; give one that holds <language>/<name>.liquid`);
  const texts = readdirSync(folder)
    .toSorted()
    .filter((language) => isFolder(join(folder, language)))
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .toSorted()
        .filter((file) => file.endsWith(ENDING))
        .map((file) => ({
          language,
          name: file.slice(0, -ENDING.length),
          source: readFileSync(join(folder, language, file), 'utf8').trim(),
        })),
    );
  if (texts.length === 0)
    throw new WrongUsage(
      `${folder} holds no <language>/<name>.liquid; templates export writes such a folder`,
    );
  return texts;
}

/** Known before the work: whether texts can be written there; the folder is made. @throws WrongUsage: they cannot */
export function requireTextFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new WrongUsage(`${folder} cannot be written as a folder by this user; name another one`);
  }
}

export function writeTextFiles(folder: string, texts: readonly OwnText[]): void {
  for (const { language, name, source } of texts) {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, language, `${name}${ENDING}`), `${source}\n`);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
