/**
 * How sure we are of who asks (`reliability.md` 3.1).
 * - `V0` nothing known
 * - `V1` an order is named, but the address is not its owner's
 * - `V2` the requester's address is the order's, nobody else would read the answer, nothing about the mail is suspicious
 * - `V3` as V2, and the helpdesk itself signed the customer in
 */
export type IdentityLevel = 'V0' | 'V1' | 'V2' | 'V3';

/** What stands in the way of telling the owner: each has a reason of its own. */
export type IdentityObstacle = 'sender_flagged' | 'reply_to_differs' | 'cc_present' | 'address_differs';

export interface Identity {
  readonly level: IdentityLevel;
  readonly obstacles: readonly IdentityObstacle[];
}
