import type { CarrierTracker } from '../ports/carrier-tracker.ts';
import type { OrderCache } from '../ports/order-cache.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Identity } from '../ticket/identity.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Message } from '../ticket/message.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Understanding } from '../ticket/understanding.ts';
import { type Almanac, openAlmanac } from './almanac.ts';
import { findOrder } from './find-order.ts';
import { pictureOf } from './picture-of.ts';
import { proveIdentity } from './prove-identity.ts';
import { trackParcels } from './track-parcels.ts';

export interface LookUpInput {
  readonly ticket: Ticket;
  /** The message to be answered. */
  readonly message: Message;
  readonly understanding: Understanding;
  readonly policy: Policy;
  readonly now: Instant;
  /** Nothing that was kept is used: the message waited so long that everything may have changed. */
  readonly anew?: boolean | undefined;
}

export interface LookUpTools {
  /** `null`: no shop is connected. */
  readonly orders: OrderSource | null;
  readonly carriers: readonly CarrierTracker[];
  readonly cache: ParcelCache;
  readonly orderCache: OrderCache;
  readonly clock: Clock;
  readonly logger: Logger;
  /** One per process saves a few milliseconds per ticket; without it one is made. */
  readonly almanac?: Almanac | undefined;
}

/**
 * Finds out who asks and what is known of their order: at most two requests to the shop for an order that is answered
 * (5 s together), then every parcel at the same time (3 s each, less where the cache will do).
 * Parcels are tracked only for the proven owner of an order. Whatever shop or carriers do ends in a picture.
 * @throws the reason of `context.signal` when the run is called off; nothing else
 */
export async function lookUp(
  input: LookUpInput,
  tools: LookUpTools,
  context: RunContext,
): Promise<{ readonly identity: Identity; readonly picture: OrderPicture }> {
  const { ticket, message, understanding, policy, now, anew = false } = input;
  const search = {
    understanding,
    address: ticket.requester.address,
    listOwnOrders: policy.guards.listOwnOrders,
    askStrangers: policy.guards.askStrangers,
    now,
  };
  const { finding, ownerAddresses } = await findOrder({ ...search, anew }, tools.orders, tools, context);
  const trackings =
    finding.kind === 'one' && !finding.order.test
      ? await trackParcels(finding.order, { ...tools, now, anew }, context)
      : [];
  const { trackingNumbers, claims, needBy } = understanding;
  const quoted = { trackingNumbers, claims, needBy };
  return {
    identity: proveIdentity({ ticket, message, ownerAddresses, policy }),
    picture: pictureOf({ found: finding, trackings, quoted, policy, now }, tools.almanac ?? openAlmanac()),
  };
}
