import type { CalendarDate, Instant } from '../ticket/instant.ts';
import { dayThere } from './quiet-hours.ts';
import type { TeamClock } from './team-clock.ts';

/** Days of the team, the rest of today among them, in which a person has to answer. "By Tuesday week" comforts nobody. */
const MOST_DAYS = 3;

/**
 * The day a customer may be told for a person's answer: the one on which its target ends, to the close of the team's hours,
 * because a time of day is a promise that the first telephone call breaks. `null`: it is too far away, or nobody is there
 * then, so that nothing can be said.
 * @param zone the shop's, in which days are written
 */
export function lineDay(
  { now, dueAt }: { readonly now: Instant; readonly dueAt: Instant },
  team: TeamClock,
  zone: string,
): CalendarDate | null {
  const leavesAt = team.leavesAt(dueAt);
  if (leavesAt === null || team.daysBetween(now, leavesAt) > MOST_DAYS) return null;
  // What closes at midnight closes on the day before.
  return dayThere(new Date(Date.parse(leavesAt) - 1).toISOString(), zone);
}
