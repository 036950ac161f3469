import type { Situation } from './situation.ts';

/** Whether JSON that was kept with a run is a whole situation: what was decided early has no picture of an order. */
export function isKeptSituation(kept: unknown): kept is Situation {
  return typeof kept === 'object' && kept !== null && 'picture' in kept && 'reading' in kept;
}
