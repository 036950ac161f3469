import type { Rating } from './contact.ts';

/** A rating as a helpdesk gives it out, without the customer's words. */
export interface GivenRating extends Rating {
  readonly surveyId: string;
  /** 1 to 5 where the survey has such a scale. */
  readonly score: number | null;
}

/** Of five: four and five are content, one and two are not. */
export function verdictOf(score: number): Rating['verdict'] {
  if (score >= 4) return 'good';
  return score <= 2 ? 'bad' : 'neutral';
}
