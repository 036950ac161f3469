/** Where a team talks, outside of the helpdesk: Slack, or whatever takes what Slack takes. */
export interface TeamChat {
  /** Says one line. `false`: it was not taken, or nobody knows; it may be said again. Never rejects. */
  tell(text: string, signal: AbortSignal): Promise<boolean>;
}
