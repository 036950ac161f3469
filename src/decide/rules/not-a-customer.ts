import { type KeepOutRule, leave } from '../rule.ts';

/** Agents and bots open tickets too; they get no automatic answers. */
export const notACustomer: KeepOutRule = ({ ticket }) =>
  ticket.requesterIsCustomer ? null : leave('not_a_customer');
