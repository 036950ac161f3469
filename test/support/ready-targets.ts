import { setTimeout as pause } from 'node:timers/promises';

/** After so many answers in a row that are not 200, a target gets no requests; after one that is, it gets them again. */
const FAILURES = 2;
const PATIENCE_MS = 1_000;

/** Those of a balancer's targets that are to get requests. */
export interface ReadyTargets {
  turnTo(origins: readonly string[]): void;
  taking(): readonly string[];
  stop(): void;
}

/**
 * Learns by asking who is ready, as balancers do; somebody new counts as ready.
 * @param everyMs between two questions; `null`: nobody is asked, everybody gets requests
 */
export function readyTargets(everyMs: number | null): ReadyTargets {
  const stopped = new AbortController();
  let targets = new Map<string, number>();
  const ask = async (origin: string): Promise<void> => {
    const ready = await isReady(origin);
    const failures = targets.get(origin);
    if (failures !== undefined) targets.set(origin, ready ? 0 : failures + 1);
  };
  const goOn = async (ms: number): Promise<void> => {
    while (!stopped.signal.aborted) {
      await Promise.all([...targets.keys()].map(ask));
      await pause(ms, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  if (everyMs !== null) void goOn(everyMs);
  return {
    turnTo: (origins) => {
      targets = new Map(origins.map((origin) => [origin, targets.get(origin) ?? 0]));
    },
    taking: () => [...targets].filter(([, failures]) => failures < FAILURES).map(([origin]) => origin),
    stop: () => stopped.abort(),
  };
}

async function isReady(origin: string): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(`${origin}/readyz`, { signal }).catch(() => null);
  await answer?.text().catch(() => undefined);
  return answer?.status === 200;
}
