import type { Aside } from '../ports/job-queue.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { ModelUse } from '../ticket/model-use.ts';
import type { UpstreamCall } from '../ticket/upstream-call.ts';

/** What one run did and how long it took, gathered while it runs. */
export interface RunNotes {
  readonly context: RunContext;
  /** Runs one stage and notes its time. */
  step<T>(name: string, stage: () => Promise<T> | T): Promise<T>;
  calls(): readonly UpstreamCall[];
  /** Notes what a language model was asked to write. */
  used(use: ModelUse): void;
  modelUses(): readonly ModelUse[];
  steps(): readonly { readonly step: string; readonly ms: number }[];
  /** Notes how lists show the ticket (`Ticket.glimpse`): as it was read; as it was left is noted by the context. */
  saw(glimpse: string | undefined): void;
  glimpses(): readonly string[];
}

/** Starts the notes of one run; `context` goes to every upstream call of it. */
export function startNotes(signal: AbortSignal, aside?: Aside): RunNotes {
  const calls: UpstreamCall[] = [];
  const uses: ModelUse[] = [];
  const steps: { step: string; ms: number }[] = [];
  const glimpses = new Set<string>();
  const saw = (glimpse: string | undefined): void => {
    if (glimpse !== undefined) glimpses.add(glimpse);
  };
  return {
    context: {
      signal,
      record: (call) => calls.push(call),
      leftAs: saw,
      ...(aside === undefined ? {} : { aside }),
    },
    step: async (name, stage) => {
      const started = performance.now();
      try {
        return await stage();
      } finally {
        steps.push({ step: name, ms: Math.round((performance.now() - started) * 100) / 100 });
      }
    },
    calls: () => [...calls],
    used: (use) => void uses.push(use),
    modelUses: () => [...uses],
    steps: () => [...steps],
    saw,
    glimpses: () => [...glimpses],
  };
}
