import type { ModelAnswer } from '../../src/ports/model.ts';
import type { Taken } from '../../src/respond/texts/rewording/rewordable.ts';
import type { ModelPrice } from '../../src/ticket/model-usage.ts';
import { counted } from './counted.ts';
import { figuresOfMoney, type MoneyFigures } from './money-figures.ts';
import { share } from './share.ts';
import type { WordingCase } from './wording-cases.ts';

/** A reply, what the model made of it, and what the checks made of that. `null`: there was no answer. */
export interface WordedCase extends WordingCase {
  readonly answer: ModelAnswer<unknown>;
  readonly taken: Taken | null;
}

/** What came of putting replies into other words; shares from 0 to 1. */
export interface WordingFigures extends MoneyFigures {
  readonly replies: number;
  /** Answers in which every check let every word through; of all replies. */
  readonly accepted: number;
  readonly acceptedShare: number;
  /** Of those accepted, how many read otherwise than ours. */
  readonly changedShare: number;
  /** Why words were not let through; an answer may have several reasons. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Why there was no answer. */
  readonly unanswered: Readonly<Record<string, number>>;
}

export interface WordingReport {
  readonly purpose: 'wording';
  readonly by: string;
  readonly models: readonly string[];
  readonly at: string | null;
  readonly tone: string;
  /** Per million tokens. */
  readonly price: ModelPrice;
  readonly all: WordingFigures;
  readonly sets: Readonly<Record<string, WordingFigures>>;
}

/** @param about `at`: ISO time; `null`: recorded answers */
export function wordingReport(
  cases: readonly WordedCase[],
  about: Pick<WordingReport, 'by' | 'at' | 'tone' | 'price'>,
): WordingReport {
  const models = cases.flatMap(({ answer }) => (answer.kind === 'answered' ? [answer.model] : []));
  const languages = Map.groupBy(cases, ({ language }) => language);
  return {
    purpose: 'wording',
    ...about,
    models: [...new Set(models)].toSorted(),
    all: figuresOf(cases),
    sets: Object.fromEntries([...languages].map(([language, members]) => [language, figuresOf(members)])),
  };
}

function figuresOf(cases: readonly WordedCase[]): WordingFigures {
  const accepted = cases.flatMap(({ ours, taken }) => (taken?.kind === 'taken' ? [{ ours, taken }] : []));
  const changed = accepted.filter(({ ours, taken }) => taken.text !== ours);
  return {
    replies: cases.length,
    accepted: accepted.length,
    acceptedShare: share(accepted.length, cases.length),
    changedShare: share(changed.length, accepted.length),
    refusals: counted(cases.flatMap(({ taken }) => (taken?.kind === 'refused' ? taken.why : []))),
    unanswered: counted(cases.flatMap(({ answer }) => (answer.kind === 'none' ? [answer.why] : []))),
    ...figuresOfMoney(
      cases.map(({ answer }) => answer),
      cases.length,
    ),
  };
}
