import type { CalendarDate, Instant } from './instant.ts';
import type { Intent, IntentReading } from './intent.ts';
import type { NeededDay } from './said-day.ts';
import type { SecondReading } from './second-reading.ts';

/**
 * Something in the customer's words that only a person may handle. Each has a reason of the same name in `reason.ts`.
 * `second_request` says that the message asks for something else besides its main question; who speaks of ending their
 * life raises `safety`.
 */
export type Flag =
  | 'anger'
  | 'legal'
  | 'chargeback'
  | 'safety'
  | 'data_request'
  | 'asks_for_person'
  | 'press'
  | 'injection_suspected'
  | 'card_number'
  | 'second_request'
  | 'repeat_contact'
  | 'attachment';

/** What raised a flag, in our own words ("threatens a lawyer or a court"): for admins, and may be stored. */
export interface FlagSign {
  readonly flag: Flag;
  readonly sign: string;
}

/** A flag's sign with the customer's words, folded; '' where no words gave it away. The words are never stored. */
export interface RaisedFlag extends FlagSign {
  readonly words: string;
}

/** What kind of machine wrote the mail; the kinds are those `whereabouts classify` prints (contract 6). */
export type AutomaticKind = 'auto_reply' | 'bounce' | 'list' | 'notification' | 'own';

/**
 * A mail no person wrote. `hard`: proof (headers, helpdesk flag, a bounce's subject), never answered.
 * `soft`: a sign (no-reply sender, List-Unsubscribe): a person looks if the sender owns an open order.
 */
export interface AutomaticMail {
  readonly kind: AutomaticKind;
  readonly certainty: 'hard' | 'soft';
  /** Which sign gave it away, for the decision page: a header's name, a list entry. Never the customer's words. */
  readonly sign: string;
}

/**
 * Where in the ticket something was found. Own words (`message`, `signature`, `subject`, `field`) weigh more than a quoted
 * or forwarded part. The subject of an answer is quoted: somebody else wrote it.
 */
export type MentionPlace = 'message' | 'signature' | 'subject' | 'field' | 'forwarded' | 'quote';

/**
 * Where something stands in the text of its place: from `start` up to, not including, `end`. For `message` that text is
 * `Understanding.message`; for the others it is that part of the ticket, normalised the same way.
 */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** An order number, a tracking number or an address that the ticket mentions. */
export interface Mention {
  /** Order numbers: NFKC, upper case, no spaces, no leading `#`. Tracking numbers: upper case, no spaces. Addresses: lower case. */
  readonly value: string;
  readonly place: MentionPlace;
  /** `weak`: it has the shape but nothing around it says so; it counts only if it is on the customer's own order. */
  readonly strength: 'strong' | 'weak';
  readonly span: TextSpan;
  /**
   * A weak tracking number that is called one right beside it ("tracking number: 771209345616"). Whether it is on the order
   * or not, its writer means a parcel. Absent: only a word like "parcel" is near, and other numbers have that, too.
   */
  readonly labelled?: true;
  /** `false`: a tracking number with a wrong check digit, plainly meant as one. It is no number that can be asked for. */
  readonly valid?: boolean;
}

/** A day by which the customer says they need the parcel. Kept without their words. */
export interface NeedBy {
  /** The last day that still serves ("before the 24th" gives the 23rd), in the shop's zone; `null` when it cannot be known. */
  readonly date: CalendarDate | null;
  /** The day that was named, the 24th; `null` when it cannot be known. */
  readonly named: CalendarDate | null;
  /** As it was said, for whoever knows where the customer is; absent in what earlier versions have kept. */
  readonly said?: SaidNeed;
  /** A day is named beside a need, and nobody can tell that it is the one it is needed by: a person looks. */
  readonly isUnsure?: boolean;
  readonly place: MentionPlace;
  readonly span: TextSpan;
}

/** Every day by which the customer needs it, as they said it. */
export interface SaidNeed {
  /** When the message was written: "tomorrow" counts from there. `null`: not known. */
  readonly at: Instant | null;
  readonly days: readonly NeededDay[];
}

/** A sum of money that the customer names. */
export interface MoneyMention {
  /** Decimal text with a point: "1299.00", "14". */
  readonly amount: string;
  /** ISO 4217, or `$` and `kr` as they were written, because several currencies share them. */
  readonly currency: string;
  readonly place: MentionPlace;
  readonly span: TextSpan;
}

/** A number of things: "2 shirts", "qty: 3". Which things is not kept. */
export interface QuantityMention {
  readonly count: number;
  readonly place: MentionPlace;
  readonly span: TextSpan;
}

/** What the message claims about the parcel. All the picture ever learns of the customer's words (design 8.6). */
export interface Claims {
  /** "It says delivered, but it is not here." */
  readonly saysNotReceived: boolean;
  /** "It says delivered ..." */
  readonly saysDelivered: boolean;
  /** "I write for the third time." */
  readonly repeats: boolean;
  /**
   * It is no bare question: it says something else besides, and that may be a dispute. Absent: it asks and no more, or
   * nobody knows (a reading of before this was read).
   */
  readonly saysMore?: true;
  /** Something is denied or missing ("nobody here took it in"). */
  readonly denies?: true;
  /** It tells of the parcel what no scan shows: "they told me it is lost", "the driver wants money". */
  readonly contradicts?: true;
}

/** Something about a message that spoke for or against how it was read. */
export interface Ground {
  /** In an admin's words, to be read behind "it ...": "asks where the parcel is". */
  readonly what: string;
  /** Above 0: it spoke for the reading. In units of the classifier's sum, where 2 moves a coin toss to nine in ten. */
  readonly weight: number;
}

/** Why a message was read as it was. */
export interface Explanation {
  readonly intent: Intent;
  /** Heaviest first. */
  readonly grounds: readonly Ground[];
}

/** What was read out of a ticket: everything later stages know of the customer's words. */
export interface Understanding {
  /** What the customer newly wrote, without quotes and signature, card numbers masked. Never stored. */
  readonly message: string;
  /** ISO 639-1 of the newly written words, or `null` when there is too little to tell. */
  readonly language: string | null;
  /** Best first, at least one. */
  readonly intents: readonly IntentReading[];
  readonly intent: Intent;
  readonly confidence: number;
  /** What decided the intent, heaviest first; at most six. They quote the customer only where that was asked for. */
  readonly grounds: readonly Ground[];
  readonly orderNumbers: readonly Mention[];
  readonly trackingNumbers: readonly Mention[];
  /** Addresses in the text other than the sender's. */
  readonly addresses: readonly Mention[];
  /** The earliest day the customer needs it by; `null` when they name none. */
  readonly needBy: NeedBy | null;
  readonly amounts: readonly MoneyMention[];
  readonly quantities: readonly QuantityMention[];
  readonly claims: Claims;
  readonly flags: readonly Flag[];
  /** What raised the flags, every sign once. */
  readonly raised: readonly RaisedFlag[];
  readonly automatic: AutomaticMail | null;
  /** What asking a language model came to; absent: none was asked. */
  readonly second?: SecondReading;
}
