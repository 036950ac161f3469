import { dateFormat } from '../../../ticket/date-format.ts';
import type { CalendarDate, Instant } from '../../../ticket/instant.ts';

/** A zone's wall clock. Not the one texts are written with: that one must not check itself. */
export interface ZoneClock {
  /** Calendar day of a moment; a calendar day stays itself. */
  readonly dateOf: (when: Instant) => CalendarDate;
  /** "08:05", 24 hours. */
  readonly timeOf: (when: Instant) => string;
}

/** @param zone IANA name. */
export function zoneClock(zone: string): ZoneClock {
  // Sweden writes dates as ISO does.
  const format = dateFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const local = (when: Instant): string => format.format(new Date(when));
  return {
    dateOf: (when) => (/^\d{4}-\d{2}-\d{2}$/.test(when) ? when : local(when).slice(0, 10)),
    timeOf: (when) => local(when).slice(11),
  };
}
