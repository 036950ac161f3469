/** Who we are in the account, once we know. */
export interface ZendeskSelf {
  readonly userId: string;
  readonly role: string;
  /** A light agent's seat: everything it writes stays internal. */
  readonly onlyPrivateComments: boolean;
}
