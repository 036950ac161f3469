import { type KeepOutRule, leave } from '../rule.ts';

/** Closed, merged and deleted tickets take no comment, so there is nothing to decide. */
export const ticketClosed: KeepOutRule = ({ ticket }) =>
  ticket.status === 'closed' || !ticket.writable ? leave('ticket_closed') : null;
