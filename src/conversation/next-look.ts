import type { HandOver } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TeamClock } from './team-clock.ts';

const MINUTE_MS = 60_000;

/** Before it is due: half of what is left, and no more often than this. */
const SHORTEST_MS = 15 * MINUTE_MS;
/** Afterwards: ever more rarely, and at least once a day. */
const OVERDUE_MS = 60 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;

type Waiting = Pick<HandOver, 'since' | 'dueAt' | 'targetSeconds' | 'remindedAt'>;

/**
 * When this hand-over's next note falls due: the first with its target, a further one a whole target after the one before,
 * which may have come late: two in a row would say nothing new.
 */
export function nextReminderAt({ dueAt, targetSeconds, remindedAt }: Waiting, team: TeamClock): Instant {
  return remindedAt === null ? dueAt : team.after(remindedAt, targetSeconds * 1_000);
}

/**
 * When a ticket that waits is looked at again, so that the board does not show for long what has been answered, although
 * no helpdesk may tell us so. A look costs a read.
 * @param remindAt when its next note is due; `null`: there will be none
 */
export function nextLook({ since, dueAt }: Waiting, now: Instant, remindAt: Instant | null): Instant {
  const at = Date.parse(now);
  const due = Date.parse(dueAt);
  const pause =
    at < due
      ? Math.max(SHORTEST_MS, (due - at) / 2)
      : Math.min(LONGEST_MS, Math.max(OVERDUE_MS, (at - Date.parse(since)) / 4));
  const remind = remindAt === null ? Number.POSITIVE_INFINITY : Date.parse(remindAt);
  const next = at < due ? Math.min(at + pause, due) : at + pause;
  return new Date(remind > at ? Math.min(next, remind) : next).toISOString();
}
