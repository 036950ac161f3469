import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readLocalModel } from '../service/local-model.ts';
import { accept, refuse } from '../service/model-acceptance.ts';
import { StartRefused } from '../service/start-refused.ts';
import { type Comparison, compareModels, objectionsTo } from '../train/compare-models.ts';
import { BadLine, type LabelledMessage, readLabelled } from '../train/corpus.ts';
import { isHeldOut } from '../train/held-out.ts';
import type { AddedLines, IntentModel } from '../understand/classifier/intent-model.ts';
import type { Finding } from './finding.ts';

/** What a local model is compared with, and on. */
export interface Yardstick {
  readonly builtIn: IntentModel;
  /** Our labelled messages; those of held-out voices are used. */
  readonly corpus: readonly LabelledMessage[];
  /** Where the figures go, line by line. */
  readonly print: (line: string) => void;
}

const ABOUT = 'INTENT_MODEL';

/**
 * Compares a model of the shop's own with the built-in one on messages that neither has learnt from, and accepts it, or
 * takes its acceptance away.
 */
export function examineModel(file: string, yardstick: Yardstick): Finding {
  try {
    const model = readLocalModel(file);
    const advice = compared(model, file, yardstick);
    if (advice.length === 0) accept(file, model);
    else refuse(file);
    return { about: ABOUT, good: `version ${model.version} accepted`, advice };
  } catch (error) {
    if (!(error instanceof StartRefused || error instanceof BadLine)) throw error;
    return { about: ABOUT, good: null, advice: [error.message.replace(`${ABOUT}: `, '')] };
  }
}

function compared(
  local: IntentModel,
  file: string,
  { builtIn, corpus, print }: Yardstick,
): readonly string[] {
  const ours = compareModels(corpus.filter(isHeldOut), { builtIn, local });
  print(tableOf('our held-out voices', ours));
  if (local.added === null) return objectionsTo(ours, null);
  const lines = addedLines(local.added, file);
  const own = compareModels(lines.filter(isHeldOut), { builtIn, local });
  print(tableOf(`your lines held back from training, of ${lines.length}`, own));
  return objectionsTo(ours, own);
}

/** @throws StartRefused when the lines are not where they were, and not beside the model either */
function addedLines({ file, lines }: AddedLines, model: string): readonly LabelledMessage[] {
  // Trained on one machine and run on another: the two files travel together.
  const found = [file, join(dirname(model), basename(file))].find((path) => existsSync(path));
  if (found !== undefined) return readLabelled(found);
  throw new StartRefused(
    `the ${lines} lines it has learnt from (${file}) are not there to compare it on; put the file back, or beside the model`,
  );
}

/** Both models side by side. */
function tableOf(name: string, { messages, wismo, builtIn, local }: Comparison): string {
  const row = (label: string, one: number, other: number): string =>
    `  ${label.padEnd(28)}${one.toFixed(3).padStart(10)}${other.toFixed(3).padStart(10)}`;
  return [
    `${messages} messages, ${wismo} of them WISMO: ${name}`,
    `  ${''.padEnd(28)}${'built-in'.padStart(10)}${'local'.padStart(10)}`,
    row('WISMO F1', builtIn.wismoF1, local.wismoF1),
    row('precision when it answers', builtIn.precision, local.precision),
  ].join('\n');
}
