import { type Account, asPerson } from './account.ts';
import type { MessageRecord, TicketRecord } from './records.ts';

const EXCERPT_CHARS = 200;

interface TicketFields {
  readonly id: number;
  readonly [field: string]: unknown;
}

/** A ticket as `GET /api/tickets/{id}` shows it: with its customer, tags and all messages, oldest first. */
export function ticketView(account: Account, ticket: TicketRecord): object {
  const messages = ticket.messages;
  return {
    ...sharedView(account, ticket),
    messages,
    first_message: messages[0] ?? null,
    last_message: messages.at(-1) ?? null,
    reply_options: { email: { answerable: true }, 'internal-note': { answerable: true } },
    satisfaction_survey: null,
  };
}

/** An item of `GET /api/tickets`: no messages, but their number and an excerpt. */
export function ticketListItem(account: Account, ticket: TicketRecord): TicketFields {
  const text = ticket.messages.at(-1)?.body_text ?? '';
  return {
    ...sharedView(account, ticket),
    messages_count: ticket.messages.length,
    excerpt: text.slice(0, EXCERPT_CHARS),
  };
}

/** The whole object as a webhook without a form sends it: only there the account is named. */
export function ticketWebhookView(account: Account, ticket: TicketRecord): object {
  return { account: { domain: account.domain }, ...ticketView(account, ticket) };
}

function sharedView(account: Account, ticket: TicketRecord): TicketFields {
  const { assigneeUserId, assigneeTeamId, messages, ...fields } = ticket;
  const user = account.users.find(({ id }) => id === assigneeUserId);
  const team = account.teams.find(({ id }) => id === assigneeTeamId);
  return {
    ...fields,
    uri: `/api/tickets/${ticket.id}/`,
    assignee_user: user === undefined ? null : asPerson(user),
    assignee_user_id: assigneeUserId,
    assignee_team: team ?? null,
    assignee_team_id: assigneeTeamId,
    meta: null,
    opened_datetime: null,
    last_message_datetime: lastOf(messages, () => true),
    last_received_message_datetime: lastOf(messages, ({ from_agent: ours }) => !ours),
  };
}

function lastOf(
  messages: readonly MessageRecord[],
  fits: (message: MessageRecord) => boolean,
): string | null {
  return messages.findLast(fits)?.created_datetime ?? null;
}
