import { lineDay } from '../conversation/line-day.ts';
import type { TeamClock } from '../conversation/team-clock.ts';
import { mayTellCustomer } from '../decide/may-tell-customer.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { Decision } from '../ticket/decision.ts';
import type { LineToCustomer } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';

/**
 * What the customer may be told of this hand-over. Decided here, where all is known, and said by the watch, once the note is
 * there. `null`: nothing.
 */
export function lineFor(
  situation: EarlySituation | Situation,
  decision: Decision,
  { dueAt, team }: { readonly dueAt: Instant; readonly team: TeamClock },
): LineToCustomer | null {
  if (!('picture' in situation) || !mayTellCustomer(situation, decision)) return null;
  const { reading, policy, now } = situation;
  const day = lineDay({ now, dueAt }, team, policy.brand.timezone);
  return day === null || reading.language === null ? null : { language: reading.language, day };
}
