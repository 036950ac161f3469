/** How a language names months and weekdays in a date. */
export interface CalendarWords {
  /** Lower case, January first. */
  readonly months: readonly string[];
  /** Lower case, Sunday first. */
  readonly weekdays: readonly string[];
}

/** From `Intl`, inside a whole date, because some languages bend the month there. @param language ISO 639-1. */
export function calendarWords(language: string): CalendarWords {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const named = (part: 'month' | 'weekday', ms: number): string =>
    (format.formatToParts(ms).find(({ type }) => type === part)?.value ?? '').toLowerCase();
  return {
    months: Array.from({ length: 12 }, (_, month) => named('month', Date.UTC(2026, month, 15))),
    // The first of February 2026 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => named('weekday', Date.UTC(2026, 1, 1 + day))),
  };
}
