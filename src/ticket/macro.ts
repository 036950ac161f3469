import type { Order } from './order.ts';
import type { ParcelPicture } from './order-picture.ts';
import type { Ticket } from './ticket.ts';

/** One of the team's own canned answers, as the helpdesk lists it. */
export interface Macro {
  readonly id: string;
  /** Zendesk nests with `::` ("Shipping::Delayed"). */
  readonly title: string;
  /** Plain text of the reply it would insert, placeholders unrendered; `null` when it inserts none. */
  readonly text: string | null;
  readonly language: string | null;
  /** How often the team uses it, in the helpdesk's own count; absent where the helpdesk does not say. */
  readonly usage?: number;
}

/** What a macro's placeholders are filled from. */
export interface MacroScene {
  readonly ticket: Ticket;
  /** The order it is about, if it is proven to be the sender's; nothing else of it may be filled in. */
  readonly order: Order | null;
  /** The parcel the ticket is about. */
  readonly parcel: ParcelPicture | null;
  /** IANA zone and ISO 639-1 language of the days that are filled in. */
  readonly timezone: string;
  readonly language: string;
}

/** A macro's text as it reads on one ticket. */
export interface RenderedMacro {
  readonly text: string;
  /** Placeholders that stand in the text as they are: nobody here knows their value. */
  readonly unknown: readonly string[];
  /** Placeholders that the helpdesk fills with whoever applies the macro. */
  readonly agents: readonly string[];
  /** The helpdesk fills some of it from the customer's newest order, which may be another one. */
  readonly fromNewestOrder: boolean;
}

/** What is found of an agent's: their name, their signature. */
export const OF_AGENT = /^(?:current_user|agent)\b/u;

/** `{{ anything }}`, with what is inside. */
export const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;
