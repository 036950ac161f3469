import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';

/**
 * Before this no parcel of the order can have travelled. The earlier of two moments: drafts are paid long after they
 * were made, and imports are made long after they were paid.
 */
export function orderedAt({ processedAt, createdAt }: Order): Instant {
  return Date.parse(createdAt) < Date.parse(processedAt) ? createdAt : processedAt;
}
