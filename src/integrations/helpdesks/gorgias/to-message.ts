import type { Message } from '../../../ticket/message.ts';
import type { GorgiasMessage, GorgiasTicket } from './answers.ts';
import { attachmentsOf } from './attachments-of.ts';
import { authorOf } from './author-of.ts';
import { flagsOf, mailHeaders, replyAddress } from './mail-headers.ts';
import { keyOf } from './our-mark.ts';

/** One message of a ticket in our words. */
export function toMessage(message: GorgiasMessage, ticket: GorgiasTicket, selfId: string | null): Message {
  const headers = mailHeaders(message.headers);
  const { source, sender } = message;
  const from = (source?.from?.address ?? sender?.email)?.trim().toLowerCase() ?? null;
  return {
    id: message.id,
    author: authorOf(message, ticket, selfId),
    authorId: sender?.id ?? null,
    public: isPublic(message),
    // When Gorgias stored it: a mail's own date is the sender's claim and may lie before it.
    at: message.created_datetime,
    html: message.body_html ?? null,
    text: message.body_text ?? null,
    // Empty after processing means that nothing but a quote was found: the whole text is the better source.
    strippedText: message.stripped_text?.trim() ? message.stripped_text : null,
    from,
    replyTo: replyAddress(headers?.['reply-to'], from),
    recipients: [...new Set([...(source?.to ?? []), ...(source?.cc ?? [])])],
    flags: flagsOf(headers),
    headers,
    attachments: attachmentsOf(message),
    effectKey: message.from_agent ? keyOf(message.external_id) : null,
  };
}

export const isPublic = ({ channel, public: shown }: GorgiasMessage): boolean =>
  channel !== 'internal-note' && shown !== false;
