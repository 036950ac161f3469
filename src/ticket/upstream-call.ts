/** One request to a vendor, for the decision page and the metrics. Never its content. */
export interface UpstreamCall {
  /** Plug-in id. */
  readonly upstream: string;
  /** Ours, stable: `ticket.read`, `orders.find`, `tracker.create`. */
  readonly operation: string;
  readonly ms: number;
  /** HTTP status; `null` when no answer came. */
  readonly status: number | null;
}
