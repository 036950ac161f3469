/** For so long two clocks run evenly enough. */
const REMEMBERED_MS = 10 * 60_000;
const SECOND_MS = 1_000;

/**
 * How much later than its `Date` header says an answer was given. The header has whole seconds; but an answer that came
 * right where a second began tells for all others of these minutes at least how far into their second they were.
 */
export class VendorClock {
  /** The most that the vendor's time was before ours, and when we heard so. */
  #best: { readonly lead: number; readonly at: number } | null = null;

  /**
   * Milliseconds, 0 to 999, by which the vendor's clock was certainly beyond its header.
   * @param date of the header, in ms
   * @param at when the answer was here, in ms of a clock that is never put right
   */
  beyond(date: number, at: number): number {
    const lead = date - at;
    const best = this.#best;
    const known = best === null ? 0 : best.lead - lead;
    // More than a second is impossible: one of the clocks was put right, or several servers answer.
    const counts = best !== null && known > 0 && known < SECOND_MS && at - best.at < REMEMBERED_MS;
    if (counts) return Math.floor(known);
    this.#best = { lead, at };
    return 0;
  }
}
