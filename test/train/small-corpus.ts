import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Intent } from '../../src/ticket/intent.ts';

/** A labelled line as a file has it. */
export interface SmallLine {
  readonly text: string;
  readonly intent: Intent;
  readonly style?: string;
}

const THINGS = ['lamp', 'chair', 'scarf', 'kettle', 'mirror', 'rug', 'watch', 'jacket', 'toy', 'sofa'];

/** Four sentences of forty voices each, half of them about a parcel: enough that some voices are held out. */
export function smallCorpus(): readonly SmallLine[] {
  return Array.from({ length: 40 }, (_, voice) => {
    const style = `small-${voice}`;
    const thing = THINGS[voice % THINGS.length] ?? '';
    return [
      { style, intent: 'order_status', text: `Where is my ${thing}? I ordered it ${voice + 2} days ago.` },
      { style, intent: 'order_status', text: `Still no sign of the parcel with the ${thing}, where is it?` },
      { style, intent: 'other', text: `Do you have a job for somebody who knows every ${thing} by heart?` },
      {
        style,
        intent: 'other',
        text: `Your website shows a picture of a ${thing} upside down, have a look.`,
      },
    ] as const satisfies readonly SmallLine[];
  }).flat();
}

/** Words that only one shop's customers use: without its own lines nobody could read them. */
export function ownLines(): readonly SmallLine[] {
  return Array.from({ length: 40 }, (_, at): readonly SmallLine[] => [
    { intent: 'order_status', text: `Zorbling of the lamp gone quiet again, ${at + 11}, any glimmer?` },
    { intent: 'other', text: `Quarble of the lamp to be painted in colour ${at + 11}, what do you advise?` },
  ]).flat();
}

/** A fresh folder for files of a test. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'whereabouts-train-'));
}

/** Writes lines as a corpus of its own. @returns its folder */
export function writeCorpus(folder: string, lines: readonly SmallLine[]): string {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  writeLines(join(corpus, 'small.jsonl'), lines);
  return corpus;
}

/** Writes JSON lines. @returns the file */
export function writeLines(file: string, lines: readonly object[]): string {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}
