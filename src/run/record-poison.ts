import { conversationOf, newestCustomerMessage } from '../conversation/conversation-of.ts';
import { keptOut } from '../decide/decide.ts';
import { blankPage } from '../ports/blank-page.ts';
import type { Effect } from '../ports/effect-ledger.ts';
import { TicketChanged, UpstreamUnavailable } from '../ports/errors.ts';
import type { PolicyVersion } from '../ports/policy-store.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { effectOf } from '../respond/effect-of.ts';
import { send } from '../respond/send.ts';
import type { SendTools } from '../respond/send-tools.ts';
import { foldAddress } from '../ticket/address.ts';
import type { Message } from '../ticket/message.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import { mayWriteNotes } from './may-write-notes.ts';
import { heard, POISON_SUMMARY, publicTextFor } from './poison-words.ts';
import { recordLeft } from './record-left.ts';
import { startNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';
import { ticketView } from './ticket-view.ts';

/** Long enough for a read and a write, short enough to not hold a worker for ever. */
const BUDGET_MS = 30_000;

/**
 * Ends a ticket that cannot be worked: a note to the team, which says what the customer knows, and a decision page with
 * reason `poison`. Where the policy only watches, the page alone.
 * @throws UpstreamUnavailable, Misconfigured, TicketChanged while the note cannot be written: the job stays and tries again
 */
export async function recordPoison(ref: TicketRef, tools: RunTools): Promise<void> {
  const notes = startNotes(AbortSignal.timeout(BUDGET_MS));
  const { context } = notes;
  const claim = await tools.ledger.claim(ref);
  const found = await tools.helpdesk.read(ref, context);
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  if (found.kind !== 'one') return;
  const ticket = found.value;
  notes.saw(ticket.glimpse);
  const message = newestCustomerMessage(ticket);
  const messageId = message?.id ?? ticket.messages.at(-1)?.id ?? 'none';
  const said = publicTextFor(messageId, await tools.ledger.ofTicket(ref));
  const version = await tools.policies.current();
  const keptOutBy = message === null ? 'not_a_customer' : whyKeptOut(ticket, message, version.policy);
  if (said === null && keptOutBy !== null) {
    await recordLeft({ ticket, messageId, reasons: [keptOutBy, 'poison'] }, notes, tools);
    return;
  }
  const record = poisonRecord({ ticket, messageId, said, version }, tools);
  if (!record.page.shadow) {
    await writeNote(
      { ticket, record, tag: `${version.policy.tagPrefix}handed_over` },
      { ...tools, claim, context },
    );
  }
  await tools.runs.record(record, notes.glimpses());
}

/** Who has the ticket instead of us, as far as the ticket tells without reading its words: reading may be what fails. */
function whyKeptOut(ticket: Ticket, message: Message, policy: Policy): Reason | null {
  const conversation = conversationOf(ticket, message, [], false);
  return keptOut({ ticket: ticketView(ticket), conversation, policy });
}

function poisonRecord(
  about: {
    readonly ticket: Ticket;
    readonly messageId: string;
    readonly said: Effect | null;
    readonly version: PolicyVersion;
  },
  { clock }: RunTools,
): RunRecord {
  const { ticket, messageId, said, version } = about;
  const at = new Date(clock.now()).toISOString();
  const note = POISON_SUMMARY[heard(said)];
  // What was decided and said before it went wrong stays to be seen.
  if (said !== null) {
    const { page } = said.draft;
    const outcome = heard(said) === 'maybe' ? 'handed_over' : page.outcome;
    return {
      ...said.draft,
      at,
      page: { ...page, outcome, closed: false, reasons: ['poison', ...page.reasons], note },
    };
  }
  const blank = blankPage(ticket.ref);
  const page: RunRecord['page'] = mayWriteNotes(version.policy, ticket.ref)
    ? { ...blank, outcome: 'handed_over', reasons: ['poison'], note }
    : {
        ...blank,
        outcome: 'left',
        shadow: true,
        would: { outcome: 'handed_over', closed: false },
        reasons: ['autonomy_shadow', 'poison'],
        note,
      };
  return {
    page,
    messageId,
    orderName: null,
    address: ticket.requester.address === null ? null : foldAddress(ticket.requester.address),
    policyVersion: version.version,
    inputs: null,
    at,
  };
}

async function writeNote(
  { ticket, record, tag }: { readonly ticket: Ticket; readonly record: RunRecord; readonly tag: string },
  tools: SendTools,
): Promise<void> {
  const text = record.page.note ?? '';
  const html = `<p>${text}</p><hr><p>The service's log names the fault.</p>`;
  const settlement = { status: 'unchanged', addTags: [tag], group: null, priority: null } as const;
  const about = { ticket, messageId: record.messageId };
  const note = effectOf(about, { kind: 'note', kept: text, settlement, draft: record }, tools);
  try {
    const sent = await send(note, { html, text }, ticket, tools);
    if (sent.kind === 'changed' || sent.kind === 'pending' || sent.kind === 'fenced')
      throw new TicketChanged();
    if (sent.kind !== 'sent')
      tools.logger.error({ ticket: ticket.ref.id, kind: sent.kind }, 'Nobody knows whether the note arrived');
  } catch (error) {
    // Where the ticket cannot even be tagged, the words are there all the same, and they are what matters.
    const written = (await tools.ledger.ofTicket(ticket.ref)).some(
      ({ key, state }) => key === note.key && state === 'sent',
    );
    if (!written) throw error;
    await tools.ledger.move(note.key, 'settled', tools.claim);
    tools.logger.warn({ error, ticket: ticket.ref.id }, 'The note is there; the ticket could not be tagged');
  }
}
