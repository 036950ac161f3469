import { sql } from 'kysely';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { LedgerParts } from './effect-ledger.ts';

/** A bounce comes within days; an address in an older one names something else. */
const REPORT_DAYS = 7;

/** A text came back. Counted from the moment we hear of it, once. */
export async function noteBounce({ db, clock }: LedgerParts, key: string): Promise<void> {
  await db
    .updateTable('effect')
    .set({ bounced_at: new Date(clock.now()).toISOString() })
    .where('key', '=', key)
    .where('bounced_at', 'is', null)
    .execute();
}

/** The newest public text of the ticket, or else to one of the addresses that the report names. */
export async function noteReportedBounce(
  { db, clock, hashes }: LedgerParts,
  { ref, addresses }: Parameters<EffectLedger['bounceReported']>[0],
): Promise<void> {
  const at = new Date(clock.now());
  const oldest = new Date(at.getTime() - REPORT_DAYS * 24 * 60 * 60 * 1_000);
  const recipients = addresses.flatMap((address) => hashes.all(address));
  await sql`
    update effect set bounced_at = ${at} where key = (
      select key from effect
      where kind in ('reply', 'question', 'line') and state not in ('refused', 'superseded') and counted_at > ${oldest}
        and ((helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id}) or recipient_hash = any(${recipients}))
      order by helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id} desc, position desc limit 1
    ) and bounced_at is null`.execute(db);
}

/** The newest public text of the ticket. */
export async function noteAnsweredAtOnce({ db }: LedgerParts, ref: TicketRef): Promise<void> {
  await sql`
    update effect set answered_at_once = true where key = (
      select key from effect
      where helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id} and kind in ('reply', 'question', 'line')
        and state not in ('refused', 'superseded')
      order by position desc limit 1
    )`.execute(db);
}
