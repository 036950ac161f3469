import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BadLine, corpusFiles, type LabelledMessage, readCorpus, readLabelled } from '../train/corpus.ts';
import { featuresHash } from '../train/features-hash.ts';
import { isHeldOut } from '../train/held-out.ts';
import { type Figures, figuresOf, judge } from '../train/measure.ts';
import { sourcesHash } from '../train/sources-hash.ts';
import { trainModel } from '../train/train-model.ts';
import { BUILT_IN_FILE } from '../understand/classifier/built-in-model.ts';
import { type IntentModel, writeModel } from '../understand/classifier/intent-model.ts';
import { CORPUS } from './corpus-folder.ts';
import { EXIT } from './exit-codes.ts';

export interface TrainOptions {
  /** Labelled lines of the shop's own, learnt beside the corpus. */
  readonly add?: string;
  /** Where the model goes; without `--add` it takes the place of the one that comes along. */
  readonly out?: string;
  /** Trains and compares with the model that is there, instead of writing. */
  readonly check?: boolean;
}

/**
 * Trains the classifier. Deterministic: same messages, code and paths, same file.
 * Exit 1: a line is no labelled message, or `--check` found another model; 2: wrong usage.
 * @param corpus folder of the labelled messages that come along
 */
export function train(options: TrainOptions, corpus: string = CORPUS): void {
  const { add, out, check = false } = options;
  const fault = usageFault(options);
  if (fault !== null) return refuse(fault, EXIT.usage);
  try {
    const added = add === undefined ? null : { file: resolve(add), messages: readLabelled(add) };
    if (added?.messages.length === 0) return refuse(`${add} holds no line to learn from`, EXIT.problem);
    const model = trainOn(readCorpus(corpus), added, corpus);
    const file = out ?? BUILT_IN_FILE;
    if (check) compare(writeModel(model), file);
    else writeFileSync(file, writeModel(model));
    if (added !== null && !check) process.stdout.write(`Next: INTENT_MODEL=${out} whereabouts doctor\n`);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    refuse(error.message, EXIT.problem);
  }
}

function usageFault({ add, out }: TrainOptions): string | null {
  if (add === undefined) return null;
  if (out === undefined) return '--add makes a model of your own; say with --out where it goes';
  if (!existsSync(add)) return `${add} does not exist; give a file of JSON lines {"text","intent"}`;
  // Known before the minutes of training, not after them.
  return existsSync(dirname(resolve(out))) ? null : `${dirname(resolve(out))} does not exist; make it first`;
}

function refuse(why: string, code: number): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = code;
}

interface Added {
  readonly file: string;
  readonly messages: readonly LabelledMessage[];
}

/** Trains, and tells how well the held-out voices are read; those of the shop's own lines apart. */
function trainOn(ours: readonly LabelledMessage[], added: Added | null, corpus: string): IntentModel {
  const all = [...ours, ...(added?.messages ?? [])];
  const learnt = all.filter((message) => !isHeldOut(message));
  const files = corpusFiles(corpus);
  const version = sourcesHash(added === null ? files : [...files, added.file]);
  const started = performance.now();
  const model = {
    ...trainModel(learnt, version),
    features: featuresHash(),
    added: added === null ? null : { file: added.file, lines: added.messages.length },
  };
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  process.stdout.write(`${learnt.length} messages, ${seconds} s, version ${version}\n`);
  tell('held-out voices', ours, model);
  if (added !== null) tell('your lines held back', added.messages, model);
  return model;
}

function tell(name: string, messages: readonly LabelledMessage[], model: IntentModel): void {
  const figures = figuresOf(messages.filter(isHeldOut).map((message) => judge(message, model)));
  process.stdout.write(`${name}: ${shown(figures)}\n`);
}

function compare(fresh: Buffer, file: string | URL): void {
  if (fresh.equals(readFileSync(file))) return;
  refuse(
    'The weights are not those of this corpus, these features and this trainer: npm run train',
    EXIT.problem,
  );
}

function shown(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${Number.isInteger(figure) ? figure : Number(figure).toFixed(3)}`)
    .join(' · ');
}
