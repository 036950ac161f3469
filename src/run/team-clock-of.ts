import { type TeamClock, teamClock } from '../conversation/team-clock.ts';
import type { Almanac } from '../look-up/almanac.ts';
import { businessCalendar } from '../look-up/business-days.ts';
import type { Policy } from '../ticket/policy.ts';

/** The hours of its team say what a weekend is. */
const EVERY_DAY = { saturday: true, sunday: true };

/** The team's clock as the policy sets it. */
export function teamClockOf({ team, brand, calendar }: Policy, almanac: Almanac): TeamClock {
  const place = team.holidays ? calendar.shipFrom : null;
  const days = businessCalendar(place, team.closed, almanac, EVERY_DAY);
  return teamClock(team.hours, team.timezone ?? brand.timezone, (day) => days.isOpen(day));
}
