import { WEEKDAYS } from '../src/ticket/team.ts';
import { HAND_OVER_KEYS } from './hand-over-keys.ts';
import { MODEL_KEYS } from './model-keys.ts';

/** A key of the policy, in an admin's words. Its default is read from the schema, so it cannot be told wrong here. */
export interface PolicyKey {
  /** Path with dots: `limits.orderValue`. */
  readonly key: string;
  readonly about: string;
}

/** Every key of `src/policy/policy-document.ts`, in its order; `test/docs/configuration.test.ts` holds the two together. */
export const POLICY_KEYS: readonly PolicyKey[] = [
  { key: 'version', about: 'version of this format' },
  {
    key: 'switch',
    about: '`off`: nothing public leaves, at once; what would have been answered gets a note',
  },
  { key: 'brand.name', about: 'your name, in every text to a customer' },
  {
    key: 'brand.domains',
    about:
      'your domains: links to them may be sent, and a colleague in copy may be tolerated (`guards.requireNoCc`)',
  },
  {
    key: 'brand.supportAddresses',
    about:
      'addresses you receive mail at: mail from one of them is your own, a copy to one of them no stranger',
  },
  {
    key: 'brand.timezone',
    about: 'IANA zone of your warehouse and team: its days are counted and written',
  },
  {
    key: 'brand.languages',
    about: 'languages you want to answer in; those without a folder in `templates/` go to a person',
  },
  { key: 'brand.signature', about: 'last lines of every text to a customer' },
  { key: 'defaults.autonomy', about: 'step of every intent that is not listed under `intents`' },
  { key: 'defaults.minConfidence', about: 'how sure the reading must be, 0 to 1; below, a person answers' },
  {
    key: 'intents',
    about:
      'per intent: `autonomy` (`off`, `shadow`, `note`, `reply`, `reply_and_close`) and `minConfidence`. Intents that need a person never get past `note`',
  },
  {
    key: 'conditions',
    about:
      'list of `{ condition, intent?, autonomy }`: a lower step while the order is in this [condition](conditions.md). Narrows, never widens',
  },
  {
    key: 'limits.autoRepliesPerTicket',
    about: 'texts to the customer per ticket, questions included',
  },
  { key: 'limits.perSenderPerDay', about: 'texts to one address in 24 hours' },
  {
    key: 'limits.perDomainPerHour',
    about: 'texts to one domain in an hour; public mailbox providers are not counted',
  },
  {
    key: 'limits.accountPer10Minutes',
    about:
      'texts of the whole account in ten minutes. The one that reaches it is the last: the [breaker](operating.md#the-breaker) trips, and everything gets a note until a person resets it. After four weeks three times the usual of the same hour, if that is more',
  },
  {
    key: 'limits.orderValue',
    about: "worth of an order, in the shop's currency, above which a person answers",
  },
  { key: 'limits.orderAgeDays', about: 'age of an order above which a person answers' },
  { key: 'guards.vipTags', about: 'tags, of ticket or order, that mean: a person answers' },
  { key: 'guards.ignoreTags', about: 'tags of a ticket that keep Whereabouts away, notes included' },
  { key: 'guards.countries', about: 'destinations answered automatically (`US`, `DE`); empty: all' },
  {
    key: 'guards.requireNoCc',
    about: '`false`: people in copy are tolerated if all of them are at `brand.domains`',
  },
  {
    key: 'guards.askStrangers',
    about:
      'ask an unknown sender for the address and order number, once a day, in the same words whether the order exists or not',
  },
  {
    key: 'guards.listOwnOrders',
    about: 'with "which order do you mean?", list up to three orders of the proven customer',
  },
  {
    key: 'guards.formSenders',
    about: "addresses of contact-form mailers, whose Reply-To is the customer's address",
  },
  {
    key: 'guards.itemNames',
    about: 'name what was bought in texts to customers; off, because it can be intimate',
  },
  {
    key: 'rollout.percent',
    about: 'share of tickets that is really worked, always the same ones; the rest is shadowed',
  },
  ...HAND_OVER_KEYS,
  {
    key: 'macros',
    about:
      'by condition or intent: title or id of the macro a note recommends (`stalled: "Shipping::Delayed"`)',
  },
  {
    key: 'lexicon.orderWords',
    about:
      'what your customers call an order (`Bestellticket`, `box #`): read like the word “order”, a number behind it is an order number. Names, no common words: [your own words](your-own-words.md)',
  },
  {
    key: 'lexicon.productWords',
    about:
      'names of what you sell (`Zephyr 3`): read like a word for goods, and a number in them is no order number',
  },
  {
    key: 'lexicon.macroWords',
    about:
      'by condition or intent: words by which the title of your macro for it is found (`stalled: ["lost in space"]`), asked before the usual ones',
  },
  {
    key: 'disclosure.enabled',
    about: 'first line of every text says that an AI assistant wrote it and how to reach a person',
  },
  { key: 'tagPrefix', about: 'begins every tag we add' },
  {
    key: 'calendar.shipFrom',
    about: 'country whose public holidays the warehouse keeps, with a region if need be (`US`, `DE-BY`)',
  },
  { key: 'calendar.closed', about: 'further days without work in the warehouse (`2026-12-24`)' },
  {
    key: 'calendar.cutOffHour',
    about:
      'hour (0 to 23, in `brand.timezone`) from which an order is packed as one of the next working day; `null`: every order counts for its own day',
  },
  {
    key: 'thresholds.unfulfilledCalm',
    about: 'business days after the order within which not having sent it is normal',
  },
  {
    key: 'thresholds.unfulfilledEscalate',
    about:
      'above this always a person; between the two a reply only if `conditions` lists `preparing_late` with `reply` or more',
  },
  { key: 'thresholds.labelCalm', about: 'business days from label to first scan that are normal' },
  {
    key: 'thresholds.labelEscalate',
    about: 'above this a person; between the two a reply, and the ticket stays open',
  },
  { key: 'thresholds.transitCalm', about: 'business days without a scan that are normal' },
  {
    key: 'thresholds.transitEscalate',
    about: 'above this a person; between the two a reply, and the ticket stays open',
  },
  { key: 'thresholds.transitCalmInternational', about: 'the same for parcels to another country' },
  { key: 'thresholds.transitEscalateInternational', about: 'the same for parcels to another country' },
  {
    key: 'thresholds.lateCalm',
    about: 'business days behind the expected day that are told and closed if the parcel was scanned lately',
  },
  {
    key: 'thresholds.lateEscalate',
    about:
      'above this a person; where it is more than `lateCalm`, the days between are told, and the ticket stays open',
  },
  {
    key: 'thresholds.customsCalm',
    about: 'business days in customs that are told; above, a person',
  },
  {
    key: 'thresholds.freshScan',
    about: 'business days for which a scan counts as news of a parcel that is late or reported as delayed',
  },
  {
    key: 'thresholds.pendingCalm',
    about: 'business days in which a carrier may know nothing of a new number; above, a person',
  },
  {
    key: 'thresholds.attemptedCalm',
    about: 'business days after a failed delivery in which the announced next attempt is waited for',
  },
  {
    key: 'thresholds.outForDeliveryCalm',
    about: 'business days after the day it went out for delivery that are still told; above, a person',
  },
  {
    key: 'thresholds.localPostCalm',
    about: 'business days after a parcel was handed to a local post that does not scan; above, a person',
  },
  { key: 'thresholds.pickupHoldDays', about: 'days a pickup point keeps a parcel' },
  {
    key: 'thresholds.pickupUrgentDays',
    about: 'with fewer days than this left at a pickup point, a person',
  },
  {
    key: 'thresholds.deliveredHours',
    about:
      'hours after a delivery in which a parcel left with somebody else is told of, and in which a missing one is looked for before it is claimed',
  },
  {
    key: 'thresholds.shopScanHours',
    about: "hours for which the shop's own scans are told where the carrier cannot be asked",
  },
  { key: 'thresholds.oldOrderDays', about: 'days after delivery from which a person answers' },
  {
    key: 'thresholds.returnDays',
    about: 'business days for which a return may be on its way back; above, a person',
  },
  {
    key: 'thresholds.refundDays',
    about: 'business days for which a return that has arrived may wait for its refund; above, a person',
  },
  {
    key: 'thresholds.refundBankDays',
    about:
      'business days a bank may need until a refund shows (payment providers say 5 to 10); the reply names the day, and who asks after it gets a person',
  },
  {
    key: 'thresholds.lookUpAnewHours',
    about:
      'hours after which a message that waited is answered from nothing that was kept: shop and carrier are asked anew',
  },
  {
    key: 'thresholds.messageTooOldHours',
    about: 'hours after which a message that waited gets a note and no reply (`message_too_old`)',
  },
  {
    key: 'carriers',
    about:
      "by the carrier's name (`USPS: { saturday: true }`): `saturday` and `sunday` (delivers then), and in place of the thresholds of these names `transitCalm`, `transitEscalate`, `transitCalmInternational`, `transitEscalateInternational`, `pickupHoldDays`",
  },
  {
    key: 'retention.decisions',
    about:
      'days after a ticket was last worked for which its decisions, our texts and what they were made from are kept; then keyed hashes stay, so that no message is worked twice (14 to 3650)',
  },
  {
    key: 'retention.deliveries',
    about: 'days for which it is kept which webhooks came (7 to 3650)',
  },
  { key: 'retention.parcels', about: 'days for which what carriers said of a parcel is kept (30 to 3650)' },
  { key: 'team.language', about: 'language of the notes your team reads' },
  { key: 'team.timezone', about: 'IANA zone of the hours below; unset: `brand.timezone`' },
  ...WEEKDAYS.map((day) => ({
    key: `team.hours.${day}`,
    about:
      day === 'monday'
        ? 'when somebody is there: `{ from: 09:00, to: 17:00 }`, to `24:00` at the latest and never across midnight; `null`: nobody'
        : 'the same',
  })),
  { key: 'team.closed', about: 'days (`2026-12-24`) on which nobody is there, beside those hours' },
  {
    key: 'team.holidays',
    about: '`false`: somebody is there on the public holidays of `calendar.shipFrom`, too',
  },
  {
    key: 'team.targets.urgent',
    about:
      'hours of the team within which a person answers what was [handed over](operating.md#hand-overs-that-wait), where the ticket is urgent',
  },
  { key: 'team.targets.high', about: 'the same, where its priority is high' },
  { key: 'team.targets.normal', about: 'the same, where it is normal or has none' },
  { key: 'team.targets.low', about: 'the same, where it is low' },
  {
    key: 'team.reminders',
    about:
      'notes that remind of one hand-over, 0 to 2: the first when it is overdue, the second a whole target later',
  },
  {
    key: 'promises.enabled',
    about:
      'keep what replies let customers expect: by the day a reply named for writing back, or when the carrier has news, the order is looked at again; the customer is told once, or a person is told in time',
  },
  { key: 'promises.conditions', about: 'states of the order whose replies are kept; each names a day' },
  {
    key: 'promises.quietHours.from',
    about: 'time of day, where the parcel goes, from which nobody is written to of our own accord',
  },
  { key: 'promises.quietHours.to', about: 'and until when; the same as `from`: no quiet hours' },
  {
    key: 'promises.perDay',
    about:
      'texts that keep a promise in 24 hours, for the whole account; above, a person. One a ticket, always',
  },
  {
    key: 'conversation.unansweredQuestion',
    about:
      'what becomes of a ticket on which we have asked for a number and nobody has answered, or done anything else: `hand_over` to a person with a note, `close` without a word (where the intent may close), or `leave`',
  },
  { key: 'conversation.afterDays', about: 'after so many days' },
  {
    key: 'brakes.enabled',
    about:
      'an intent or condition whose answers go wrong [steps itself down](resolution.md#the-brake) to `note`; only a person steps it up again',
  },
  { key: 'brakes.window', about: 'so many of its newest answers, of the last 28 days, are looked at' },
  { key: 'brakes.least', about: 'with fewer answers nothing is concluded' },
  { key: 'brakes.wrong', about: 'so many of them marked wrong by people pull the brake' },
  { key: 'brakes.broken', about: 'so many after which the customer came back, or rated them bad' },
  { key: 'brakes.complaints', about: 'so many bad ratings and complaints that followed' },
  ...MODEL_KEYS,
];
