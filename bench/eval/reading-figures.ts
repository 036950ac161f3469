import { isWismo } from '../../src/ticket/intent.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import type { Understanding } from '../../src/ticket/understanding.ts';
import { figuresOf, type Judged } from '../../src/train/measure.ts';
import { type AskFigures, askFigures } from './ask-figures.ts';
import type { ReadCase } from './read-cases.ts';
import { rounded, share } from './share.ts';

/** How well messages are read; shares from 0 to 1. */
export interface Quality {
  /** Over the intents that occur, by the intent that stands in the end. */
  readonly macroF1: number;
  /** Is it a question about a parcel at all, yes or no. */
  readonly wismoF1: number;
  /** Messages that reading would let be answered: sure enough, in a language of the shop, nothing for a person in them. */
  readonly letThrough: number;
  /** Of those, how many a machine may answer; of all that it may answer, how many are let through. */
  readonly precision: number;
  readonly recall: number;
}

/** What a model changes about what is answered without a person. */
export interface AutonomyFigures {
  /** Let through with it and not without. */
  readonly raised: number;
  /** Of those, how many a person should have seen. */
  readonly wronglyRaised: number;
  /** Let through without it and not with. */
  readonly lowered: number;
}

export interface ReadingFigures {
  readonly messages: number;
  readonly without: Quality;
  readonly with: Quality;
  readonly autonomy: AutonomyFigures;
  readonly asks: AskFigures;
}

/** What the readings of a set come to. */
export function readingFigures(cases: readonly ReadCase[], policy: Policy): ReadingFigures {
  const isLet = (one: Understanding): boolean => isLetThrough(one, policy);
  const raised = cases.filter(({ first, last }) => isLet(last) && !isLet(first));
  return {
    messages: cases.length,
    without: quality(cases, ({ first }) => first, isLet),
    with: quality(cases, ({ last }) => last, isLet),
    autonomy: {
      raised: raised.length,
      wronglyRaised: raised.filter(({ needsPerson }) => needsPerson).length,
      lowered: cases.filter(({ first, last }) => isLet(first) && !isLet(last)).length,
    },
    asks: askFigures(cases),
  };
}

/** As far as reading goes; the order's facts, who writes and the policy have their say after it. */
function isLetThrough(one: Understanding, { intents, defaults, brand }: Policy): boolean {
  const { intent, confidence, flags, automatic, language, needBy } = one;
  const isClear = flags.length === 0 && automatic === null && needBy?.isUnsure !== true;
  const isSpoken = language !== null && brand.languages.includes(language);
  const needed = intents[intent]?.minConfidence ?? defaults.minConfidence;
  return isWismo(intent) && confidence >= needed && isClear && isSpoken;
}

function quality(
  cases: readonly ReadCase[],
  reading: (one: ReadCase) => Understanding,
  isLet: (one: Understanding) => boolean,
): Quality {
  const judged = cases.map((one): Judged => ({ ...one, ...saidBy(reading(one)) }));
  const { macroF1, wismoF1 } = figuresOf(judged);
  const through = cases.filter((one) => isLet(reading(one)));
  const rightly = through.filter(({ needsPerson }) => !needsPerson).length;
  return {
    macroF1: rounded(macroF1),
    wismoF1: rounded(wismoF1),
    letThrough: through.length,
    precision: share(rightly, through.length),
    recall: share(rightly, cases.filter((one) => one.isWismo && !one.needsPerson).length),
  };
}

const saidBy = ({ intent, confidence }: Understanding): Pick<Judged, 'said' | 'wismo'> => ({
  said: intent,
  wismo: isWismo(intent) ? confidence : 0,
});
