import { type Intent, type IntentReading, isWismo } from '../ticket/intent.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { AutomaticKind, Explanation } from '../ticket/understanding.ts';
import type { IntentModel } from './classifier/intent-model.ts';
import { understand } from './understand.ts';

/** One line of `whereabouts classify --in` (contract 6). */
export interface ClassifyInput {
  readonly id: string;
  readonly subject?: string | undefined;
  readonly text: string;
}

/** One line of `whereabouts classify --out` (contract 6); names are the contract's. */
export interface ClassifyOutput {
  readonly id: string;
  readonly intent: Intent;
  readonly confidence: number;
  readonly intents: readonly IntentReading[];
  readonly wismo: boolean;
  readonly language: string | null;
  readonly orderNumbers: readonly string[];
  readonly trackingNumbers: readonly string[];
  readonly automatic: AutomaticKind | null;
  readonly message: string;
  /** Only where it was asked for. */
  readonly explanation?: Explanation;
}

/** Below it the best guess is more often wrong than right, and yes or no has to be no. */
const MORE_LIKELY_THAN_NOT = 0.5;

const LONG_AGO = '1970-01-01T00:00:00.000Z';

/**
 * Reads one text as if it were a ticket's first mail, html included. Weak numbers are left out: no order can confirm them.
 * @param explain says what decided the intent, in the text's own words where they did
 */
export function classifyLine(line: ClassifyInput, model: IntentModel, explain = false): ClassifyOutput {
  const read = understand(asTicket(line), { model, ownAddresses: [], formSenders: [], quoting: explain });
  const strong = (mentions: typeof read.orderNumbers): readonly string[] =>
    mentions
      .filter(({ strength, place }) => strength === 'strong' && place !== 'quote')
      .map(({ value }) => value);
  return {
    id: line.id,
    intent: read.intent,
    confidence: read.confidence,
    intents: read.intents,
    wismo: isWismo(read.intent) && read.confidence >= MORE_LIKELY_THAN_NOT,
    language: read.language,
    orderNumbers: strong(read.orderNumbers),
    trackingNumbers: read.trackingNumbers.filter(({ valid }) => valid !== false).map(({ value }) => value),
    automatic: read.automatic?.kind ?? null,
    message: read.message,
    ...(explain ? { explanation: { intent: read.intent, grounds: read.grounds } } : {}),
  };
}

/** A text as the first mail of a ticket. */
export function asTicket({ id, subject, text }: ClassifyInput): Ticket {
  const isHtml = /<(?:html|body|div|p|br|table|blockquote|span)\b[^>]*>/i.test(text.slice(0, 20_000));
  return {
    ref: { helpdesk: 'file', id },
    account: 'file',
    subject: subject ?? '',
    status: 'new',
    channel: 'email',
    requester: { id: '1', name: null, address: null, isCustomer: true, suspended: false, signedIn: false },
    assigneeId: null,
    assigneeIsUs: false,
    groupId: null,
    copied: [],
    tags: [],
    fields: [],
    spam: false,
    writable: true,
    messages: [
      {
        id: '1',
        author: 'customer',
        authorId: '1',
        public: true,
        at: LONG_AGO,
        html: isHtml ? text : null,
        text: isHtml ? null : text,
        strippedText: null,
        from: null,
        replyTo: null,
        recipients: [],
        flags: [],
        headers: null,
        attachments: [],
        effectKey: null,
      },
    ],
    createdAt: LONG_AGO,
    updatedAt: LONG_AGO,
    revision: '',
  };
}
