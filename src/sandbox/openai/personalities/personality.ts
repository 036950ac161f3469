import { huge, malformed, wrongSchema } from './broken.ts';
import { helpful } from './helpful.ts';
import { malicious } from './malicious.ts';
import type { Said, Turn } from './turn.ts';
import { empty, filtered, hesitant, otherLanguage, refusing } from './unwilling.ts';

/** Each answers in its own way. `slow` takes its time and is helpful then; `down` never gets to answer. */
const SPEAKERS = {
  helpful,
  hesitant,
  slow: helpful,
  malformed,
  wrong_schema: wrongSchema,
  huge,
  other_language: otherLanguage,
  malicious,
  refusing,
  filtered,
  empty,
  down: empty,
} as const satisfies Readonly<Record<string, (turn: Turn) => Said>>;

/** Who the sandbox's model is. */
export type Personality = keyof typeof SPEAKERS;

/** What the model of this personality says. */
export const answerAs = (personality: Personality, turn: Turn): Said => SPEAKERS[personality](turn);
