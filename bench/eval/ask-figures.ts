import type { SecondReading } from '../../src/ticket/second-reading.ts';
import { counted } from './counted.ts';
import { figuresOfMoney, type MoneyFigures } from './money-figures.ts';
import type { ReadCase } from './read-cases.ts';
import { share } from './share.ts';

/** What was asked of the model, how good its own word was, and what it cost. */
export interface AskFigures extends MoneyFigures {
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
}

interface Asked extends ReadCase {
  readonly second: SecondReading;
}

export function askFigures(cases: readonly ReadCase[]): AskFigures {
  const asked = cases.flatMap((one): readonly Asked[] =>
    one.last.second === undefined ? [] : [{ ...one, second: one.last.second }],
  );
  const answered = asked.filter(({ second }) => second.outcome !== 'none');
  const wrong = answered.filter(({ first, truth }) => first.intent !== truth);
  const seconds = asked.map(({ second }) => second);
  return {
    asked: asked.length,
    askedShare: share(asked.length, cases.length),
    ends: counted(seconds.map(({ why, outcome }) => why ?? outcome)),
    refused: counted(seconds.flatMap(({ refused }) => refused)),
    modelRight: share(answered.filter((one) => one.second.intent === one.truth).length, answered.length),
    programRight: share(answered.length - wrong.length, answered.length),
    sameMistake: share(wrong.filter((one) => one.second.intent === one.first.intent).length, wrong.length),
    ...figuresOfMoney(seconds, cases.length),
  };
}
