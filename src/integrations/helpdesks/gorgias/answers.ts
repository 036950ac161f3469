import { z } from 'zod';

/** Ids are numbers; kept as text. */
export const GorgiasId = z
  .union([z.int().positive(), z.string().regex(/^[1-9]\d{0,17}$/)])
  .transform((id) => String(id));

/** ISO with microseconds and an offset; without a zone it is UTC (as in the vendor's 2021 examples). */
export const Moment = z.string().transform((text, context) => {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const at = Date.parse(zoned);
  if (Number.isNaN(at)) {
    context.addIssue('expected a time');
    return z.NEVER;
  }
  return new Date(at).toISOString();
});

const MailAddresses = z
  .array(z.object({ address: z.string().nullish() }))
  .nullish()
  .transform((list) =>
    (list ?? []).flatMap(({ address }) => (address ? [address.trim().toLowerCase()] : [])),
  );

const Person = z.object({ id: GorgiasId, email: z.string().nullish(), name: z.string().nullish() });

/** A message, with the fields we need; everything else is tolerated. */
export const GorgiasMessage = z.object({
  id: GorgiasId,
  channel: z.string(),
  via: z.string().nullish(),
  from_agent: z.boolean(),
  public: z.boolean().nullish(),
  source: z
    .object({
      from: z.object({ address: z.string().nullish() }).nullish(),
      to: MailAddresses,
      cc: MailAddresses,
      bcc: MailAddresses,
    })
    .nullish(),
  sender: Person.nullish(),
  body_text: z.string().nullish(),
  body_html: z.string().nullish(),
  stripped_text: z.string().nullish(),
  headers: z.record(z.string(), z.unknown()).nullish(),
  external_id: z.string().nullish(),
  rule_id: GorgiasId.nullish(),
  attachments: z
    .array(
      z.object({ url: z.string().nullish(), name: z.string().nullish(), content_type: z.string().nullish() }),
    )
    .nullish(),
  created_datetime: Moment,
  sent_datetime: Moment.nullish(),
  failed_datetime: Moment.nullish(),
  deleted_datetime: Moment.nullish(),
});
export type GorgiasMessage = z.output<typeof GorgiasMessage>;

/** A ticket as `GET /api/tickets/{id}` gives it: all messages are inside. */
export const GorgiasTicket = z.object({
  id: GorgiasId,
  status: z.enum(['open', 'closed']),
  priority: z.string().nullish(),
  channel: z.string(),
  subject: z.string().nullish(),
  spam: z.boolean().nullish(),
  tags: z
    .array(z.object({ name: z.string() }))
    .nullish()
    .transform((tags) => (tags ?? []).map(({ name }) => name)),
  customer: Person.extend({
    channels: z.array(z.object({ type: z.string(), address: z.string().nullish() })).nullish(),
  }).nullish(),
  assignee_user: z.object({ id: GorgiasId }).nullish(),
  assignee_team: z.object({ id: GorgiasId }).nullish(),
  messages: z.array(GorgiasMessage),
  created_datetime: Moment,
  updated_datetime: Moment.nullish(),
  trashed_datetime: Moment.nullish(),
  /** Told by tickets and lists of tickets alike; not by older answers. */
  last_received_message_datetime: Moment.nullish(),
});
export type GorgiasTicket = z.output<typeof GorgiasTicket>;

/** A ticket in a list: without messages. */
export const GorgiasListed = z.object({
  id: GorgiasId,
  updated_datetime: Moment.nullish(),
  created_datetime: Moment,
  last_received_message_datetime: Moment.nullish(),
  tags: z
    .array(z.object({ name: z.string() }))
    .nullish()
    .transform((tags) => (tags ?? []).map(({ name }) => name)),
});

/** The answer to a new message: enough to know that it is there, and whether its mail has left. */
export const CreatedMessage = z.object({ id: GorgiasId, sent_datetime: Moment.nullish() });

const RoleName = z.object({ name: z.string() });

/** `GET /api/users/0`: whoever the key belongs to. The role was called `roles` in older answers. */
export const GorgiasUser = z.object({
  id: GorgiasId,
  role: RoleName.nullish(),
  roles: z.union([RoleName, z.array(RoleName)]).nullish(),
});

/** An integration; a mailbox has its address in `meta`. */
export const GorgiasIntegration = z.object({
  id: GorgiasId,
  type: z.string(),
  name: z.string().nullish(),
  // Other kinds of integrations keep other things there.
  meta: z.object({ address: z.string().nullish() }).nullish().catch(null),
  http: z
    .object({ url: z.string().nullish(), triggers: z.record(z.string(), z.unknown()).nullish() })
    .nullish()
    .catch(null),
  deactivated_datetime: z.string().nullish(),
});

export const GorgiasTeam = z.object({ id: GorgiasId, name: z.string() });

/** A macro: what it would write is the argument of its action `setResponseText`. */
export const GorgiasMacro = z.object({
  id: GorgiasId,
  name: z.string(),
  language: z.string().nullish(),
  archived_datetime: z.string().nullish(),
  usage: z.number().nullish(),
  actions: z
    .array(
      z.object({
        name: z.string(),
        arguments: z.object({ body_text: z.string().nullish(), body_html: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
});
export type GorgiasMacro = z.output<typeof GorgiasMacro>;

/** A ticket, for the macros that were applied to its messages. */
export const GorgiasMacroUse = z.object({
  messages: z.array(
    z.object({
      from_agent: z.boolean(),
      public: z.boolean().nullish(),
      sender: z.object({ id: GorgiasId }).nullish(),
      macros: z.array(z.object({ id: GorgiasId })).nullish(),
      created_datetime: Moment,
    }),
  ),
});

/** The error envelope: `{"error":{"msg","data":{field:[...]}}}`. */
export const GorgiasError = z.object({
  error: z.object({ msg: z.string(), data: z.record(z.string(), z.unknown()).nullish() }),
});
