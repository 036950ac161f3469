import type { Account } from './account.ts';
import type { IntegrationRecord } from './records.ts';

/** The form that docs/connect-gorgias.md tells an admin to enter. */
const FORM = {
  ticket_id: '{{ticket.id}}',
  message_id: '{{message.id}}',
  event: '{{event.type}}',
  from_agent: '{{message.from_agent}}',
} as const;

const TRIGGERS = ['ticket-created', 'ticket-message-created', 'ticket-message-failed', 'ticket-handed-over'];

/**
 * Creates the HTTP integration by which the account calls us, as an admin would by hand.
 * @param form `null`: no form, so whole objects are sent
 */
export function connectWebhook(
  account: Account,
  target: {
    readonly url: string;
    readonly secret: string;
    readonly form?: Readonly<Record<string, string>> | null;
    readonly triggers?: readonly string[];
  },
): IntegrationRecord {
  return account.addIntegration({
    type: 'http',
    name: 'Whereabouts',
    description: null,
    meta: {},
    http: {
      url: target.url,
      method: 'POST',
      request_content_type: 'application/json',
      response_content_type: 'application/json',
      headers: { 'x-whereabouts-secret': target.secret },
      form: target.form === undefined ? FORM : target.form,
      triggers: Object.fromEntries((target.triggers ?? TRIGGERS).map((trigger) => [trigger, true])),
    },
  });
}
