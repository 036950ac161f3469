import { systemClock } from '../../src/platform/clock.ts';
import { zendeskAccount } from '../../src/sandbox/zendesk/options.ts';
import { customerWrites } from '../../src/sandbox/zendesk/people.ts';
import { ZendeskState } from '../../src/sandbox/zendesk/state.ts';

/** The webhook of a customer's first mail as Zendesk sends it, each time with another event and ticket. */
export function aTicketEvent(): (eventId: string, ticketId: number) => string {
  const state = new ZendeskState(zendeskAccount({ clock: systemClock(), macros: [] }));
  const events: { readonly id: string; readonly json: string }[] = [];
  state.onEvent((event) => events.push({ id: event.id, json: JSON.stringify(event) }));
  const { ticketId: first } = customerWrites(state, {
    from: { address: 'jo@example.com', name: 'Jo Vance' },
    subject: 'Order #1001',
    text: 'Hello, where is my order #1001? I have been waiting for a while. Thank you, Jo',
  });
  const sample = events.at(-1);
  if (sample === undefined) throw new Error('The sandbox published no event');
  return (eventId, ticketId) =>
    sample.json
      .replace(sample.id, eventId)
      .replaceAll(`"${first}"`, `"${ticketId}"`)
      .replaceAll(`ticket:${first}"`, `ticket:${ticketId}"`);
}
