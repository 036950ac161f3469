import { z } from 'zod';
import type { TicketRef } from '../ticket/ticket.ts';

/** What a ticket can be called in an address. Whatever else is asked for, no webhook can have been about it. */
const Params = z.object({
  helpdesk: z.string().regex(/^[a-z0-9-]{1,40}$/),
  id: z.string().regex(/^[\w-]{1,64}$/),
});

/** The ticket an address names; `null`: there can be none. */
export function ticketRefOf(params: unknown): TicketRef | null {
  return Params.safeParse(params).data ?? null;
}
