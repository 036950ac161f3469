/**
 * Named moments of a run at which a test may end the process (design 8.10). `main.ts` passes a function that does
 * nothing; only a test-only entry file passes another one, and no environment variable arms it.
 */
export const FAILPOINTS = [
  'ticket:claimed',
  'ticket:read',
  'looked_up',
  'decided',
  'text:written',
  'effect:recorded',
  'effect:written',
  'effect:accepted',
  'effect:sent',
  'ticket:settled',
  'effect:settled',
  'run:recorded',
] as const;

export type Failpoint = (typeof FAILPOINTS)[number];
export type Reach = (point: Failpoint) => Promise<void>;
