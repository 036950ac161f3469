/** What the bare loop works through, and where. */
export interface BareLoopPlan {
  readonly connectionString: string;
  /** By vendor, as a service is told: origin and credentials. */
  readonly environment: Readonly<Record<string, string>>;
  readonly tickets: readonly BareTicket[];
  /** Tickets worked at once. */
  readonly concurrency: number;
}

export interface BareTicket {
  readonly id: number;
  /** As printed: `#10001`. */
  readonly orderName: string;
  readonly address: string;
  readonly trackingNumber: string;
}
