import { FORGETTABLE, type Forgettable, type Retention } from '../ports/retention.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { RetentionPolicy } from '../ticket/policy.ts';

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

/** Lets go of what is old, once a day, by whichever worker comes first. */
export interface RetentionRounds {
  /** Resolves when nothing is being removed any more. */
  stop(): Promise<void>;
}

/** Starts the rounds; they go on through troubles of the database, and through a policy that cannot be read. */
export function startRetentionRounds({
  retention,
  policy,
  clock,
  logger,
  count,
  timing = { everyMs: DAY_MS, askMs: ASK_MS },
}: {
  readonly retention: Retention;
  readonly policy: () => Promise<RetentionPolicy>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly count: (kind: Forgettable, rows: number) => void;
  readonly timing?: RetentionTiming | undefined;
}): RetentionRounds {
  const stopped = new AbortController();
  const running = goRound();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };

  async function goRound(): Promise<void> {
    while (!stopped.signal.aborted) {
      await tidyIfDue().catch((error: unknown) => {
        logger.warn({ error }, 'Could not let go of what is old; trying again');
      });
      await pause(timing.askMs);
    }
  }

  async function tidyIfDue(): Promise<void> {
    if (!(await retention.begin(timing.everyMs))) return;
    const days = await policy();
    const removed: Partial<Record<Forgettable, number>> = {};
    for (const kind of FORGETTABLE) removed[kind] = await forgetAll(kind, daysFor(kind, days));
    logger.info({ removed }, 'What was old enough has been let go');
  }

  async function forgetAll(kind: Forgettable, days: number): Promise<number> {
    const before = new Date(clock.now() - days * DAY_MS).toISOString();
    let total = 0;
    while (!stopped.signal.aborted) {
      const rows = await retention.forget(kind, before, MOST_AT_ONCE);
      count(kind, rows);
      total += rows;
      if (rows < MOST_AT_ONCE) break;
      await pause(BREATH_MS);
    }
    return total;
  }

  async function pause(ms: number): Promise<void> {
    await clock.sleep(ms, stopped.signal).catch(() => undefined);
  }
}

function daysFor(kind: Forgettable, { decisions, deliveries, parcels }: RetentionPolicy): number {
  return { tickets: decisions, deliveries, parcels, leftovers: 0 }[kind];
}
