import type { Almanac } from '../look-up/almanac.ts';
import type { BodyBook } from '../ports/body-book.ts';
import type { CarrierTracker } from '../ports/carrier-tracker.ts';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { Aside } from '../ports/job-queue.ts';
import type { OrderCache } from '../ports/order-cache.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { PromiseBook } from '../ports/promise-book.ts';
import type { RunBook } from '../ports/run-book.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Reach } from '../respond/failpoint.ts';
import type { ReplyWriter } from '../respond/texts/reply-writer.ts';
import type { Macro } from '../ticket/macro.ts';
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
  readonly policies: PolicyStore;
  readonly promises: PromiseBook;
  readonly parcels: ParcelCache;
  readonly orderCache: OrderCache;
  /** Business days and holidays, loaded once. */
  readonly almanac: Almanac;
  /** The trained classifier, loaded once. */
  readonly model: IntentModel;
  readonly writer: ReplyWriter;
  /** Texts the admin wrote in place of the program's. */
  readonly templates: TemplateStore;
  /** The team's macros, cached; empty when they cannot be read. */
  readonly macros: (context: RunContext) => Promise<readonly Macro[]>;
  /** Where a person opens the decision; `null` without `PUBLIC_URL`. */
  readonly decisionUrl: (ref: TicketRef) => string | null;
  /** Of the attempt, where there is one. */
  readonly aside?: Aside;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reach: Reach;
  readonly unclearMs: number;
}
