import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { INTENTS } from '../ticket/intent.ts';
import { detectLanguage } from '../understand/detect-language.ts';

const AnIntent = z.enum(INTENTS, { error: ({ input }) => `there is no intent ${JSON.stringify(input)}` });

const Line = z
  .object({
    lang: z.string().length(2).optional(),
    style: z.string().min(1).optional(),
    intents: z.array(AnIntent).min(1).optional(),
    intent: AnIntent.optional(),
    subject: z.string().nullish(),
    text: z.string().min(1),
  })
  .refine(({ intent, intents }) => (intent ?? intents) !== undefined, 'intent or intents is missing');

/** One message of the corpus and what a careful person reads in it. */
export interface LabelledMessage {
  /** ISO 639-1; `und` when there is too little to tell. */
  readonly lang: string;
  /** Whose voice it is: whole voices are learnt from or held out. */
  readonly style: string;
  readonly intents: readonly z.infer<typeof AnIntent>[];
  readonly subject: string;
  readonly text: string;
  /** File and line, to find it again. */
  readonly id: string;
}

/** A line that is no labelled message; the message names it and says why. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/**
 * Every message of the corpus, by file and line.
 * @throws BadLine
 */
export function readCorpus(folder: string): readonly LabelledMessage[] {
  return corpusFiles(folder).flatMap(readLabelled);
}

/** The labelled files of a corpus, in the order of their names. */
export function corpusFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Labelled messages of one file, for instance those a team has added. @throws BadLine */
export function readLabelled(file: string): readonly LabelledMessage[] {
  const name = basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, `${name}:${at + 1}`)]));
}

function parseLine(line: string, id: string): LabelledMessage {
  try {
    const { lang, style, intents, intent, subject, text } = Line.parse(JSON.parse(line));
    return {
      id,
      text,
      subject: subject ?? '',
      intents: intents ?? (intent === undefined ? [] : [intent]),
      style: style ?? voiceOf(text),
      lang: lang ?? detectLanguage(text) ?? 'und',
    };
  } catch (error) {
    throw new BadLine(
      `${id} is not {"text","intent" or "intents","lang"?,"style"?,"subject"?}: ${why(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** A message without a voice is one of its own. Named by its words, so that its copies are not learnt from and tested on. */
function voiceOf(text: string): string {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return `own ${createHash('sha256').update(words).digest('hex').slice(0, 12)}`;
}

function why(error: unknown): string {
  if (!(error instanceof z.ZodError)) return 'it is no JSON';
  return error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');
}
