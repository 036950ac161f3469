import type { SecondReading } from '../../src/ticket/second-reading.ts';
import { at } from '../support/figures.ts';
import type { ReadCase } from './read-cases.ts';
import { share } from './share.ts';

/** What was asked of the model, how good its own word was, and what it cost. */
export interface AskFigures {
  readonly asked: number;
  readonly askedShare: number;
  /** How the asks ended: `agrees`, `differs`, or why there was no answer. */
  readonly ends: Readonly<Record<string, number>>;
  /** Claims that the message did not bear out, by kind. */
  readonly refused: Readonly<Record<string, number>>;
  /** Of the answered: how often the model, and how often the program, names the right intent. */
  readonly modelRight: number;
  readonly programRight: number;
  /** Where the program is wrong, how often the model says the same: what its agreement is worth hangs on it. */
  readonly sameMistake: number;
  readonly tokens: { readonly input: number; readonly cached: number; readonly output: number };
  /** In the account's currency, at the policy's prices. */
  readonly money: number;
  readonly moneyPerThousandMessages: number;
  readonly tokensPerMessage: number;
  /** Milliseconds of an ask, as a run waits for it. */
  readonly ms: { readonly p50: number; readonly p99: number };
}

const MICROS = 1_000_000;

interface Asked extends ReadCase {
  readonly second: SecondReading;
}

export function askFigures(cases: readonly ReadCase[]): AskFigures {
  const asked = cases.flatMap((one): readonly Asked[] =>
    one.last.second === undefined ? [] : [{ ...one, second: one.last.second }],
  );
  const answered = asked.filter(({ second }) => second.outcome !== 'none');
  const wrong = answered.filter(({ first, truth }) => first.intent !== truth);
  const times = asked.map(({ second }) => second.ms);
  const sum = (of: (second: SecondReading) => number): number =>
    asked.reduce((total, { second }) => total + of(second), 0);
  const input = sum(({ usage }) => usage.inputTokens);
  const output = sum(({ usage }) => usage.outputTokens);
  const money = sum(({ usage }) => usage.micros) / MICROS;
  return {
    asked: asked.length,
    askedShare: share(asked.length, cases.length),
    ends: counted(asked.map(({ second }) => second.why ?? second.outcome)),
    refused: counted(asked.flatMap(({ second }) => second.refused)),
    modelRight: share(answered.filter((one) => one.second.intent === one.truth).length, answered.length),
    programRight: share(answered.length - wrong.length, answered.length),
    sameMistake: share(wrong.filter((one) => one.second.intent === one.first.intent).length, wrong.length),
    tokens: { input, cached: sum(({ usage }) => usage.cachedTokens), output },
    money,
    moneyPerThousandMessages: share(money * 1_000, cases.length),
    tokensPerMessage: share(input + output, cases.length),
    ms: { p50: at(0.5, times), p99: at(0.99, times) },
  };
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const kinds = [...new Set(words)].toSorted();
  return Object.fromEntries(kinds.map((kind) => [kind, words.filter((word) => word === kind).length]));
}
