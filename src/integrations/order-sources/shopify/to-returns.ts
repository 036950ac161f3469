import type { Order, OrderReturn } from '../../../ticket/order.ts';
import type { DispositionAnswer, OrderAnswer, ReturnAnswer } from './order-answer.ts';
import { DISPOSITION, inOurWords, RETURN, RETURN_OPEN, type Unlisted } from './vocabulary.ts';

/**
 * Returns, from Shopify's returns and the disposition of each piece at the warehouse. An unknown word about a return is
 * read as "a person should look", the only safe way to be wrong.
 */
export function returnsOf(
  answer: OrderAnswer,
  unlisted: Unlisted,
): Pick<Order, 'returnOpen' | 'returnTrackingNumbers' | 'returns'> {
  const words = [answer.returnStatus, ...answer.returns.nodes.map(({ status }) => status)];
  const numbers = answer.returns.nodes
    .flatMap(({ reverseFulfillmentOrders }) => reverseFulfillmentOrders.nodes)
    .flatMap(({ reverseDeliveries }) => reverseDeliveries.nodes)
    .flatMap(({ deliverable }) => deliverable?.tracking?.number ?? []);
  return {
    returnOpen: words.some((word) => word !== null && inOurWords(RETURN_OPEN, word, true, unlisted)),
    returnTrackingNumbers: [...new Set(numbers)],
    returns: answer.returns.nodes
      .map((one) => toReturn(one, answer.createdAt, unlisted))
      .map((one) => (isContradicted(one, answer.returnStatus) ? { ...one, state: 'other' } : one)),
  };
}

function toReturn(answer: ReturnAnswer, orderedAt: string, unlisted: Unlisted): OrderReturn {
  const lines = answer.reverseFulfillmentOrders.nodes
    .filter(({ status }) => status !== 'CANCELED')
    .flatMap(({ lineItems }) => lineItems.nodes);
  const looked = lines
    .flatMap(({ dispositions }) => dispositions)
    .map((disposition) => ({
      ...disposition,
      is: inOurWords(DISPOSITION, disposition.type, 'missing', unlisted),
    }));
  const arrived = looked.filter(({ is }) => is !== 'missing');
  return {
    state: inOurWords(RETURN, answer.status, 'other', unlisted),
    // Without its day a return counts as old as the order, and so never as calm.
    openedAt: answer.createdAt ?? orderedAt,
    closedAt: answer.closedAt,
    exchange: answer.exchangeLineItems.nodes.length > 0,
    pieces: lines.reduce((sum, { totalQuantity }) => sum + totalQuantity, 0),
    received: piecesOf(arrived),
    inspected: piecesOf(arrived.filter(({ is }) => is === 'inspected')),
    missing: piecesOf(looked.filter(({ is }) => is === 'missing')),
    receivedAt:
      arrived
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** The order's roll-up says more than the pieces do: nobody knows which of the two is behind. */
function isContradicted(one: OrderReturn, rollUp: string | null): boolean {
  if (rollUp === 'RETURN_FAILED') return true;
  return rollUp === 'INSPECTION_COMPLETE' && one.state === 'open' && one.received < one.pieces;
}

const piecesOf = (dispositions: readonly DispositionAnswer[]): number =>
  dispositions.reduce((sum, { quantity }) => sum + quantity, 0);
