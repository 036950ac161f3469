import type { Reading } from '../decide/situation.ts';
import type { Understanding } from '../ticket/understanding.ts';

/** What may be decided from and stored: the understanding without the customer's words. */
export function readingOf({ message: _message, raised, ...reading }: Understanding): Reading {
  return { ...reading, raised: raised.map(({ flag, sign }) => ({ flag, sign })) };
}
