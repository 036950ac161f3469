import type { Order, OrderLine } from '../../../ticket/order.ts';

/** Lines that travel: no gift cards, no downloads, nothing that an edit took out. */
export function linesToShip(order: Order): readonly OrderLine[] {
  return order.lines.filter((line) => line.requiresShipping && !line.isGiftCard && line.quantity > 0);
}

/** How many pieces the shop has not sent yet. */
export function unsentPieces(order: Order): number {
  return linesToShip(order).reduce((sum, line) => sum + Math.max(0, line.unfulfilled), 0);
}

/** How many pieces have left, by the shop's lines. */
export function sentPieces(order: Order): number {
  return linesToShip(order).reduce((sum, line) => sum + Math.max(0, line.quantity - line.unfulfilled), 0);
}

/** Something is still to be sent. Where the source does not show the lines, its roll-up has to do. */
export function isUnsent(order: Order): boolean {
  return unsentPieces(order) > 0 || order.fulfilment !== 'fulfilled';
}

/** No carrier stands between the shop and the customer: collected in the shop, or brought by it (row 33). */
export function isHandedOverByShop({ methods }: Order): boolean {
  return methods.length > 0 && methods.every((method) => method === 'pickup' || method === 'local');
}
