import type { Contact } from '../ticket/contact.ts';
import { VERIFIED_MS } from './case-state.ts';

/**
 * Contacts by case, oldest first. A customer who has been silent about an order for seven days and writes again begins a
 * new case: the old one is over by then, well or not.
 * @param contacts in any order
 */
export function casesOf(contacts: readonly Contact[]): readonly (readonly Contact[])[] {
  const sorted = contacts.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const open = new Map<string, Contact[]>();
  const cases: Contact[][] = [];
  for (const contact of sorted) {
    const known = open.get(contact.caseKey);
    const last = known?.at(-1);
    if (
      known !== undefined &&
      last !== undefined &&
      Date.parse(contact.at) - Date.parse(last.at) < VERIFIED_MS
    ) {
      known.push(contact);
    } else {
      const begun = [contact];
      open.set(contact.caseKey, begun);
      cases.push(begun);
    }
  }
  return cases;
}
