import type { Settlement } from '../ports/helpdesk.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Decision } from '../ticket/decision.ts';
import { effectOf } from './effect-of.ts';
import { leaveAlone } from './leave-alone.ts';
import type { NoteExtras, Responded, Response } from './response.ts';
import { send } from './send.ts';
import type { SendTools } from './send-tools.ts';

/** A note for a person, and the ticket put where a person sees it. */
export async function handOver(
  response: Response,
  decision: Decision,
  extras: NoteExtras,
  tools: SendTools,
): Promise<Responded> {
  const settlement = response.settlement('handed_over', false);
  const ending = { ...response, decision };
  return writeDown(
    ending,
    { extras, settlement, stopped: (again) => leaveAlone(response, left(again)) },
    tools,
  );

  /** What nobody can be told of on the ticket is to be seen at least here: the customer may have our text. */
  function left(again: Decision): Decision {
    const inDoubt = decision.reasons.includes('send_unclear') && !again.reasons.includes('send_unclear');
    return inDoubt ? { ...again, reasons: [...again.reasons, 'send_unclear'] } : again;
  }
}

/** A note beside an answer that went out: the ticket stays as the answer left it. */
export async function noteBeside(
  response: Response,
  extras: NoteExtras,
  tools: SendTools,
): Promise<Responded> {
  const settlement = { status: 'unchanged', addTags: [], group: null, priority: null } as const;
  const { decision } = response;
  const { draft: reply, template = null } = extras;
  // The answer is there: it is recorded as what it was, without the note.
  const answered = (): RunRecord => response.record({ decision, reply, note: null, macro: null, template });
  const stopped = async (): Promise<Responded> => ({ kind: 'done', record: answered() });
  return writeDown(response, { extras, settlement, stopped }, tools);
}

/** A note, and what the run comes to where none may be written any more. */
interface Note {
  readonly extras: NoteExtras;
  readonly settlement: Settlement;
  readonly stopped: (again: Decision) => Promise<Responded>;
}

async function writeDown(
  response: Response,
  { extras, settlement, stopped }: Note,
  tools: SendTools,
): Promise<Responded> {
  const { decision, ticket } = response;
  const note = await response.writeNote(decision, extras);
  // The policy as it is now: a note is written to the helpdesk too, and in shadow nothing is, ever (contract 4).
  const { decision: again } = await response.decideAgain();
  if (again.outcome === 'left') return stopped(again);
  // Drawn up anew at the end: the draft that travels with the effect does not know what sending it has cost.
  const record = (): RunRecord =>
    response.record({
      decision,
      reply: extras.draft,
      note: note.kept,
      macro: note.macro,
      template: extras.template ?? null,
    });
  const sent = await send(
    effectOf(response, { kind: 'note', kept: note.kept, settlement, draft: record() }, tools),
    { ...note, stillWanted: async () => (await response.decideAgain()).decision.outcome !== 'left' },
    ticket,
    tools,
  );
  switch (sent.kind) {
    case 'sent':
      return { kind: 'done', record: record() };
    case 'pending':
      return { kind: 'pending', afterMs: sent.afterMs };
    case 'changed':
    case 'fenced':
      return { kind: sent.kind };
    case 'refused':
      return noteRefused(response, sent);
    case 'failed':
    case 'unclear':
      // A second note for one message would be worse than one that may be missing: the team sees the ticket anyway.
      tools.logger.error({ ticket: ticket.ref.id, kind: sent.kind }, 'Nobody knows whether the note arrived');
      return { kind: 'done', record: record() };
  }
}

async function noteRefused(
  response: Response,
  refused: { readonly reason: string; readonly detail: string },
): Promise<Responded> {
  if (refused.reason === 'ticket_closed') {
    return leaveAlone(response, {
      ...response.decision,
      outcome: 'left',
      closed: false,
      reasons: ['ticket_closed'],
    });
  }
  throw new Error(
    `The helpdesk refused our note (${refused.reason}); check the rights of the account we sign in with`,
  );
}
