import type { Judgement } from '../judgement.ts';
import { held, highRisk } from './held.ts';
import {
  foreignNumber,
  labelReplaced,
  returnLabelQuoted,
  sentWithoutLabel,
  unfulfilledMoving,
} from './labels.ts';
import { cancelled, paymentOpen, refunded } from './money.ts';
import { nothingToShip, returnOpen, storePickup, testOrder } from './not-a-parcel.ts';
import type { OrderCondition, OrderWorld } from './order-condition.ts';
import { scheduled } from './scheduled.ts';
import { unseenParts } from './unseen-parts.ts';

/**
 * What the shop knows and no carrier does (E3.1): asked before any parcel, and the first that fits is the condition.
 * An order that ended comes before one that stands still, and both before labels that do not fit together.
 */
export const ORDER_CONDITIONS: readonly OrderCondition[] = [
  testOrder,
  cancelled,
  refunded,
  // Something else is going on.
  returnOpen,
  returnLabelQuoted,
  // It stands still.
  paymentOpen,
  held,
  highRisk,
  // It does not travel.
  storePickup,
  nothingToShip,
  scheduled,
  // Labels and order do not fit together.
  unseenParts,
  labelReplaced,
  unfulfilledMoving,
  foreignNumber,
  sentWithoutLabel,
];

/** The condition of the order as a whole; `null`: its parcels, or what is being prepared, decide. */
export function judgeOrder(world: OrderWorld): Judgement | null {
  for (const condition of ORDER_CONDITIONS) {
    const judgement = condition(world);
    if (judgement !== null) return judgement;
  }
  return null;
}
