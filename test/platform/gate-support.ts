import { type GateOptions, VendorGate } from '../../src/platform/gate.ts';
import { UpstreamUnavailable } from '../../src/ports/errors.ts';
import type { Answered, GateRequest } from '../../src/ports/tools.ts';
import { ManualClock } from './manual-clock.ts';
import type { TestRun } from './run-support.ts';

/** A gate on a clock that stands still, with room for a thousand requests. */
export function aGate(changes: Partial<GateOptions> = {}): VendorGate {
  return new VendorGate({
    upstream: 'vendor',
    limit: 1_000,
    perMs: 1_000,
    atOnce: 50,
    clock: new ManualClock(),
    observe: () => undefined,
    random: () => 0,
    share: 0.5,
    ...changes,
  });
}

export const read = (run: TestRun, changes: Partial<GateRequest> = {}): GateRequest => ({
  operation: 'thing.read',
  context: run.context,
  timeoutMs: 5_000,
  effect: 'read',
  ...changes,
});

export const answer = async <T>(value: T): Promise<Answered<T>> => ({ status: 200, value });
export const refused = (status: number, retryAfterMs: number | null = null): UpstreamUnavailable =>
  new UpstreamUnavailable('vendor', { reached: 'refused', status, retryAfterMs });
export const never = async (): Promise<never> => new Promise<never>(() => undefined);
export const failing = (error: Error) => async (): Promise<never> => {
  throw error;
};

/** An attempt that fails as told and then succeeds; says how often it was made. */
export function attempts(...failures: readonly Error[]): {
  made: number;
  run: () => Promise<Answered<string>>;
} {
  const left = [...failures];
  const counter = {
    made: 0,
    run: async () => {
      counter.made += 1;
      const failure = left.shift();
      if (failure !== undefined) throw failure;
      return answer('done');
    },
  };
  return counter;
}

/** What the work fails with; listened for at once, so that it may fail before anybody looks. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}
