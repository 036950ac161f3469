import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { MODEL_PURPOSES, NO_ANSWER_WHYS } from '../../src/ports/model.ts';

const Tokens = z.strictObject({
  inputTokens: z.number(),
  outputTokens: z.number(),
  cachedTokens: z.number(),
});

/** One line of a file of recorded answers. What it cost in money is left to the policy of whoever replays it. */
export const RecordedAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    purpose: z.enum(MODEL_PURPOSES),
    question: z.string(),
    value: z.unknown(),
    model: z.string(),
    leftOut: z.number(),
    tokens: Tokens,
    ms: z.number(),
  }),
  z.strictObject({
    kind: z.literal('none'),
    purpose: z.enum(MODEL_PURPOSES),
    question: z.string(),
    why: z.enum(NO_ANSWER_WHYS),
    tokens: Tokens,
    ms: z.number(),
  }),
]);
export type RecordedAnswer = z.output<typeof RecordedAnswer>;

/** The answers of a file by the hash of their question. @throws Error naming what is missing, or the line that is none */
export function readRecorded(file: string): ReadonlyMap<string, RecordedAnswer> {
  if (!existsSync(file))
    throw new Error(`${file} does not exist; record it first, with --model and --record`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const answers = new Map<string, RecordedAnswer>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = parsed(line);
    if (answer === null) throw new Error(`${file}:${at + 1} is no recorded answer`);
    answers.set(answer.question, answer);
  }
  return answers;
}

function parsed(line: string): RecordedAnswer | null {
  try {
    return RecordedAnswer.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
