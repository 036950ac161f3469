import { openAlmanac } from '../../src/look-up/almanac.ts';
import type { ParcelFinding, PictureInput, TrackingFinding } from '../../src/look-up/picture-input.ts';
import { pictureOf } from '../../src/look-up/picture-of.ts';
import type { Order } from '../../src/ticket/order.ts';
import type { OrderPicture } from '../../src/ticket/order-picture.ts';
import type { Tracking } from '../../src/ticket/tracking.ts';
import type { Claims, Mention } from '../../src/ticket/understanding.ts';
import { aPolicy } from '../support/a-policy.ts';
import { anOrder, NOW } from '../support/an-order.ts';

export const almanac = openAlmanac();

export const NO_CLAIMS: Claims = { saysNotReceived: false, saysDelivered: false, repeats: false };

/** One world: what is not given is calm. */
export interface WorldOf {
  readonly order?: Order;
  /** One per number on the order's labels; a `Tracking` is a fresh answer of the carrier. */
  readonly trackings?: readonly (Tracking | ParcelFinding)[];
  readonly now?: string;
  readonly claims?: Partial<Claims>;
  readonly quotedNumbers?: readonly Mention[];
  /** The day the message names; `null`: one that nobody can tell. */
  readonly needBy?: string | null;
  /** The day that was named, where it is not the last that serves. */
  readonly named?: string;
  /** A day is named, and nobody can tell whether it is needed by then. */
  readonly isUnsure?: boolean;
  readonly policy?: PictureInput['policy'];
  readonly found?: PictureInput['found'];
}

export function inputOf(world: WorldOf): PictureInput {
  return {
    found: world.found ?? { kind: 'one', order: world.order ?? anOrder() },
    trackings: (world.trackings ?? []).map((given) =>
      'finding' in given ? given : tracked(given.number, { kind: 'one', value: given, from: 'carrier' }),
    ),
    quoted: {
      trackingNumbers: world.quotedNumbers ?? [],
      claims: { ...NO_CLAIMS, ...world.claims },
      ...(world.needBy === undefined
        ? {}
        : {
            needBy: {
              date: world.needBy,
              named: world.named ?? world.needBy,
              ...(world.isUnsure ? { isUnsure: true } : {}),
            },
          }),
    },
    policy: world.policy ?? aPolicy(),
    now: world.now ?? NOW,
  };
}

export function tracked(number: string, finding: TrackingFinding): ParcelFinding {
  return { number, finding, earlierEstimate: null };
}

export function pictureIn(world: WorldOf): OrderPicture {
  return pictureOf(inputOf(world), almanac);
}
