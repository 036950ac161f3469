import type { CalendarDate } from '../../ticket/instant.ts';
import { isProven } from './is-proven.ts';
import type { NoteRequest } from './note-request.ts';
import { publicOrderName } from './public-values.ts';

/** An order of whoever asks. */
export interface OwnOrder {
  readonly name: string;
  readonly orderedOn: CalendarDate | null;
}

const NAME = /^own_order_(\d+)_name$/;

/** How many orders of the sender's own were found where no single one is meant. */
export const countOwnOrders = ({ facts }: Pick<NoteRequest['picture'], 'facts'>): number =>
  facts.filter(({ name }) => NAME.test(name)).length;

/**
 * The sender's own orders where no single one is meant, as the shop lists them; none where it is in doubt who sends. Their
 * names are all that is read of them, so this costs the shop nothing.
 */
export function ownOrders({
  picture,
  identity,
}: Pick<NoteRequest, 'picture' | 'identity'>): readonly OwnOrder[] {
  const isSender = isProven(identity.level) || identity.obstacles.length === 0;
  if (picture.order !== null || !isSender) return [];
  const values = new Map(picture.facts.map(({ name, value }) => [name, value]));
  return picture.facts.flatMap(({ name: fact, value }) => {
    const number = NAME.exec(fact)?.[1];
    const name = number === undefined ? null : publicOrderName(value);
    return name === null ? [] : [{ name, orderedOn: values.get(`own_order_${number}_ordered_on`) ?? null }];
  });
}
