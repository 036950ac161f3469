import type { Effect } from '../ports/effect-ledger.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Decision } from '../ticket/decision.ts';
import { isOurWord } from '../ticket/effect.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * Whether a person of the team spoke to the customer between our last look at the ticket and our public text, where the
 * helpdesk cannot make one depend on the other (design 8.2). Once a person has spoken nothing public of ours is begun, so
 * one who stands before our text was not there to be seen.
 * @param ticket read after the text; one read before it does not hold the text, and the answer is no
 */
export function isCrossed({ key, kind }: Pick<Effect, 'key' | 'kind'>, { messages }: Ticket): boolean {
  if (!isOurWord(kind)) return false;
  const ours = messages.findIndex(({ effectKey }) => effectKey === key);
  return messages.slice(0, Math.max(ours, 0)).some(isPersons);
}

/** The ticket without what crossed with our text: what the text was decided from. It is written to as it is now. */
export function asItWasSeen(ticket: Ticket): Ticket {
  return { ...ticket, assigneeId: null, messages: ticket.messages.filter((one) => !isPersons(one)) };
}

/** What a run comes to whose text crossed with a person's: nothing is closed. */
export function crossedWith<Ending extends Pick<Decision, 'closed' | 'reasons'> | Page>(
  ending: Ending,
): Ending {
  return { ...ending, closed: false, reasons: ['person_active', ...ending.reasons] };
}

type Page = RunRecord['page'];

/** Whether a run's public text crossed with a person's. */
export function hasCrossed({
  outcome,
  reasons,
  shadow,
}: Pick<Page, 'outcome' | 'reasons' | 'shadow'>): boolean {
  const spoke = !shadow && (outcome === 'answered' || outcome === 'asked');
  return spoke && reasons[0] === 'person_active';
}

const isPersons = ({ author, public: isPublic }: Message): boolean => isPublic && author === 'agent';
