/**
 * Nobody's advice is taken for more than an hour: what asks for longer is a mistake (the time of day in seconds is a
 * common one), and after an hour one request shows whether it was.
 */
export const LONGEST_ADVICE_MS = 3_600_000;

/** The three spellings of a date in HTTP (RFC 9110, 5.6.7); nothing else is one, whatever `Date.parse` makes of it. */
const HTTP_DATE =
  /^(?:[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4}|[A-Z][a-z]{5,8}, \d\d-[A-Z][a-z]{2}-\d\d) [\d:]{8} GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/;

/** When an answer was given, to read a date in it by. */
export interface AnsweredAt {
  /** The answer's `Date` header: the vendor's clock, by which it wrote its advice. */
  readonly date?: unknown;
  /** Our real time in ms, where there is no such header. */
  readonly wall: number;
}

/**
 * `Retry-After` in ms: seconds, with a fraction or without, or a date. At most an hour; a date that is over gives 0.
 * `null`: no advice that can be understood.
 */
export function readRetryAfter(header: unknown, answered: AnsweredAt): number | null {
  const text = textOf(header);
  if (/^\d+(?:\.\d*)?$/.test(text)) return Math.min(LONGEST_ADVICE_MS, Math.ceil(Number(text) * 1_000));
  const at = dateIn(text);
  if (at === null) return null;
  return Math.min(LONGEST_ADVICE_MS, Math.max(0, at - (dateIn(textOf(answered.date)) ?? answered.wall)));
}

/** Some clients hand over headers as lists. */
function textOf(header: unknown): string {
  const first: unknown = Array.isArray(header) ? header[0] : header;
  return typeof first === 'string' ? first.trim() : '';
}

function dateIn(text: string): number | null {
  if (!HTTP_DATE.test(text) && !ASCTIME.test(text)) return null;
  const at = Date.parse(ASCTIME.test(text) ? `${text} GMT` : text);
  return Number.isNaN(at) ? null : at;
}
