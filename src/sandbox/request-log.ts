/** One request a stand-in has seen. The log only grows: tests take it as the truth about what left the service. */
export interface LoggedRequest {
  readonly number: number;
  readonly vendor: string;
  /** Real time in ms. */
  readonly at: number;
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  /** What was answered; `null` when no answer was given (hang, reset, lost). */
  readonly status: number | null;
  /** The fault that was played, if any. */
  readonly fault: string | null;
  /** Short name given by the stand-in: `ticket.update`, `OrderCandidates`. */
  readonly operation: string | null;
}

/** Append-only log of every request to every stand-in of one sandbox. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: Omit<LoggedRequest, 'number'>): void {
    this.#entries.push({ ...entry, number: this.#entries.length + 1 });
  }

  /** What came behind the first so many; a load test looks often, and a log of all it did is long. */
  after(count: number): readonly LoggedRequest[] {
    return this.#entries.slice(count);
  }

  /** A copy, oldest first; `vendor` narrows it. */
  entries(vendor?: string): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => vendor === undefined || entry.vendor === vendor);
  }
}
