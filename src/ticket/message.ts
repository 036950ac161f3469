import type { Instant } from './instant.ts';

/**
 * Who wrote a message.
 * - `customer`: the ticket's requester
 * - `third_party`: an end user who is not the requester (a CC who answered, a forwarded voice)
 * - `agent`: a person of the team
 * - `us`: Whereabouts itself, recognised by the account it signs in with or by the effect key
 * - `other_bot`: the helpdesk's own rule, macro automation or AI agent
 */
export type Author = 'customer' | 'third_party' | 'agent' | 'us' | 'other_bot';

/**
 * What the helpdesk says about the trustworthiness of one message (`api/helpdesks.md` A2, design 8.9).
 * - `untrusted`: flags 0, 2, 11 untrusted, 14, 20, 21, 22: nothing about an order may be disclosed
 * - `machine`: flag 4 or `machine_generated`: a machine wrote it
 */
export type MessageFlag = 'untrusted' | 'machine';

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  /** A picture inside the mail body (a logo, a signature), not something the customer chose to send. */
  readonly inline: boolean;
}

/** One comment of a ticket. */
export interface Message {
  readonly id: string;
  readonly author: Author;
  readonly authorId: string | null;
  readonly public: boolean;
  readonly at: Instant;
  /** `null` where the helpdesk gave only the other form. */
  readonly html: string | null;
  readonly text: string | null;
  /** The helpdesk's own guess at the text without quotes; `null` until it has made one. */
  readonly strippedText: string | null;
  /** Address in the From line, lower case, where the channel has one. */
  readonly from: string | null;
  readonly replyTo: string | null;
  /** To and Cc addresses of this mail, lower case. */
  readonly recipients: readonly string[];
  readonly flags: readonly MessageFlag[];
  /** Mail headers, names in lower case; `null` where the helpdesk does not show them (Zendesk never does). */
  readonly headers: Readonly<Record<string, string>> | null;
  readonly attachments: readonly Attachment[];
  /** The effect key we left on it, if this is a message of ours. */
  readonly effectKey: string | null;
  /** The helpdesk wrote it in the name of whoever merged two tickets: it tells of the merge and answers nothing. Absent: no. */
  readonly merge?: true;
}
