import { handOver, type Rule } from '../rule.ts';

/**
 * Caps on public texts, counted from the ledger: the last thing between a loop and a customer's inbox
 * (`reliability.md` 2.4; numbers are the policy's).
 */
export const limits: Rule = ({ usage, policy }) => {
  const caps = policy.limits;
  if (usage.ticket >= caps.autoRepliesPerTicket) return handOver('limit_ticket');
  if (usage.sender >= caps.perSenderPerDay) return handOver('limit_sender');
  if (usage.domain >= caps.perDomainPerHour) return handOver('limit_domain');
  if (usage.breakerOpen || usage.account >= caps.accountPer10Minutes) return handOver('breaker');
  return null;
};
