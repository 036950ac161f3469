import type { Settlement } from '../ports/helpdesk.ts';
import type { Condition } from '../ticket/condition.ts';
import type { Outcome } from '../ticket/decision.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** How a ticket is left behind for each outcome (contract 4, the table of statuses). `left` never gets here. */
export function settlementOf(about: {
  readonly outcome: Exclude<Outcome, 'left'>;
  readonly closed: boolean;
  readonly intent: Intent;
  readonly condition: Condition | null;
  /** Somebody needs it by a day that may be missed. */
  readonly urgent: boolean;
  readonly ticket: Ticket;
  readonly policy: Policy;
}): Settlement {
  const { outcome, intent, ticket, policy } = about;
  const handOver = outcome === 'handed_over';
  return {
    status: statusFor(about),
    addTags: [`${policy.tagPrefix}${outcome}`, `${policy.tagPrefix}${intent}`],
    group: handOver ? teamOf(ticket.ref.helpdesk, policy) : null,
    priority: handOver ? priorityOf(about) : null,
  };
}

/** The shop's own wish, and no lower than high where a day is at stake. */
function priorityOf({
  intent,
  condition,
  urgent,
  policy,
}: {
  readonly intent: Intent;
  readonly condition: Condition | null;
  readonly urgent: boolean;
  readonly policy: Policy;
}): Settlement['priority'] {
  const wishes = policy.handover.priority;
  const wish = wishes[intent] ?? (condition === null ? undefined : wishes[condition]) ?? null;
  return urgent && wish !== 'urgent' ? 'high' : wish;
}

function statusFor(about: {
  readonly outcome: Outcome;
  readonly closed: boolean;
  readonly ticket: Ticket;
}): Settlement['status'] {
  switch (about.outcome) {
    case 'answered':
      return about.closed ? 'solved' : 'open';
    case 'asked':
      return 'pending';
    case 'acknowledged':
      return 'solved';
    case 'handed_over':
      return ['pending', 'solved'].includes(about.ticket.status) ? 'open' : 'unchanged';
    case 'left':
      return 'unchanged';
  }
}

/** Group and team have separate keys in the policy because shops name them differently in each helpdesk. */
function teamOf(helpdesk: string, policy: Policy): string | null {
  return helpdesk === 'gorgias' ? policy.handover.gorgiasTeam : policy.handover.zendeskGroup;
}
