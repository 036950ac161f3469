import type {
  Attachment,
  Audit,
  AuditEvent,
  Comment,
  CommentMetadata,
  CustomField,
  Macro,
  Priority,
  Status,
  Ticket,
  User,
  Via,
} from './records.ts';
import type { ZendeskState } from './state.ts';
import { normalTags, plainOf, shortened } from './text.ts';
import { commentAdded, ticketEvent } from './ticket-event.ts';

export interface NewComment {
  readonly html: string;
  readonly public: boolean;
  readonly author: User;
  readonly attachments?: readonly Attachment[];
  readonly metadata?: Partial<CommentMetadata>;
}

/** What one person or program does to a ticket in one go. What is left out stays. */
export interface Change {
  readonly actor: User;
  readonly via: Via;
  readonly comment?: NewComment | undefined;
  readonly status?: Status | undefined;
  readonly priority?: Priority | null | undefined;
  readonly type?: string | null | undefined;
  readonly subject?: string | undefined;
  readonly assignee_id?: number | null | undefined;
  readonly group_id?: number | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly brand_id?: number | undefined;
  readonly email_cc_ids?: readonly number[] | undefined;
  readonly custom_fields?: readonly CustomField[] | undefined;
  readonly followup_ids?: readonly number[] | undefined;
  /** The macro that an agent applied. */
  readonly macro?: Macro | undefined;
  /** Ends in `audit.metadata.custom`, and on the comment. */
  readonly custom?: Readonly<Record<string, unknown>> | undefined;
}

const COMPARED = [
  'status',
  'priority',
  'type',
  'subject',
  'assignee_id',
  'group_id',
  'brand_id',
  'email_cc_ids',
  'tags',
] as const;

/** Applies a change that has passed every check: comment, fields, one audit, the stamp, and the events. */
export function applyChange(
  state: ZendeskState,
  before: Ticket,
  change: Change,
): { readonly ticket: Ticket; readonly audit: Audit } {
  const auditId = state.nextId();
  const comment = change.comment === undefined ? null : addComment(state, before, change, auditId);
  const wanted = wantedTicket(before, change);
  const events = [...(comment === null ? [] : [commentEvent(comment)]), ...changesOf(state, before, wanted)];
  if (change.macro !== undefined) events.push(macroEvent(state, change.macro, change.via));
  if (comment?.public === true && state.account.notifiesRequester && isStaff(state, comment.author_id))
    events.push(notification(state, before));
  // A write that changes nothing leaves no trace, not even a new stamp.
  const ticket = events.length === 0 ? before : { ...wanted, updated_at: state.stamp() };
  const audit: Audit = {
    id: auditId,
    ticket_id: before.id,
    created_at: state.stamp(),
    author_id: change.actor.id,
    metadata: { system: {}, custom: change.custom ?? {} },
    via: change.via,
    events,
  };
  state.tickets.set(ticket.id, ticket);
  if (events.length > 0) state.addAudit(audit);
  publish(state, { before, ticket, actor: change.actor, comment });
  return { ticket, audit };
}

/** As recorded: the id is text, and whether the macro is gone since is told. */
const macroEvent = (state: ZendeskState, macro: Macro, via: Via): AuditEvent => ({
  id: state.nextId(),
  type: 'AgentMacroReference',
  via,
  macro_title: macro.title,
  macro_id: String(macro.id),
  macro_deleted: false,
});

function wantedTicket(before: Ticket, change: Change): Ticket {
  const assigned = change.assignee_id !== undefined && change.assignee_id !== null;
  const started = before.status === 'new' && (change.status ?? 'new') === 'new' && assigned;
  return {
    ...before,
    status: started ? 'open' : (change.status ?? before.status),
    priority: change.priority === undefined ? before.priority : change.priority,
    type: change.type === undefined ? before.type : change.type,
    subject: change.subject ?? before.subject,
    assignee_id: change.assignee_id === undefined ? before.assignee_id : change.assignee_id,
    group_id: change.group_id === undefined ? before.group_id : change.group_id,
    brand_id: change.brand_id ?? before.brand_id,
    email_cc_ids: change.email_cc_ids ?? before.email_cc_ids,
    tags: change.tags === undefined ? before.tags : normalTags(change.tags),
    custom_fields: mergeFields(before.custom_fields, change.custom_fields ?? []),
    followup_ids: change.followup_ids ?? before.followup_ids,
  };
}

function addComment(state: ZendeskState, ticket: Ticket, change: Change, auditId: number): Comment | null {
  const given = change.comment;
  if (given === undefined) return null;
  const html = shortened(given.html);
  const comment: Comment = {
    id: state.nextId(),
    author_id: given.author.id,
    html_body: html,
    plain_body: plainOf(html),
    public: given.public && !given.author.only_private_comments,
    attachments: given.attachments ?? [],
    audit_id: auditId,
    created_at: state.stamp(),
    via: change.via,
    metadata: { system: {}, suspension_type_id: null, ...given.metadata, custom: change.custom ?? {} },
  };
  state.addComment(ticket.id, comment);
  return comment;
}

function mergeFields(before: readonly CustomField[], given: readonly CustomField[]): readonly CustomField[] {
  const values = new Map([...before, ...given].map(({ id, value }) => [id, value]));
  return [...values].map(([id, value]) => ({ id, value }));
}

function changesOf(state: ZendeskState, before: Ticket, after: Ticket): AuditEvent[] {
  const changed = COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const fields = after.custom_fields.filter(
    ({ id, value }) =>
      JSON.stringify(value) !== JSON.stringify(before.custom_fields.find((field) => field.id === id)?.value),
  );
  return [
    ...changed.map((field) => changeEvent(state, field, textOf(before[field]), textOf(after[field]))),
    ...fields.map(({ id, value }) => changeEvent(state, String(id), null, value)),
  ];
}

const changeEvent = (state: ZendeskState, name: string, previous: unknown, value: unknown): AuditEvent => ({
  id: state.nextId(),
  type: 'Change',
  field_name: name,
  value,
  previous_value: previous,
});

/** Ids are text inside audits. */
const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const commentEvent = (comment: Comment): AuditEvent => ({
  id: comment.id,
  type: 'Comment',
  author_id: comment.author_id,
  body: comment.plain_body,
  html_body: comment.html_body,
  plain_body: comment.plain_body,
  public: comment.public,
  attachments: comment.attachments,
  audit_id: comment.audit_id,
});

const notification = (state: ZendeskState, ticket: Ticket): AuditEvent => ({
  id: state.nextId(),
  type: 'Notification',
  via: {
    channel: 'rule',
    source: { from: { title: 'Notify requester of comment update' }, to: {}, rel: 'trigger' },
  },
  subject: 'Re: {{ticket.title}}',
  body: '{{ticket.comments_formatted}}',
  recipients: [ticket.requester_id, ...ticket.email_cc_ids],
});

const isStaff = (state: ZendeskState, userId: number): boolean =>
  state.users.get(userId)?.role !== 'end-user';

function publish(
  state: ZendeskState,
  happened: { before: Ticket; ticket: Ticket; actor: User; comment: Comment | null },
): void {
  const { before, ticket, comment } = happened;
  if (comment !== null) state.publish(commentAdded(state, happened, comment));
  if (before.status !== ticket.status)
    state.publish(
      ticketEvent(state, 'status_changed', happened, {
        previous: before.status.toUpperCase(),
        current: ticket.status.toUpperCase(),
      }),
    );
  if (before.priority !== ticket.priority)
    state.publish(
      ticketEvent(state, 'priority_changed', happened, { current: ticket.priority?.toUpperCase() }),
    );
}
