import type { Contact, Rating } from '../ticket/contact.ts';

export interface RatingTally {
  readonly good: number;
  readonly neutral: number;
  readonly bad: number;
  /** Good among all; `null`: nobody has rated. */
  readonly goodRate: number | null;
}

/** What customers said of tickets that only we answered, and of those that a person had. */
export interface Satisfaction {
  readonly automatic: RatingTally;
  readonly human: RatingTally;
}

/**
 * Ratings by who answered. A ticket of which any message went to a person counts as theirs, for good and bad.
 * @param ratings by ticket, as `helpdesk:id`
 */
export function satisfactionOf(
  contacts: readonly Contact[],
  ratings: ReadonlyMap<string, readonly Rating[]>,
): Satisfaction {
  const automatic: Rating[] = [];
  const human: Rating[] = [];
  const tickets = Map.groupBy(contacts, ({ ticket }) => `${ticket.helpdesk}:${ticket.id}`);
  for (const [key, own] of tickets) {
    const given = ratings.get(key) ?? [];
    const isOurs = own.every(({ shadow, thanks, outcome }) => !shadow && (thanks || OURS.has(outcome)));
    (isOurs ? automatic : human).push(...given);
  }
  return { automatic: tallyOf(automatic), human: tallyOf(human) };
}

const OURS: ReadonlySet<Contact['outcome']> = new Set(['answered', 'asked', 'acknowledged']);

function tallyOf(ratings: readonly Rating[]): RatingTally {
  const counted = (verdict: Rating['verdict']): number =>
    ratings.filter((rating) => rating.verdict === verdict).length;
  const good = counted('good');
  const goodRate = ratings.length === 0 ? null : good / ratings.length;
  return { good, neutral: counted('neutral'), bad: counted('bad'), goodRate };
}
