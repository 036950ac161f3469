import { conversationOf, newestCustomerMessage } from '../conversation/conversation-of.ts';
import { withoutLines } from '../conversation/without-lines.ts';
import { keptOut } from '../decide/decide.ts';
import { blankPage } from '../ports/blank-page.ts';
import type { Effect } from '../ports/effect-ledger.ts';
import { TicketChanged, UpstreamUnavailable } from '../ports/errors.ts';
import type { PolicyVersion } from '../ports/policy-store.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { effectOf } from '../respond/effect-of.ts';
import { send } from '../respond/send.ts';
import type { SendTools } from '../respond/send-tools.ts';
import { escapeHtml } from '../respond/texts/clean.ts';
import { link } from '../respond/texts/note-html.ts';
import type { NoteSentences } from '../respond/texts/note-words/note-sentences.ts';
import { noteWordsOf } from '../respond/texts/note-words/note-words-of.ts';
import { foldAddress } from '../ticket/address.ts';
import type { Message } from '../ticket/message.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import { openedHandOver } from './hand-over-part.ts';
import { heard, publicTextFor } from './heard-of.ts';
import { mayWriteAbout } from './may-write-about.ts';
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
  const ticket = withoutLines(found.value);
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
  const { intent, condition } = said?.draft.page ?? blankPage(ref);
  // As the policy is now: what was said may have been said before it became shadow.
  const mayWrite = mayWriteAbout(version.policy, { ref, intent, condition });
  const about = { ticket, messageId, said, version, mayWrite };
  const record = startingClock(poisonRecord(about, tools), ticket, version, tools);
  if (mayWrite) {
    const { messageId: about, at } = record;
    const feedback = tools.feedbackUrl({ ref, messageId: about, at });
    await writeNote({ ticket, record, policy: version.policy, feedback }, { ...tools, claim, context });
  }
  await tools.runs.record(record, notes.glimpses());
}

/** A person's turn is waited for here as anywhere. */
function startingClock(
  record: RunRecord,
  ticket: Ticket,
  { policy }: PolicyVersion,
  { almanac }: RunTools,
): RunRecord {
  if (record.page.outcome !== 'handed_over') return record;
  const about = { policy, now: record.at, almanac };
  return { ...record, handOver: openedHandOver(ticket, ticket.priority ?? 'normal', about) };
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
    readonly mayWrite: boolean;
  },
  { clock }: RunTools,
): RunRecord {
  const { ticket, messageId, said, version, mayWrite } = about;
  const at = new Date(clock.now()).toISOString();
  const note = noteWordsOf(version.policy).say.poison[whatArrived(said)];
  // What was decided and said before it went wrong stays to be seen.
  if (said !== null) {
    const { page } = said.draft;
    const reasons = ['poison', ...page.reasons] as const;
    if (heard(said) === 'maybe')
      return { ...said.draft, at, page: forPerson({ ...page, note, reasons }, mayWrite) };
    return {
      ...said.draft,
      at,
      page: { ...page, closed: false, reasons, note: mayWrite ? note : page.note },
    };
  }
  return {
    page: forPerson({ ...blankPage(ticket.ref), note, reasons: ['poison'] }, mayWrite),
    messageId,
    orderName: null,
    address: ticket.requester.address === null ? null : foldAddress(ticket.requester.address),
    policyVersion: version.version,
    inputs: null,
    at,
  };
}

/** A person's turn, or what would be one where nothing may be written. */
function forPerson(page: RunRecord['page'], mayWrite: boolean): RunRecord['page'] {
  const ending = { outcome: 'handed_over', closed: false } as const;
  if (mayWrite) return { ...page, ...ending };
  const reasons = ['autonomy_shadow', ...page.reasons] as const;
  return { ...page, outcome: 'left', closed: false, shadow: true, would: ending, reasons };
}

/** Which sentence is true of what the customer has of us. */
function whatArrived(said: Effect | null): keyof NoteSentences['poison'] {
  const arrived = heard(said);
  if (said?.kind !== 'question' || arrived === 'nothing') return arrived;
  return arrived === 'maybe' ? 'maybe_the_question' : 'the_question';
}

async function writeNote(
  note: {
    readonly ticket: Ticket;
    readonly record: RunRecord;
    readonly policy: Policy;
    /** Where an agent says whether it was right; nothing of it is kept. */
    readonly feedback: string | null;
  },
  tools: SendTools,
): Promise<void> {
  const { ticket, record, policy, feedback } = note;
  const text = record.page.note ?? '';
  const { logNames, links } = noteWordsOf(policy).say;
  const tag = `${policy.tagPrefix}handed_over`;
  const html = `<p>${escapeHtml(text)}</p><hr><p>${[escapeHtml(logNames), link(links.feedback, feedback)].filter((part) => part !== null).join(' · ')}</p>`;
  const settlement = { status: 'unchanged', addTags: [tag], group: null, priority: null } as const;
  const about = { ticket, messageId: record.messageId };
  const effect = effectOf(about, { kind: 'note', kept: text, settlement, draft: record }, tools);
  try {
    const sent = await send(effect, { html, text }, ticket, tools);
    if (sent.kind === 'changed' || sent.kind === 'pending' || sent.kind === 'fenced')
      throw new TicketChanged();
    if (sent.kind !== 'sent')
      tools.logger.error({ ticket: ticket.ref.id, kind: sent.kind }, 'Nobody knows whether the note arrived');
  } catch (error) {
    // Where the ticket cannot even be tagged, the words are there all the same, and they are what matters.
    const written = (await tools.ledger.ofTicket(ticket.ref)).some(
      ({ key, state }) => key === effect.key && state === 'sent',
    );
    if (!written) throw error;
    await tools.ledger.move(effect.key, 'settled', tools.claim);
    tools.logger.warn({ error, ticket: ticket.ref.id }, 'The note is there; the ticket could not be tagged');
  }
}
