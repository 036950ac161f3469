import { type KnownPersonal, NOTHING_KNOWN } from '../masking/known-personal.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Mention, Understanding } from '../ticket/understanding.ts';

/** What a run knows to be personal before it has looked anything up. */
export function knownPersonalOf(
  { requester }: Pick<Ticket, 'requester'>,
  { orderNumbers, trackingNumbers }: Understanding,
): KnownPersonal {
  const values = (mentions: readonly Mention[]): readonly string[] => mentions.map(({ value }) => value);
  return {
    ...NOTHING_KNOWN,
    names: requester.name === null ? [] : [requester.name],
    emails: requester.address === null ? [] : [requester.address],
    orderNumbers: values(orderNumbers),
    trackingNumbers: values(trackingNumbers),
  };
}
