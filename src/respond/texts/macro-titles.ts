import type { Condition } from '../../ticket/condition.ts';
import type { Intent } from '../../ticket/intent.ts';

/**
 * What shops call the macro for a case, as sets of words that must all be in the title (word starts, lower case).
 * Few and plain on purpose: a wrong macro costs the agent more than none.
 */
export const MACRO_TITLES: Readonly<Partial<Record<Condition | Intent, readonly string[]>>> = {
  stalled: [
    'tracking stuck',
    'tracking not mov',
    'no tracking update',
    'stalled',
    'shipping delay',
    'order delay',
  ],
  running_late: ['running late', 'late deliver', 'shipping delay', 'order delay'],
  carrier_delay: ['carrier delay', 'weather delay', 'shipping delay', 'order delay'],
  preparing_late: ['late shipment', 'processing delay', 'delayed fulfil', 'order delay', 'not shipped'],
  preparing: ['not shipped', 'order processing', 'order status'],
  label_not_scanned: ['not scanned', 'label created'],
  customs_stuck: ['customs'],
  customs: ['customs'],
  address_problem: [
    'address issue',
    'address problem',
    'wrong address',
    'confirm address',
    'incorrect address',
  ],
  attempted: ['failed deliver', 'missed deliver', 'delivery attempt', 'attempted deliver'],
  ready_for_pickup: ['pickup point', 'parcel pickup', 'package pickup'],
  pickup_expiring: ['pickup point', 'parcel pickup', 'package pickup'],
  delivered_disputed: [
    'delivered not received',
    'not received',
    'missing package',
    'missing parcel',
    'lost package',
  ],
  delivered_not_received: ['delivered not received', 'not received', 'missing package', 'missing parcel'],
  returning: ['return to sender', 'returned to sender'],
  lost_or_damaged: ['lost package', 'lost parcel', 'lost in transit'],
  split: ['split', 'partial ship', 'multiple packages', 'several parcels'],
  several_orders: ['order number', 'which order'],
  no_order: ['order number', 'order not found', "can't find order"],
  not_owner: ['verify identity', 'verify order', 'order number'],
  payment_open: ['payment pending', 'payment fail'],
  scheduled: ['pre-order', 'preorder'],
  address_change: ['address change', 'change address', 'change of address', 'update address'],
  cancel_order: ['cancel order', 'cancellation request'],
  change_order: ['change order', 'edit order', 'order change'],
  return_start: ['return request', 'start return', 'how to return', 'return instruction'],
  return_status: ['return status'],
  refund_status: ['refund status'],
  refund_request: ['refund request'],
  wrong_or_missing_item: ['wrong item', 'missing item', 'incorrect item'],
  damaged: ['damaged'],
  customs_duties: ['duties', 'customs'],
  order_status: ['where is my order', 'wismo', 'order status'],
};
