/** A Wednesday without a public holiday near it, so that every run of the demo tells the same story. */
export const DEMO_NOW = '2026-11-18T15:00:00Z';
