import { z } from 'zod';
import { strictJsonOr } from '../../../platform/strict-json.ts';

/** What a webhook says, whichever of the three shapes it came in. `null`: not said. */
export interface WebhookBody {
  readonly ticketId: string;
  readonly messageId: string | null;
  /** With hyphens; `null` where the shape does not tell. */
  readonly event: string | null;
  readonly fromTeam: boolean | null;
  readonly shown: boolean | null;
  readonly externalId: string | null;
  readonly senderId: string | null;
  readonly via: string | null;
  /** Tells two deliveries about the same message apart where no event name does. */
  readonly stamp: string | null;
}

/** Whole ids only: `01`, `1e3` or ` 1` are nobody's ticket. Numbers beyond 2^53 have lost digits on the way. */
const Id = z.union([
  z.string().regex(/^[1-9]\d{0,17}$/),
  z
    .int()
    .positive()
    .transform((id) => String(id)),
]);
const MaybeId = Id.nullish()
  .catch(null)
  .transform((id) => id ?? null);

/** Forms render every value to text: "True", "False", "None" (seen live, api page B1). */
const Flag = z
  .unknown()
  .optional()
  .transform((value) => {
    if (typeof value === 'boolean') return value;
    const word = typeof value === 'string' ? value.toLowerCase() : '';
    if (word === 'true') return true;
    return word === 'false' ? false : null;
  });
const Word = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => (text && text !== 'None' ? text : null));
const Sender = z
  .object({ id: MaybeId })
  .nullish()
  .catch(null)
  .transform((sender) => sender?.id ?? null);

/** The body of docs/connect-gorgias.md: ids and the event, every value possibly text. */
const Form = z.object({
  ticket_id: Id,
  message_id: MaybeId,
  event: Word,
  from_agent: Flag,
  public: Flag,
  channel: Word,
  external_id: Word,
});

/** The whole message, which message triggers send without a form. Its `message_id` is the mail's, not ours to use. */
const WholeMessage = z.object({
  id: Id,
  ticket_id: Id,
  from_agent: Flag,
  public: Flag,
  channel: Word,
  via: Word,
  external_id: Word,
  sender: Sender,
  failed_datetime: Word,
});

/** The whole ticket, which ticket triggers send without a form; they do not say which trigger it was. */
const WholeTicket = z.object({
  id: Id,
  messages: z.array(z.unknown()),
  updated_datetime: Word,
  last_message: z.object({ id: MaybeId, external_id: Word }).nullish().catch(null),
});

/** Reads the bytes; `null` when there is no possible ticket id in them. */
export function webhookBody(body: Uint8Array): WebhookBody | null {
  const given = strictJsonOr(body);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  if (!Object.hasOwn(given, 'ticket_id')) return fromTicket(given);
  return Object.hasOwn(given, 'id') ? fromMessage(given) : fromForm(given);
}

function fromForm(given: object): WebhookBody | null {
  const { success, data } = Form.safeParse(given);
  if (!success) return null;
  return {
    ...SILENT,
    ticketId: data.ticket_id,
    messageId: data.message_id,
    // Until 2021 trigger names had underscores.
    event: data.event?.toLowerCase().replaceAll('_', '-') ?? null,
    fromTeam: data.from_agent,
    shown: data.channel === 'internal-note' ? false : data.public,
    externalId: data.external_id,
  };
}

function fromMessage(given: object): WebhookBody | null {
  const { success, data } = WholeMessage.safeParse(given);
  if (!success) return null;
  return {
    ...SILENT,
    ticketId: data.ticket_id,
    messageId: data.id,
    event: data.failed_datetime === null ? 'ticket-message-created' : 'ticket-message-failed',
    fromTeam: data.from_agent,
    shown: data.channel === 'internal-note' ? false : data.public,
    externalId: data.external_id,
    senderId: data.sender,
    via: data.via,
  };
}

function fromTicket(given: object): WebhookBody | null {
  const { success, data } = WholeTicket.safeParse(given);
  if (!success) return null;
  return {
    ...SILENT,
    ticketId: data.id,
    messageId: data.last_message?.id ?? null,
    externalId: data.last_message?.external_id ?? null,
    stamp: data.updated_datetime,
  };
}

const SILENT = {
  event: null,
  fromTeam: null,
  shown: null,
  externalId: null,
  senderId: null,
  via: null,
  stamp: null,
} as const;
