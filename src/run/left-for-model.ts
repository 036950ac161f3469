import type { Understanding } from '../ticket/understanding.ts';
import type { RunNotes } from './run-notes.ts';

/** Real ms that a ticket may wait for a language model, all questions together. */
const PATIENCE_MS = 10_000;
/** Less is not worth a question that is charged. */
const LEAST_MS = 1_000;

/**
 * How long this run may still wait for a language model, in ms. 0: no more, because the time is used up or because the
 * model gave nothing a moment ago.
 */
export function leftForModel(
  { second }: Pick<Understanding, 'second'>,
  notes: Pick<RunNotes, 'modelUses'>,
): number {
  const asked = [...(second === undefined ? [] : [second]), ...notes.modelUses()];
  if (asked.some(({ outcome }) => outcome === 'none')) return 0;
  const left = asked.reduce((ms, one) => ms - one.ms, PATIENCE_MS);
  return left < LEAST_MS ? 0 : left;
}
