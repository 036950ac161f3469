import type { Condition, MatrixAction } from '../../ticket/condition.ts';

/** What a condition says of an order or a parcel, and why, in words for the team. */
export interface Judgement {
  readonly condition: Condition;
  readonly action: MatrixAction;
  readonly why: string;
}

/** Most cautious first. */
export const CAUTION: readonly MatrixAction[] = ['person', 'answer_open', 'answer'];

/**
 * The judgement that counts: the most cautious action, and among equals the one that comes first. Cautious first,
 * because a parcel can be a little late and very silent at once, and silence alone would still be answered.
 */
export function mostCautious<J extends { readonly action: MatrixAction }>(
  judgements: readonly J[],
): J | null {
  for (const action of CAUTION) {
    const found = judgements.find((judgement) => judgement.action === action);
    if (found !== undefined) return found;
  }
  return null;
}

export function answer(condition: Condition, why: string): Judgement {
  return { condition, action: 'answer', why };
}

/** A*: reply, leave the ticket open and look again. */
export function answerOpen(condition: Condition, why: string): Judgement {
  return { condition, action: 'answer_open', why };
}

export function person(condition: Condition, why: string): Judgement {
  return { condition, action: 'person', why };
}

/** "1 business day", "3 business days". */
export function businessDays(count: number): string {
  return count === 1 ? '1 business day' : `${count} business days`;
}
