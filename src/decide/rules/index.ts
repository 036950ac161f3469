import type { EarlyRule, KeepOutRule, Rule } from '../rule.ts';
import { alreadyHandled } from './already-handled.ts';
import { autonomyNote } from './autonomy-note.ts';
import { autonomyOff } from './autonomy-off.ts';
import { conditionNeedsPerson } from './condition-needs-person.ts';
import { country } from './country.ts';
import { factsStale } from './facts-stale.ts';
import { hardStops } from './hard-stops.ts';
import { identityUnproven } from './identity-unproven.ts';
import { ignoreTag } from './ignore-tag.ts';
import { intentNeedsPerson } from './intent-needs-person.ts';
import { languageUnsupported } from './language-unsupported.ts';
import { likelyMachineMail } from './likely-machine-mail.ts';
import { limits } from './limits.ts';
import { lowConfidence } from './low-confidence.ts';
import { messageTooOld } from './message-too-old.ts';
import { neededBy } from './needed-by.ts';
import { notACustomer } from './not-a-customer.ts';
import { notAboutAnOrder } from './not-about-an-order.ts';
import { orderAge } from './order-age.ts';
import { orderValue } from './order-value.ts';
import { ordersUnavailable } from './orders-unavailable.ts';
import { otherBotAnswered } from './other-bot-answered.ts';
import { personActive } from './person-active.ts';
import { promisesOff } from './promises-off.ts';
import { provenMachineMail } from './proven-machine-mail.ts';
import { repeatContact } from './repeat-contact.ts';
import { severalOrders } from './several-orders.ts';
import { stranger } from './stranger.ts';
import { switchOff } from './switch-off.ts';
import { thanks } from './thanks.ts';
import { ticketClosed } from './ticket-closed.ts';
import { unsafeAudience } from './unsafe-audience.ts';
import { vip } from './vip.ts';

/** Somebody else's ticket: not even a note of ours belongs there. */
export const KEEP_OUT_RULES: readonly KeepOutRule[] = [
  notACustomer,
  ignoreTag,
  ticketClosed,
  personActive,
  otherBotAnswered,
];

/** Not ours, or done: nothing is looked up and nothing is written but the state of a thanked ticket. */
export const EARLY_RULES: readonly EarlyRule[] = [
  alreadyHandled,
  promisesOff,
  ...KEEP_OUT_RULES,
  provenMachineMail,
  thanks,
  notAboutAnOrder,
];

/**
 * The policy of the house, top to bottom; the first rule that speaks decides.
 * Rules that keep us out come first, because a note in somebody else's ticket is a fault too. What the customer said
 * comes before what the order says, and both before what the admin allows: so the reason shown is the one that would
 * remain if the admin allowed everything.
 */
export const RULES: readonly Rule[] = [
  ...EARLY_RULES,
  autonomyOff,
  likelyMachineMail,
  // What the customer said.
  hardStops,
  repeatContact,
  intentNeedsPerson,
  lowConfidence,
  // Who would read it.
  unsafeAudience,
  // What is known.
  ordersUnavailable,
  stranger,
  severalOrders,
  identityUnproven,
  conditionNeedsPerson,
  neededBy,
  factsStale,
];

/** Held against everything that would go out to the customer, questions included. */
export const PUBLIC_RULES: readonly Rule[] = [
  languageUnsupported,
  vip,
  orderValue,
  orderAge,
  country,
  messageTooOld,
  switchOff,
  autonomyNote,
  limits,
];
