import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type AskedModel, askedModel } from './asked-model.ts';
import { foreignCases, ownCases } from './cases.ts';
import type { EvalCase } from './eval-case.ts';
import { evalPolicy } from './eval-policy.ts';
import { evaluate } from './evaluate.ts';
import { evaluateWording } from './evaluate-wording.ts';
import { EVAL_HELP, type EvalOptions, readOptions } from './options.ts';
import { readRecorded } from './recorded-answer.ts';
import { recordingModel } from './recording-model.ts';
import { replayingModel } from './replaying-model.ts';
import { reportText } from './report-text.ts';
import { withinMoney } from './within-money.ts';
import { wordingText } from './wording-text.ts';

const EXIT = { problem: 1, usage: 2 } as const;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function parsed(args: readonly string[]): EvalOptions | null {
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${EVAL_HELP}`);
    return null;
  }
}

/** A fault is one line for whoever started it; nothing of it is a bug to be traced. */
async function run(chosen: EvalOptions): Promise<void> {
  let asked: AskedModel | null = null;
  try {
    const policy = evalPolicy(chosen.policy);
    asked = await askedModel(chosen, process.env);
    const evaluation = {
      policy,
      by: asked.by,
      model: wrapped(asked, chosen),
      atOnce: chosen.atOnce,
      isReplay: asked.model === null,
      onProgress: progress,
    };
    if (chosen.purpose === 'reading') {
      const report = await evaluate({ ...evaluation, cases: casesOf(chosen) });
      save(report, reportText(report), chosen.json);
    } else {
      const report = await evaluateWording({ ...evaluation, limit: chosen.limit });
      save(report, wordingText(report), chosen.json);
    }
  } catch (error) {
    process.stderr.write(`\n${messageOf(error)}\n`);
    process.exitCode = EXIT.problem;
  } finally {
    await asked?.stop();
  }
}

/** Answers that are known first, then the model, within its money, with every answer written down. */
function wrapped(
  { model }: AskedModel,
  { replay, record, money }: EvalOptions,
): ReturnType<typeof replayingModel> {
  const limited = model === null ? null : withinMoney(model, money);
  const heard =
    limited === null || record === null
      ? limited
      : recordingModel(limited, (answer) => appendFileSync(record, `${JSON.stringify(answer)}\n`));
  return replayingModel(replay === null ? new Map() : readRecorded(replay), heard);
}

function casesOf({ own, data, limit }: EvalOptions): readonly EvalCase[] {
  const named = data ?? process.env['EVALUATION_DATA'];
  const folder = named ?? '../shared';
  if (own) return ownCases(limit);
  if (!existsSync(`${folder}/data`)) {
    if (named !== undefined)
      throw new Error(`${folder}/data does not exist; give the folder that holds data/, or --own`);
    process.stdout.write(`No foreign sets at ${folder}/data: our own held-out voices only\n`);
    return ownCases(limit);
  }
  process.env['EVALUATION_DATA'] = folder;
  return [...ownCases(limit), ...foreignCases(limit)];
}

function save(report: object, text: string, file: string): void {
  const beside = `${file.replace(/\.json$/, '')}.txt`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(beside, text);
  process.stdout.write(`\n${text}\nSaved as ${file} and ${beside}\n`);
}

function progress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all}`);
}

const options = parsed(process.argv.slice(2));
if (options === null) process.exitCode = EXIT.usage;
else await run(options);
