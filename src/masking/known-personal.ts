/** What a run knows to be personal, beside what a text shows by itself. Written as it is known; case does not matter. */
export interface KnownPersonal {
  /** Of the requester, of the order's customer, of whoever else is on the ticket. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Lines of addresses: a street, a town with its postcode. */
  readonly addresses: readonly string[];
  readonly orderNumbers: readonly string[];
  readonly trackingNumbers: readonly string[];
}

export const NOTHING_KNOWN: KnownPersonal = {
  names: [],
  emails: [],
  phones: [],
  addresses: [],
  orderNumbers: [],
  trackingNumbers: [],
};
