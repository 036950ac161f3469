import { z } from 'zod';

/** A zone that days and hours can be counted in. */
export const Timezone = z.string().refine(isTimezone, 'is not an IANA time zone such as America/New_York');

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
