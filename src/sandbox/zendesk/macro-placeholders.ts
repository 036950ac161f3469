import type { Ticket, User } from './records.ts';
import type { ZendeskState } from './state.ts';

/**
 * Fills in a macro's placeholders for one ticket, as the vendor's list of system placeholders has them; as in Liquid, what
 * is unknown becomes nothing.
 */
export function fillPlaceholders(state: ZendeskState, text: string, ticket: Ticket, actor: User): string {
  const requester = state.users.get(ticket.requester_id);
  const values: Readonly<Record<string, string | null | undefined>> = {
    'ticket.id': String(ticket.id),
    'ticket.title': ticket.subject,
    'ticket.status': ticket.status,
    ...personValues('ticket.requester', requester),
    ...personValues('current_user', actor),
  };
  return text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/gu, (_whole, name: string) => values[name] ?? '');
}

function personValues(path: string, person: User | undefined): Readonly<Record<string, string | null>> {
  const name = person?.name ?? '';
  const [first = '', ...rest] = name.split(' ');
  return {
    [`${path}.name`]: name,
    [`${path}.first_name`]: first,
    [`${path}.last_name`]: rest.join(' '),
    [`${path}.email`]: person?.email ?? null,
  };
}
