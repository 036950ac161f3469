/**
 * How a stand-in misbehaves, on order.
 * - `answer`: a fixed answer instead of the real one; nothing is applied
 * - `masked`: the request is applied, then a fixed answer is given in place of the real one, as a gateway does
 * - `lost`: the request is applied, then the connection is cut before the answer
 * - `late`: the request is applied at once and answered after `ms`
 * - `delayed`: the request is applied only after `ms`, even if the caller has hung up by then
 * - `hang`: no answer, nothing applied
 * - `reset`: the connection is cut at once, nothing applied
 * - `truncated`: the right answer, cut off in the middle of its body
 * - `sliced`: the right answer, its body in small pieces over `ms`
 */
export type FaultKind =
  | 'answer'
  | 'masked'
  | 'lost'
  | 'late'
  | 'delayed'
  | 'hang'
  | 'reset'
  | 'truncated'
  | 'sliced';

export interface Fault {
  readonly kind: FaultKind;
  /** All of those given must fit. `path` is tested against path and query, a `g` flag has no effect. */
  readonly match: { readonly method?: string; readonly path?: RegExp };
  /** How often; `Infinity` until cleared. */
  readonly times: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly ms?: number;
}

/** Faults of one stand-in, taken in the order they were added. */
export class Faults {
  #planned: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#planned.push({ fault, left: fault.times });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault to play for this request, used up by one. */
  take(method: string, path: string): Fault | null {
    const hit = this.#planned.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.match.method === undefined || fault.match.method === method) &&
        (fault.match.path === undefined || path.search(fault.match.path) >= 0),
    );
    if (hit === undefined) return null;
    hit.left -= 1;
    return hit.fault;
  }
}
