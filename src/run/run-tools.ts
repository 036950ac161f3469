import type { Almanac } from '../look-up/almanac.ts';
import type { BodyBook } from '../ports/body-book.ts';
import type { CarrierTracker } from '../ports/carrier-tracker.ts';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { HandOverBook } from '../ports/hand-over-book.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { Aside } from '../ports/job-queue.ts';
import type { KnownMacros } from '../ports/macro-book.ts';
import type { Model } from '../ports/model.ts';
import type { OrderCache } from '../ports/order-cache.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { PromiseBook } from '../ports/promise-book.ts';
import type { RunBook } from '../ports/run-book.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { TeamChat } from '../ports/team-chat.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import type { ReplyWriter } from '../respond/texts/reply-writer.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { IntentModel } from '../understand/classifier/intent-model.ts';

/** Everything a run works with. One set per helpdesk and process; nothing in it belongs to a single ticket. */
export interface RunTools {
  readonly helpdesk: Helpdesk;
  /** `null`: no shop is connected; every look-up then ends `orders_unavailable`. */
  readonly orders: OrderSource | null;
  readonly carriers: readonly CarrierTracker[];
  readonly ledger: EffectLedger;
  readonly bodies: BodyBook;
  readonly runs: RunBook;
  readonly feedback: FeedbackBook;
  readonly policies: PolicyStore;
  readonly promises: PromiseBook;
  readonly handOvers: HandOverBook;
  /** Where the team talks; `null`: nowhere that we know of. */
  readonly chat: TeamChat | null;
  readonly parcels: ParcelCache;
  readonly orderCache: OrderCache;
  /** Business days and holidays, loaded once. */
  readonly almanac: Almanac;
  /** The trained classifier, loaded once. */
  readonly model: IntentModel;
  /** May be asked where the classifier is unsure, within its budget; `null`: there is none. */
  readonly languageModel: Model | null;
  readonly writer: ReplyWriter;
  /** Texts the admin wrote in place of the program's. */
  readonly templates: TemplateStore;
  /** The team's macros, cached, and how people use them; empty when they cannot be read. */
  readonly macros: (context: RunContext) => Promise<KnownMacros>;
  /** Where a person opens the decision; `null` without `PUBLIC_URL`. */
  readonly decisionUrl: (ref: TicketRef) => string | null;
  /** Where an agent says whether a decision was right; `at`: when it was made. `null` without `PUBLIC_URL`. */
  readonly feedbackUrl: (decided: {
    readonly ref: TicketRef;
    readonly messageId: string;
    readonly at: Instant;
  }) => string | null;
  /** Where an agent opens a ticket of any helpdesk that is connected; `null`: of none. */
  readonly ticketUrl: (ref: TicketRef) => string | null;
  /** Of the attempt, where there is one. */
  readonly aside?: Aside;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reach: Reach;
  readonly unclearMs: number;
}
