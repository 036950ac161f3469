import { keptHtml } from '../kept-html.ts';
import { type Given, json, recordInvalid, updateConflict } from './answers.ts';
import { applyChange, type Change } from './apply-change.ts';
import { type Comment, type Ticket, type User, VIA_API } from './records.ts';
import { renderAudit, renderTicket } from './render.ts';
import type { ZendeskState } from './state.ts';
import { htmlOf, withoutPlaceholders } from './text.ts';
import { readUpdate, type TicketUpdate } from './update-request.ts';

/** `PUT /tickets/{id}`: every check the vendor makes, in its order, then the change. */
export function updateTicket(state: ZendeskState, ticket: Ticket, actor: User, body: Buffer): Given {
  const read = readUpdate(body);
  if (!read.ok) return read.answer;
  const refused = refusalOf(state, ticket, read.update);
  if (refused !== null) return refused;
  const { ticket: after, audit } = applyChange(state, ticket, changeOf(state, ticket, actor, read.update));
  return json(200, { ticket: renderTicket(state, after), audit: renderAudit(audit) });
}

function refusalOf(state: ZendeskState, ticket: Ticket, update: TicketUpdate): Given | null {
  // Any value of safe_update, false included, switches the check on once there is a stamp.
  const guarded = update.safe_update !== undefined && update.updated_stamp !== undefined;
  if (guarded && Date.parse(ticket.updated_at) > Date.parse(update.updated_stamp ?? ''))
    return updateConflict();
  if (ticket.status === 'closed')
    return recordInvalid('status', {
      description: 'Status: closed prevents ticket update',
      error: 'ClosedTicket',
    });
  if (update.status === 'new' && ticket.status !== 'new')
    return recordInvalid('status', { description: 'Status: new is not allowed for this ticket' });
  return unknownReference(state, update) ?? missingOnSolve(state, ticket, update);
}

function unknownReference(state: ZendeskState, update: TicketUpdate): Given | null {
  const { group_id, assignee_id } = update;
  if (typeof group_id === 'number' && !state.groups.some(({ id }) => id === group_id))
    return recordInvalid('group', { description: 'Group: is invalid', error: 'InvalidValue' });
  if (typeof assignee_id !== 'number') return null;
  const assignee = state.users.get(assignee_id);
  if (assignee !== undefined && assignee.role !== 'end-user' && !assignee.only_private_comments) return null;
  return recordInvalid('assignee', { description: 'Assignee: is invalid', error: 'InvalidValue' });
}

function missingOnSolve(state: ZendeskState, ticket: Ticket, update: TicketUpdate): Given | null {
  if (update.status !== 'solved' || ticket.status === 'solved') return null;
  const values = new Map(
    [...ticket.custom_fields, ...(update.custom_fields ?? [])].map(({ id, value }) => [id, value]),
  );
  const missing = state.account.requiredOnSolve.find(({ id }) =>
    [undefined, null, ''].some((no) => no === values.get(id)),
  );
  if (missing !== undefined)
    return recordInvalid('base', {
      description: `${missing.title}: needed`,
      error: 'BlankValue',
      ticket_field_id: missing.id,
    });
  const assignee = update.assignee_id === undefined ? ticket.assignee_id : update.assignee_id;
  if (!state.account.assigneeRequiredOnSolve || assignee !== null) return null;
  return recordInvalid('assignee', { description: 'Assignee: is required when solving a ticket' });
}

function changeOf(state: ZendeskState, ticket: Ticket, actor: User, update: TicketUpdate): Change {
  const {
    comment,
    metadata,
    safe_update: _safe,
    updated_stamp: _stamp,
    custom_status_id: _custom,
    ...fields
  } = update;
  const author = comment?.author_id === undefined ? actor : (state.users.get(comment.author_id) ?? actor);
  return {
    ...fields,
    actor,
    via: VIA_API,
    custom: metadata,
    comment:
      comment === undefined
        ? undefined
        : {
            html: keptHtml(withoutPlaceholders(comment.html_body ?? htmlOf(collapsed(comment.body ?? '')))),
            // Left out, a comment is as public as the first one: how a note gets out by mistake.
            public: comment.public ?? first(state, ticket)?.public ?? true,
            author,
          },
  };
}

const first = (state: ZendeskState, ticket: Ticket): Comment | undefined => state.comments(ticket.id)[0];

/** `body` is Markdown: runs of white space inside a line become one. */
const collapsed = (text: string): string => text.replace(/[ \t]+/g, ' ');
