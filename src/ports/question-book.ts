import type { Instant } from '../ticket/instant.ts';

/** What a job is called that is about a question of ours that nobody has answered; `TicketJob.event`. */
export const QUESTION_EVENT = 'question';

/** Tickets that end with a question of ours. */
export interface QuestionBook {
  /**
   * Adds a job for every ticket whose newest run asked its customer something between these moments, in the statement that
   * puts its next look off for a day, so that of any number of processes exactly one takes each.
   * @returns how many were taken
   */
  claimUnanswered(span: {
    readonly from: Instant;
    readonly until: Instant;
    readonly now: Instant;
    readonly most: number;
  }): Promise<number>;
}
