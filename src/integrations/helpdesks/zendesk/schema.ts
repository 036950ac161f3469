import { z } from 'zod';

/** What we need of the vendor's answers and nothing else; unknown parts are tolerated. */

/** Ids are numbers in REST and text in events; inside they are always text. System authors are -1. */
export const Id = z.union([z.int(), z.string().regex(/^-?\d{1,18}$/)]).transform(String);

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

/** Optional and nullable are the same to us: not there. */
const maybe = <Inner extends z.ZodType>(inner: Inner) => inner.nullish().transform((value) => value ?? null);

export const Stamp = z.iso.datetime({ offset: true });

const MailEnd = z.looseObject({
  address: maybe(z.string()),
  original_recipients: listOf(z.string()),
  /** Of follow-ups and merges: the ticket it came from (via-object reference). */
  ticket_id: maybe(Id),
});

const Via = z.object({
  channel: z.union([z.string(), z.number()]).transform(String),
  source: maybe(z.object({ from: maybe(MailEnd), to: maybe(MailEnd), rel: maybe(z.string()) })),
});
export type Via = z.infer<typeof Via>;

export const User = z.object({
  /** `null`: Zendesk's way to say that nobody is signed in. */
  id: maybe(Id),
  name: maybe(z.string()),
  email: maybe(z.string()),
  role: maybe(z.string()),
  suspended: maybe(z.boolean()),
  only_private_comments: maybe(z.boolean()),
});
export type User = z.infer<typeof User>;

const RawTicket = z.object({
  id: Id,
  subject: maybe(z.string()),
  status: z.string(),
  priority: maybe(z.string()),
  requester_id: Id,
  submitter_id: maybe(Id),
  assignee_id: maybe(Id),
  group_id: maybe(Id),
  collaborator_ids: listOf(Id),
  email_cc_ids: listOf(Id),
  follower_ids: listOf(Id),
  tags: listOf(z.string()),
  custom_fields: listOf(z.object({ id: Id, value: z.unknown() })),
  via: maybe(Via),
  from_messaging_channel: maybe(z.boolean()),
  via_followup_source_id: maybe(Id),
  brand_id: maybe(Id),
  created_at: Stamp,
  updated_at: Stamp,
});
export type RawTicket = z.infer<typeof RawTicket>;

const RawComment = z.object({
  id: Id,
  author_id: Id,
  html_body: maybe(z.string()),
  plain_body: maybe(z.string()),
  body: maybe(z.string()),
  public: z.boolean(),
  created_at: Stamp,
  via: maybe(Via),
  attachments: listOf(
    z.object({ file_name: maybe(z.string()), content_type: maybe(z.string()), inline: maybe(z.boolean()) }),
  ),
  metadata: maybe(
    z.object({
      system: maybe(z.object({ machine_generated: maybe(z.boolean()) })),
      custom: maybe(z.record(z.string(), z.unknown())),
      flags: listOf(z.int()),
      flags_options: maybe(z.record(z.string(), z.object({ trusted: maybe(z.boolean()) }))),
      suspension_type_id: maybe(z.int()),
    }),
  ),
});
export type RawComment = z.infer<typeof RawComment>;

/** Of a list: whether there is more, and where. */
export const Paging = {
  next_page: maybe(z.string()),
  meta: maybe(z.object({ has_more: maybe(z.boolean()), after_cursor: maybe(z.string()) })),
};

export const TicketAnswer = z.object({ ticket: RawTicket, users: listOf(User) });

export const CommentsAnswer = z.object({ comments: z.array(RawComment), users: listOf(User), ...Paging });

export const UsersAnswer = z.object({ users: z.array(User) });

export const MeAnswer = z.object({ user: User });

export const GroupsAnswer = z.object({
  groups: z.array(z.object({ id: Id, name: z.string() })),
  ...Paging,
});

const Audit = z.object({
  metadata: maybe(z.object({ custom: maybe(z.record(z.string(), z.unknown())) })),
  events: z.array(z.object({ type: z.string(), public: maybe(z.boolean()) })),
});

export const AuditsAnswer = z.object({ audits: z.array(Audit), ...Paging });

export const UpdateAnswer = z.object({ ticket: z.object({ id: Id }), audit: Audit });

/** A ticket as lists show it, and as an update leaves it behind. */
const ListedTicket = z.object({ id: Id, status: z.string(), updated_at: Stamp, tags: listOf(z.string()) });

export const LeftAnswer = z.object({ ticket: ListedTicket });

/** The incremental export; it is sorted by `generated_timestamp` (seconds). */
export const ExportAnswer = z.object({
  tickets: z.array(ListedTicket.extend({ generated_timestamp: maybe(z.int()) })),
  after_cursor: maybe(z.string()),
  end_of_stream: z.boolean(),
});
export type ExportAnswer = z.infer<typeof ExportAnswer>;

export const SearchAnswer = z.object({ results: z.array(ListedTicket), next_page: maybe(z.string()) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const WebhooksAnswer = z.object({
  webhooks: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      endpoint: z.string(),
      subscriptions: listOf(z.string()),
    }),
  ),
  ...Paging,
});

/** Active triggers: whom they ring at. */
export const TriggersAnswer = z.object({
  triggers: z.array(z.object({ actions: listOf(z.object({ field: z.string(), value: z.unknown() })) })),
  ...Paging,
});

export const MacrosAnswer = z.object({
  macros: z.array(
    z.object({
      id: Id,
      title: z.string(),
      active: maybe(z.boolean()),
      actions: listOf(z.object({ field: z.string(), value: z.unknown() })),
      usage_30d: maybe(z.number()),
    }),
  ),
  ...Paging,
});

/** What a macro would do to a ticket. */
export const MacroApplyAnswer = z.object({
  result: z.object({ ticket: z.object({ comment: maybe(z.object({ body: maybe(z.string()) })) }) }),
});

/** The audits of a ticket, for the macros that agents applied. */
export const MacroAuditsAnswer = z.object({
  audits: z.array(
    z.object({
      created_at: Stamp,
      author_id: Id,
      events: listOf(z.object({ type: z.string(), macro_id: maybe(Id) })),
    }),
  ),
  ...Paging,
});

/** A validation error names, per attribute, what is wrong in words the team chose for its fields. */
export const RefusalAnswer = z.object({
  details: maybe(z.record(z.string(), listOf(z.object({ description: maybe(z.string()) })))),
});
