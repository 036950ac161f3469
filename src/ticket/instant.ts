/**
 * A moment, as ISO 8601 text in UTC ("2026-11-21T10:00:00.000Z").
 *
 * Text and not `Date`: everything a decision was given is stored as JSON and replayed later, and a
 * `Date` that went through JSON is no longer the value the code was tested with.
 */
export type Instant = string;

/** A calendar day without a zone ("2026-11-24"): what a carrier means by an expected delivery date. */
export type CalendarDate = string;
