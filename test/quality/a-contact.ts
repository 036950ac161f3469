import type { Contact } from '../../src/ticket/contact.ts';

const START = Date.parse('2026-11-01T00:00:00.000Z');

/** A moment so many hours after the first of a case. */
export const atHour = (hour: number): string => new Date(START + hour * 3_600_000).toISOString();

/** A message about one order, answered and closed unless the parts say otherwise. */
export function aContact(
  hour: number,
  parts: Partial<Contact> & { readonly id?: string; readonly helpdesk?: string } = {},
): Contact {
  const { id = '1', helpdesk = 'zendesk', ...rest } = parts;
  return {
    caseKey: 'kim #1001',
    ticket: { helpdesk, id },
    messageId: `${id}-${hour}`,
    at: atHour(hour),
    outcome: 'answered',
    closed: true,
    shadow: false,
    intent: 'order_status',
    condition: 'in_transit',
    thanks: false,
    ...rest,
  };
}
