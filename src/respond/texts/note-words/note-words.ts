import type { Condition } from '../../../ticket/condition.ts';
import type { IdentityLevel, IdentityObstacle } from '../../../ticket/identity.ts';
import type { Intent } from '../../../ticket/intent.ts';
import type {
  FulfilmentState,
  HoldReason,
  PaymentState,
  RefundState,
  ReturnState,
} from '../../../ticket/order.ts';
import type { GoingBack, ParcelPicture } from '../../../ticket/order-picture.ts';
import type { Reason } from '../../../ticket/reason.ts';
import type { ActionBy, ParcelState } from '../../../ticket/shipment.ts';
import type { NoteFacts } from '../note-facts.ts';
import type { Request, Turn } from '../note-requests.ts';
import type { NoteSentences } from './note-sentences.ts';
import type { ShownSign } from './shown-signs.ts';

export interface ConditionWords {
  /** Opens the note's first line: what is the matter, at most a dozen words. */
  readonly verdict: (facts: NoteFacts) => string;
  /** What the agent does next. */
  readonly next: string;
}

export interface ReasonWords {
  /** Ends the note's first line: "Not answered automatically: <brief>." */
  readonly brief: string;
  /** The whole reason, and what it means for the agent. */
  readonly full: string;
  /** Opens the first line's last sentence where "Not answered automatically" would be wrong. */
  readonly lead?: string;
}

export interface RequestWords {
  /** What the customer wanted done: "a new delivery address". */
  readonly what: string;
  /** What the agent does about it. */
  readonly next: string;
}

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Names of what orders, parcels and people are. */
export interface NoteLists {
  /** What the customer wants, for the first line. */
  readonly intents: Words<Intent>;
  /** How sure we are of the sender. */
  readonly levels: Words<IdentityLevel>;
  readonly obstacles: Words<IdentityObstacle>;
  readonly parcels: Words<ParcelState>;
  readonly fulfilments: Words<FulfilmentState>;
  readonly payments: Words<PaymentState>;
  readonly holds: Words<HoldReason>;
  readonly returns: Words<ReturnState>;
  readonly refunds: Words<RefundState>;
  /** Where the last word about a parcel is from. */
  readonly evidence: Words<ParcelPicture['evidence']>;
  /** "customer has to act". */
  readonly actors: Words<Exclude<ActionBy, 'nobody'>>;
  /** Whose turn it is after the agent's: a whole sentence. */
  readonly turns: Words<Exclude<Turn, 'agent'>>;
  readonly requests: Readonly<Record<Request, RequestWords>>;
  /** What raised a flag, as a verb's ending of "The customer: ...". */
  readonly signs: Words<ShownSign>;
  /** Opens the line of somebody who asks for a return or for money. */
  readonly goingBack: (back: GoingBack, on: string | null) => string;
}

/** Everything a note says of its own, in one language of the team. Complete by type: a missing word does not compile. */
export interface NoteWords {
  readonly conditions: Readonly<Record<Condition, ConditionWords>>;
  readonly reasons: Readonly<Record<Reason, ReasonWords>>;
  /** A person is always active who keeps us out; where one was and the customer has our text all the same. */
  readonly crossed: ReasonWords;
  readonly lists: NoteLists;
  readonly say: NoteSentences;
}
