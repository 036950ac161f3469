/**
 * What a person's own answer says of the decision that was left to them. Nothing else of the answer is kept.
 * - `draft_sent`: they sent the text we had meant to send
 * - `macro_used`: they used the macro that stands for the same state of the order
 * - `contradicted`: they said another state, or what our answer would not have promised
 * - `unclear`: anything else, which is counted for neither side
 */
export const ANSWER_VERDICTS = ['draft_sent', 'macro_used', 'contradicted', 'unclear'] as const;
export type AnswerVerdict = (typeof ANSWER_VERDICTS)[number];
