/** What `doctor` has found out about one thing; no advice: all is well. */
export interface Finding {
  /** A vendor, or a setting. */
  readonly about: string;
  readonly good: string | null;
  readonly advice: readonly string[];
}
