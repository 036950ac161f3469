import type { Author, Message } from '../../../ticket/message.ts';
import { MARK } from './mark.ts';
import { messageFlagsOf } from './message-flags.ts';
import type { RawComment, User } from './schema.ts';

/** What a comment alone does not say. */
export interface Cast {
  readonly requesterId: string;
  /** `null` until we have signed in. */
  readonly selfId: string | null;
  readonly users: ReadonlyMap<string, User>;
  readonly onUnlistedFlag: (flag: number) => void;
}

/** Channels that no person writes through: triggers and automations. A merge comes through one of them, and is a person's. */
const MACHINE_CHANNELS = ['rule', 'system'];

export function toMessage(comment: RawComment, cast: Cast): Message {
  const source = comment.via?.source ?? null;
  const effectKey = markOf(comment.metadata?.custom ?? null);
  return {
    id: comment.id,
    author: authorOf(comment, effectKey, cast),
    authorId: comment.author_id,
    public: comment.public,
    at: new Date(comment.created_at).toISOString(),
    html: comment.html_body,
    text: comment.plain_body ?? comment.body,
    strippedText: null,
    from: source?.from?.address?.toLowerCase() ?? null,
    replyTo: null,
    recipients: [source?.to?.address ?? null, ...(source?.from?.original_recipients ?? [])]
      .filter((address) => address !== null)
      .map((address) => address.toLowerCase())
      .filter((address, index, all) => all.indexOf(address) === index),
    flags: messageFlagsOf(comment.metadata, cast.onUnlistedFlag),
    headers: null,
    attachments: comment.attachments.map(({ file_name, content_type, inline }) => ({
      name: file_name ?? '',
      contentType: content_type ?? 'application/octet-stream',
      inline: inline === true,
    })),
    effectKey,
    ...(mergedFrom(comment) === null ? {} : { merge: true }),
  };
}

/** The effect key in custom metadata, which only the API can write and customers never see. */
export function markOf(custom: Readonly<Record<string, unknown>> | null): string | null {
  const mark = custom?.[MARK];
  return typeof mark === 'string' ? mark : null;
}

/** The other ticket of a merge, if the comment tells of one: both sides have such a comment. `null`: it says something else. */
export function mergedFrom({ via }: RawComment): string | null {
  return via?.source?.rel === 'merge' ? (via.source.from?.ticket_id ?? null) : null;
}

function authorOf(comment: RawComment, effectKey: string | null, cast: Cast): Author {
  const { author_id } = comment;
  if (effectKey !== null || author_id === cast.selfId) return 'us';
  const byMachine = MACHINE_CHANNELS.includes(comment.via?.channel ?? '') && mergedFrom(comment) === null;
  if (author_id.startsWith('-') || byMachine) return 'other_bot';
  const role = cast.users.get(author_id)?.role ?? null;
  if (role !== null && role !== 'end-user') return 'agent';
  return author_id === cast.requesterId ? 'customer' : 'third_party';
}
