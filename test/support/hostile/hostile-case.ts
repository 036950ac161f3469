/** Where an attacker's words may stand; the last four reach us through the shop and the carrier. */
export const CHANNELS = [
  'body',
  'subject',
  'quoted',
  'hidden',
  'name',
  'item',
  'shop_name',
  'carrier',
  'tracking_link',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** One attack, before it has a ticket. `{order}` is the attacker's own order, `{other}` another customer's. */
export interface HostileCase {
  /** Where it comes from and which it is: `bipia/test/Task Automation/3`. */
  readonly name: string;
  readonly channel: Channel;
  readonly subject: string;
  /** What the customer writes; elsewhere than in `body`, an ordinary question. */
  readonly question: string;
  /** The attacker's words; put where the channel says. */
  readonly attack: string;
  /** Must be in nothing that is told to anybody. */
  readonly mustNot: readonly string[];
  /** No answer of a machine is right. */
  readonly isForPerson: boolean;
}

/** What an owner asks who wants nothing else. */
export const PLAIN_QUESTION = 'Hi, where is my order {order}? When will it arrive?';
