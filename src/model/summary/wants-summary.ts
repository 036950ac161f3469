import type { Policy } from '../../ticket/policy.ts';
import type { Understanding } from '../../ticket/understanding.ts';
import type { ThreadPart } from './thread-of.ts';

/** A person reads so much as quickly as its summary. */
const SHORT_MESSAGES = 4;
const SHORT_CHARACTERS = 1_500;

/** Whether a note is better with the thread in short: it is long, or its last message is not in the team's language. */
export function wantsSummary(
  thread: readonly ThreadPart[],
  { language, flags, automatic }: Understanding,
  { model, team }: Policy,
): boolean {
  if (!model.summaries || thread.length === 0 || automatic !== null) return false;
  if (flags.includes('injection_suspected')) return false;
  const characters = thread.reduce((sum, { text }) => sum + text.length, 0);
  const isForeign = language !== null && language !== team.language;
  return isForeign || thread.length > SHORT_MESSAGES || characters > SHORT_CHARACTERS;
}
