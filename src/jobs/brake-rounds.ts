import type { Chores } from '../ports/chores.ts';
import type { DueBrake } from '../quality/brakes-to-pull.ts';
import type { BrakeParts } from './pull-brakes.ts';
import { pullBrakes } from './pull-brakes.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** Real milliseconds: marks are made by hand, and four weeks are counted each time. */
export const BRAKE_ROUND_MS = 60_000;

/** Looks whether a brake is due, by whichever worker comes first; through troubles of the database. */
export function startBrakeRounds(
  parts: BrakeParts & {
    readonly chores: Chores;
    readonly onPulled?: (brake: DueBrake) => void;
    readonly everyMs?: number | undefined;
  },
): Rounds {
  const { clock, logger, chores, onPulled, everyMs = BRAKE_ROUND_MS } = parts;
  return startRounds(clock, (signal) => async () => {
    try {
      if (await chores.begin('brakes', everyMs))
        for (const brake of await pullBrakes(parts, signal)) onPulled?.(brake);
    } catch (error) {
      logger.warn({ error }, 'Could not look whether answers go wrong; trying again');
    }
    return everyMs;
  });
}
