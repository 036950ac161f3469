import { handOver, type Rule, type Verdict } from '../rule.ts';
import type { Situation } from '../situation.ts';

/** So many texts that came back are an address that nobody reads, or one that is used against its owner. */
const BOUNCES = 3;

/**
 * Caps on public texts, counted from the ledger: the last thing between a loop and a customer's inbox
 * (`reliability.md` 2.4; numbers are the policy's). When the breaker trips is `admission`'s business.
 */
export const limits: Rule = ({ usage, policy, conversation: { keeps } }) =>
  overLimit({ usage, policy, keeps });

/** The same for a text that no decision stands behind. @param keeps the message whose promise it keeps */
export function overLimit({
  usage,
  policy,
  keeps,
}: Pick<Situation, 'usage' | 'policy'> & { readonly keeps: string | undefined }): Verdict | null {
  const caps = policy.limits;
  // One kept promise is outside of the ticket's count (contract 5), and has one of its own.
  if (keeps !== undefined) {
    if (usage.promises >= policy.promises.perDay) return handOver('limit_promises');
  } else if (usage.ticket >= caps.autoRepliesPerTicket) return handOver('limit_ticket');
  if (usage.sender >= caps.perSenderPerDay) return handOver('limit_sender');
  if (usage.domain >= caps.perDomainPerHour) return handOver('limit_domain');
  if (usage.bounces >= BOUNCES) return handOver('mail_bounces');
  return usage.breakerOpen ? handOver('breaker') : null;
}
