/** One of the team's own canned answers, as the helpdesk lists it. */
export interface Macro {
  readonly id: string;
  /** Zendesk nests with `::` ("Shipping::Delayed"). */
  readonly title: string;
  /** Plain text of the reply it would insert, placeholders unrendered; `null` when it inserts none. */
  readonly text: string | null;
  readonly language: string | null;
}
