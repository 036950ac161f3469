import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { IntentModel } from '../understand/classifier/intent-model.ts';
import { EXIT } from './exit-codes.ts';
import { requireWritable } from './require-writable.ts';
import { WrongUsage } from './wrong-usage.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  subject: z.string().nullish(),
  text: z.string(),
});

/** A line of the input that is not what it should be. */
class BadLine extends Error {
  override readonly name = 'BadLine';
}

export interface ClassifyOptions {
  readonly in: string;
  readonly out: string;
  /** Adds to each line what decided its intent. */
  readonly explain?: boolean;
}

/**
 * Reads JSON lines and writes what each message wants (contract 6), one by one, however long the file is.
 * Reads with the model that `INTENT_MODEL` names, else with the built-in one.
 * @throws ConfigRefused, StartRefused when that model may not be used; WrongUsage when a file cannot be
 */
export async function classify(files: ClassifyOptions, environment: NodeJS.ProcessEnv): Promise<void> {
  if (statSync(files.in, { throwIfNoEntry: false })?.isDirectory() !== false)
    throw new WrongUsage(`${files.in} is no file; give one of JSON lines {"id","subject"?,"text"}`);
  requireWritable(files.out);
  const model = await modelOf(environment);
  const lines = createInterface({ input: createReadStream(files.in), crlfDelay: Number.POSITIVE_INFINITY });
  try {
    await pipeline(read(lines, { model, explain: files.explain ?? false }), createWriteStream(files.out));
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.problem;
  }
}

// The lexicons and the models load in these two, so that `--help` stays quick.

async function modelOf(environment: NodeJS.ProcessEnv): Promise<IntentModel> {
  const { readConfig } = await import('../config/read-config.ts');
  const { intentModelOf } = await import('../service/local-model.ts');
  // A command serves nothing, so what only a server needs is not asked for.
  const { service } = readConfig({ ...environment, HOST: '127.0.0.1' }, []);
  return intentModelOf(service.INTENT_MODEL);
}

async function* read(
  lines: AsyncIterable<string>,
  { model, explain }: { readonly model: IntentModel; readonly explain: boolean },
): AsyncGenerator<string> {
  const { classifyLine } = await import('../understand/classify-line.ts');
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const { id, subject, text: body } = parse(text, number);
    const line = { id, text: body, ...(typeof subject === 'string' ? { subject } : {}) };
    yield `${JSON.stringify(classifyLine(line, model, explain))}\n`;
  }
}

function parse(text: string, number: number): z.output<typeof Line> {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    throw new BadLine(`Line ${number} is not {"id","subject"?,"text"} as JSON; nothing after it was read`);
  }
}
