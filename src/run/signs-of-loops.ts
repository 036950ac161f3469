import type { EffectLedger } from '../ports/effect-ledger.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';

/** Who answers that fast, again and again, has not read (`reliability.md` 2.4). */
const AT_ONCE_MS = 2 * 60 * 1_000;

/** Tells the ledger what a message says about our own texts: it came at once, or it is one of them coming back. */
export async function noteSignsOfLoops(
  { ticket, message }: { readonly ticket: Ticket; readonly message: Message },
  understanding: Understanding,
  ledger: Pick<EffectLedger, 'answeredAtOnce' | 'bounceReported'>,
): Promise<void> {
  const { automatic, addresses } = understanding;
  const before = ticket.messages.slice(0, ticket.messages.indexOf(message));
  const ours = before.findLast((other) => other.author === 'us' && other.public);
  const wait = ours === undefined ? null : Date.parse(message.at) - Date.parse(ours.at);
  if (wait !== null && wait <= AT_ONCE_MS && !isPersons(understanding))
    await ledger.answeredAtOnce(ticket.ref);
  if (automatic?.kind === 'bounce' && automatic.certainty === 'hard') {
    const named = addresses.map(({ value }) => value);
    await ledger.bounceReported({ ref: ticket.ref, addresses: named });
  }
}

/** Only people thank and say nothing else, or give the number they were asked for. */
function isPersons({ automatic, intent, orderNumbers }: Understanding): boolean {
  const givesNumber = orderNumbers.some(
    ({ place, strength }) => place === 'message' && strength === 'strong',
  );
  return automatic === null && (intent === 'thanks' || givesNumber);
}
