/** Makes one more webhook, unlike any before. */
export type Ring = () => { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** How a load process rings at a service. */
export interface LoadPlan {
  readonly url: string;
  readonly secret: string;
  readonly connections: number;
  readonly seconds: number;
  /** Webhooks a second over all connections; `null`: each connection sends the next when it has its answer. */
  readonly rate: number | null;
}

/** What came of it; times in milliseconds. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly accepted: number;
  readonly refused: number;
  /** Connections that broke, and time-outs. */
  readonly failed: number;
}
