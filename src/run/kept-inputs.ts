import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { Order } from '../ticket/order.ts';

/**
 * What a decision was made from, as it is kept with its run: without anybody's address or name, and without the link that
 * opens the order to whoever holds it. Whose the order is has become the identity level by now, so nothing that replays
 * a decision misses them.
 */
export function keptInputs(situation: EarlySituation | Situation): EarlySituation | Situation {
  const kept = { ...situation, reading: { ...situation.reading, addresses: [] } };
  if (!('picture' in kept)) return kept;
  const { picture } = kept;
  const order = picture.order === null ? null : withoutPeople(picture.order);
  const orders = picture.orders.map(withoutPeople);
  const facts = picture.facts.filter(({ name }) => name !== 'status_link');
  return { ...kept, picture: { ...picture, order, orders, facts } };
}

const withoutPeople = (order: Order): Order => ({
  ...order,
  ownerAddresses: [],
  customerFirstName: null,
  statusPageUrl: null,
});
