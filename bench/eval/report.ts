import type { ModelPrice } from '../../src/ticket/model-usage.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { at } from '../support/figures.ts';
import type { ReadCase } from './read-cases.ts';
import { type ReadingFigures, readingFigures } from './reading-figures.ts';
import { rounded } from './share.ts';

/** What an evaluation of reading comes to. */
export interface EvalReport {
  readonly purpose: 'reading';
  /** Who was asked. */
  readonly by: string;
  /** As the answers name their model. */
  readonly models: readonly string[];
  /** `null` where answers were recorded: the same answers give the same report. */
  readonly at: string | null;
  readonly languages: readonly string[];
  /** Per million tokens. */
  readonly price: ModelPrice;
  /** Milliseconds of the reading without a model; `null` as `at` is. */
  readonly builtInMs: { readonly p50: number; readonly p99: number } | null;
  readonly all: ReadingFigures;
  readonly sets: Readonly<Record<string, ReadingFigures>>;
}

/** @param when ISO time of the evaluation; `null`: recorded answers */
export function evalReport(
  cases: readonly ReadCase[],
  { policy, by, when }: { readonly policy: Policy; readonly by: string; readonly when: string | null },
): EvalReport {
  const times = cases.map(({ ms }) => ms);
  const sets = Map.groupBy(cases, ({ set }) => set);
  const models = cases.flatMap(({ last }) => last.second?.model ?? []);
  return {
    purpose: 'reading',
    by,
    models: [...new Set(models)].toSorted(),
    at: when,
    languages: policy.brand.languages,
    price: policy.model.price,
    builtInMs: when === null ? null : { p50: rounded(at(0.5, times)), p99: rounded(at(0.99, times)) },
    all: readingFigures(cases, policy),
    sets: Object.fromEntries([...sets].map(([set, members]) => [set, readingFigures(members, policy)])),
  };
}
