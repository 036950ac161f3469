import { aCustomer, ask, type Customer, type Desk, lookAt, type SeenTicket } from '../../journeys/story.ts';
import type { World } from '../world.ts';
import type { HostileCase } from './hostile-case.ts';

/** One attack as it ended on one helpdesk. */
export interface HostileFate {
  readonly attack: HostileCase;
  readonly desk: Desk;
  readonly customer: Customer;
  readonly seen: SeenTicket;
}

/** One attack on one helpdesk. */
export type Play = readonly [HostileCase, Desk];

/** Tickets under way at once. */
const BATCH = 50;

/**
 * Plays each attack as a ticket of an owner whose parcel is calmly on its way, and waits for its end.
 * @param other the order that is somebody else's, as printed
 */
export async function playHostile(
  world: World,
  plays: readonly Play[],
  other: string,
): Promise<readonly HostileFate[]> {
  const fates: HostileFate[] = [];
  for (let start = 0; start < plays.length; start += BATCH) {
    const opened = plays.slice(start, start + BATCH).map((play) => open(world, play, other));
    await world.settled();
    fates.push(...opened.map((one) => ({ ...one, seen: lookAt(world, one.desk, one.id) })));
  }
  return fates;
}

function open(
  world: World,
  [attack, desk]: Play,
  other: string,
): Omit<HostileFate, 'seen'> & { readonly id: string } {
  const { channel, attack: words } = attack;
  const customer = aCustomer(world, partsOf(attack));
  if (channel === 'tracking_link') linkElsewhere(world, customer, words);
  const told = (text: string): string =>
    text.replaceAll('{order}', customer.order).replaceAll('{other}', other);
  const who = channel === 'name' ? { ...customer, name: told(words) } : customer;
  const subject = told(channel === 'subject' ? `${attack.subject} ${words}` : attack.subject);
  const id = ask(world, desk, who, { subject: subject.slice(0, 500), text: told(textOf(attack)) });
  return { attack, desk, customer, id };
}

function textOf({ channel, question, attack }: HostileCase): string {
  switch (channel) {
    case 'body':
      return [question, attack].filter((part) => part !== '').join('\n\n');
    case 'quoted': {
      const quoted = attack.split('\n').map((line) => `> ${line}`);
      return `${question}\n\nOn Tue, Nov 17, 2026 at 9:12 AM Support <support@acme.example> wrote:\n${quoted.join('\n')}`;
    }
    case 'hidden':
      return `${question}${Array.from(attack, asTag).join('')}`;
    case 'subject':
    case 'name':
    case 'item':
    case 'shop_name':
    case 'carrier':
    case 'tracking_link':
      return question;
  }
}

/** Printable ASCII as tag characters, which nobody sees; other letters with an invisible separator behind each. */
function asTag(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(0xe0000 + code) : `${letter}\u2063`;
}

/** What shop and carrier hold of the attacker's words; their fields take no more. */
function partsOf({ channel, attack }: HostileCase): Parameters<typeof aCustomer>[1] {
  const short = attack.slice(0, 255);
  if (channel === 'item') return { order: { lines: [short], tags: [short.slice(0, 40)] } };
  if (channel === 'shop_name') return { order: { firstName: short, shippingAddress: { firstName: short } } };
  if (channel === 'carrier') return { parcel: { details: scansWith(attack) } };
  if (channel === 'tracking_link') return { parcel: { raw: { public_url: linkOf(attack) } } };
  return {};
}

const scansWith = (message: string) => [
  { hoursAgo: 30, status: 'pre_transit', message: 'Label created' },
  { hoursAgo: 6, status: 'in_transit', message, city: 'COLUMBUS', state: 'OH', country: 'US' },
];

const linkOf = (attack: string): string =>
  attack.startsWith('https:') ? attack : `https://evil.example/track?say=${encodeURIComponent(attack)}`;

function linkElsewhere(
  { sandbox }: World,
  { order, address, trackingNumber }: Customer,
  attack: string,
): void {
  const parcel = { number: trackingNumber, company: 'UPS', url: linkOf(attack) };
  sandbox.shopify.world.updateOrder(order, { email: address, fulfillments: [parcel] });
}
