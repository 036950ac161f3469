import { z } from 'zod';
import { type Given, recordInvalid, titled } from './answers.ts';

const Id = z.int().positive();
const Status = z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']);
const Priority = z.enum(['urgent', 'high', 'normal', 'low']);

/** Attributes of a ticket update this account knows; anything else is an invalid attribute. */
const TicketUpdate = z.strictObject({
  comment: z
    .strictObject({
      body: z.string().optional(),
      html_body: z.string().optional(),
      public: z.boolean().optional(),
      author_id: Id.optional(),
      uploads: z.array(z.string()).optional(),
    })
    .optional(),
  subject: z.string().optional(),
  status: Status.optional(),
  custom_status_id: Id.optional(),
  priority: Priority.nullable().optional(),
  type: z.enum(['problem', 'incident', 'question', 'task']).nullable().optional(),
  assignee_id: Id.nullable().optional(),
  group_id: Id.nullable().optional(),
  tags: z.array(z.string()).optional(),
  custom_fields: z.array(z.object({ id: Id, value: z.unknown() })).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  safe_update: z.boolean().optional(),
  updated_stamp: z.iso.datetime().optional(),
});
export type TicketUpdate = z.infer<typeof TicketUpdate>;

const Body = z.object({ ticket: z.record(z.string(), z.unknown()) });

/** The update a request asks for, or the vendor's answer to a request that cannot be read. */
export function readUpdate(
  body: Buffer,
): { readonly ok: true; readonly update: TicketUpdate } | { readonly ok: false; readonly answer: Given } {
  const envelope = Body.safeParse(parseJson(body));
  if (!envelope.success)
    return refuse(titled(400, 'Invalid attribute', 'You passed an invalid value for the ticket attribute.'));
  const parsed = TicketUpdate.safeParse(envelope.data.ticket);
  if (parsed.success) return checkedTogether(parsed.data);
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? 'ticket';
  if (issue?.code === 'invalid_value' && (name === 'status' || name === 'priority' || name === 'type'))
    return refuse(
      recordInvalid(name, { description: `${name}: is not included in the list`, error: 'InvalidValue' }),
    );
  const attribute = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : name;
  return refuse(
    titled(400, 'Invalid attribute', `You passed an invalid value for the ${attribute} attribute.`),
  );
}

function checkedTogether(update: TicketUpdate): ReturnType<typeof readUpdate> {
  if (update.safe_update !== undefined && update.updated_stamp === undefined)
    return refuse(titled(400, 'Invalid attribute', 'updated_stamp is required when safe_update is set.'));
  const { comment } = update;
  if (comment !== undefined && (comment.html_body ?? comment.body ?? '').trim() === '')
    return refuse(recordInvalid('comment', { description: 'Comment: cannot be blank', error: 'BlankValue' }));
  return { ok: true, update };
}

const refuse = (answer: Given): { readonly ok: false; readonly answer: Given } => ({ ok: false, answer });

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
