import { FORGETTABLE, type Forgettable, type Retention } from '../ports/retention.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { RetentionPolicy } from '../ticket/policy.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** Rows removed in one statement: it is over in milliseconds, and nobody waits for its locks. */
const MOST_AT_ONCE = 200;
/** Between two of them, so that work goes before tidying. */
const BREATH_MS = 100;

const DAY_MS = 24 * 60 * 60_000;
/** Real milliseconds between asking whether it is time again: a process that was down for a day is late by this much. */
const ASK_MS = 60 * 60_000;

/** How often what is old is let go. */
export interface RetentionTiming {
  readonly everyMs: number;
  readonly askMs: number;
}

/** What the rounds work with. */
interface RetentionParts {
  readonly retention: Retention;
  readonly policy: () => Promise<RetentionPolicy>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly count: (kind: Forgettable, rows: number) => void;
  readonly timing?: RetentionTiming | undefined;
}

/**
 * Lets go of what is old, once a day, by whichever worker comes first; through troubles of the database, and through a
 * policy that cannot be read.
 */
export function startRetentionRounds(parts: RetentionParts): Rounds {
  const { clock, logger, timing = { everyMs: DAY_MS, askMs: ASK_MS } } = parts;
  return startRounds(clock, (signal) => async () => {
    await tidyIfDue(parts, timing.everyMs, signal).catch((error: unknown) => {
      logger.warn({ error }, 'Could not let go of what is old; trying again');
    });
    return timing.askMs;
  });
}

async function tidyIfDue(parts: RetentionParts, everyMs: number, signal: AbortSignal): Promise<void> {
  if (!(await parts.retention.begin(everyMs))) return;
  const days = await parts.policy();
  const removed: Partial<Record<Forgettable, number>> = {};
  for (const kind of FORGETTABLE) removed[kind] = await forgetAll(kind, daysFor(kind, days), parts, signal);
  parts.logger.info({ removed }, 'What was old enough has been let go');
}

async function forgetAll(
  kind: Forgettable,
  days: number,
  { retention, clock, count }: RetentionParts,
  signal: AbortSignal,
): Promise<number> {
  const before = new Date(clock.now() - days * DAY_MS).toISOString();
  let total = 0;
  while (!signal.aborted) {
    const rows = await retention.forget(kind, before, MOST_AT_ONCE);
    count(kind, rows);
    total += rows;
    if (rows < MOST_AT_ONCE) break;
    await clock.sleep(BREATH_MS, signal).catch(() => undefined);
  }
  return total;
}

function daysFor(kind: Forgettable, { decisions, deliveries, parcels }: RetentionPolicy): number {
  return { tickets: decisions, deliveries, parcels, leftovers: 0 }[kind];
}
