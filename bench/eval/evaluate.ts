import { systemClock } from '../../src/platform/clock.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { builtInModel } from '../../src/understand/classifier/built-in-model.ts';
import type { Asks } from './asks.ts';
import type { EvalCase } from './eval-case.ts';
import { readCases } from './read-cases.ts';
import { type EvalReport, evalReport } from './report.ts';

export interface Evaluation {
  readonly cases: readonly EvalCase[];
  readonly model: Asks;
  readonly policy: Policy;
  /** Who is asked, for the report. */
  readonly by: string;
  readonly atOnce: number;
  /** Nobody is asked, so the same report must come of it every time. */
  readonly isReplay: boolean;
  readonly onProgress: (done: number, all: number) => void;
}

/** Reads every case without and with the model. @throws whatever the model throws: a hole in it makes it worthless */
export async function evaluate(evaluation: Evaluation): Promise<EvalReport> {
  const { cases, model, policy, by, atOnce, isReplay, onProgress } = evaluation;
  const clock = systemClock();
  const steady = (): number => clock.steady();
  const reader = { intentModel: builtInModel(), model, policy, atOnce, steady, onProgress };
  const read = await readCases(cases, reader);
  return evalReport(read, { policy, by, when: isReplay ? null : new Date(clock.wall()).toISOString() });
}
