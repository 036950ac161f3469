import type { CalendarDate } from './instant.ts';

/** Languages notes can be written in. */
export const NOTE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** A ticket's priority in a helpdesk, least first. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** One step up; `urgent` has nothing above it. */
export function oneStepUp(priority: Priority): Priority {
  return PRIORITIES[PRIORITIES.indexOf(priority) + 1] ?? priority;
}

/** As ISO 8601 counts them: Monday is the first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Times of day where the team is, `09:00` to `17:00`; `24:00` is the end of the day. Never across midnight. */
export interface OpeningHours {
  readonly from: string;
  readonly to: string;
}

/** The people who read notes and take over. */
export interface TeamPolicy {
  /** What notes are written in. */
  readonly language: NoteLanguage;
  /** IANA zone of its hours; `null`: the brand's. */
  readonly timezone: string | null;
  /** When somebody is there; `null`: nobody, that day of the week. */
  readonly hours: Readonly<Record<Weekday, OpeningHours | null>>;
  /** Days (ISO) on which nobody is there beside them. */
  readonly closed: readonly CalendarDate[];
  /** Nobody is there on the public holidays of `calendar.shipFrom`. */
  readonly holidays: boolean;
  /** Hours of the team within which a person is to answer what was handed over, by the ticket's priority. */
  readonly targets: Readonly<Record<Priority, number>>;
  /** Notes that remind of one hand-over, at most: the first when it is overdue, the second a whole target later. */
  readonly reminders: number;
}
