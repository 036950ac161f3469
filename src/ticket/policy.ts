import type { BrakePolicy } from './brake.ts';
import type { Condition } from './condition.ts';
import type { Intent } from './intent.ts';
import type { ModelPolicy } from './model-policy.ts';
import type { PromisePolicy } from './promise.ts';
import type { Priority, TeamPolicy } from './team.ts';

export { NOTE_LANGUAGES } from './team.ts';

/** What a machine may do for an intent, least first. */
export const AUTONOMY = ['off', 'shadow', 'note', 'reply', 'reply_and_close'] as const;
export type Autonomy = (typeof AUTONOMY)[number];

export interface IntentPolicy {
  readonly autonomy?: Autonomy | undefined;
  readonly minConfidence?: number | undefined;
}

/** Narrows what the intent allows when the order is in this condition; never widens it. */
export interface ConditionPolicy {
  readonly condition: Condition;
  readonly intent?: Intent | undefined;
  readonly autonomy: Autonomy;
}

/** Ages in business days unless the name says otherwise; defaults are the matrix's (E2). */
export interface Thresholds {
  readonly unfulfilledCalm: number;
  readonly unfulfilledEscalate: number;
  readonly labelCalm: number;
  readonly labelEscalate: number;
  readonly transitCalm: number;
  readonly transitEscalate: number;
  readonly transitCalmInternational: number;
  readonly transitEscalateInternational: number;
  readonly lateCalm: number;
  readonly lateEscalate: number;
  readonly customsCalm: number;
  /** A scan is news for this long: rows 9 and 10. */
  readonly freshScan: number;
  /** Row 35: a carrier may know nothing of a new number for this long. */
  readonly pendingCalm: number;
  /** Row 13: the announced next attempt is waited for this long. */
  readonly attemptedCalm: number;
  /** Row 16. */
  readonly outForDeliveryCalm: number;
  /** Row 42. */
  readonly localPostCalm: number;
  readonly pickupHoldDays: number;
  /** Row 14: this many days before its end a pickup is urgent. */
  readonly pickupUrgentDays: number;
  /** Rows 18 and 19: hours after a delivery in which looking around is the first thing to do. */
  readonly deliveredHours: number;
  /** Row 37: hours for which the shop's own scans stand in for the carrier's word. */
  readonly shopScanHours: number;
  readonly oldOrderDays: number;
  /** A return may be on its way back for this long. */
  readonly returnDays: number;
  /** A return that has arrived may be unpaid for this long. 14 days are the law in the European Union. */
  readonly refundDays: number;
  /** A bank may need this long to show a refund: payment providers say 5 to 10. */
  readonly refundBankDays: number;
  /** Hours a message may have waited before nothing that was kept is used for it: all is asked anew. */
  readonly lookUpAnewHours: number;
  /** Hours after which the customer may have written elsewhere, or have the parcel: a person answers. */
  readonly messageTooOldHours: number;
}

/** What an admin knows of one carrier. What is not said is as usual. */
export interface CarrierPolicy {
  /** Delivers parcels on Saturdays, on Sundays. */
  readonly saturday?: boolean | undefined;
  readonly sunday?: boolean | undefined;
  /** In place of the threshold of the same name. */
  readonly transitCalm?: number | undefined;
  readonly transitEscalate?: number | undefined;
  readonly transitCalmInternational?: number | undefined;
  readonly transitEscalateInternational?: number | undefined;
  readonly pickupHoldDays?: number | undefined;
}

/** Days after which what is kept is let go. */
export interface RetentionPolicy {
  /** Decision pages, what they were made from, our texts and their ledger: since a ticket was last worked. */
  readonly decisions: number;
  /** Which webhooks came. */
  readonly deliveries: number;
  /** What carriers said of a parcel. */
  readonly parcels: number;
}

/** What becomes of a question of ours that nobody answers. */
export const UNANSWERED = ['close', 'hand_over', 'leave'] as const;

/** How a conversation ends that its customer does not go on with. */
export interface ConversationPolicy {
  readonly unansweredQuestion: (typeof UNANSWERED)[number];
  readonly afterDays: number;
}

/** Everything an admin decides. Stored in versions; every decision names the version it was made with. */
export interface Policy {
  readonly version: 1;
  /** Off: nothing public leaves; what would be answered is handed over. */
  readonly switch: 'on' | 'off';
  readonly brand: {
    readonly name: string;
    readonly domains: readonly string[];
    /** Addresses the shop receives mail at: mail from one of them is our own. */
    readonly supportAddresses: readonly string[];
    readonly timezone: string;
    readonly languages: readonly string[];
    readonly signature: string;
  };
  readonly defaults: { readonly autonomy: Autonomy; readonly minConfidence: number };
  readonly intents: Readonly<Partial<Record<Intent, IntentPolicy>>>;
  readonly conditions: readonly ConditionPolicy[];
  readonly limits: {
    readonly autoRepliesPerTicket: number;
    readonly perSenderPerDay: number;
    readonly perDomainPerHour: number;
    readonly accountPer10Minutes: number;
    readonly orderValue: number;
    readonly orderAgeDays: number;
  };
  readonly guards: {
    readonly vipTags: readonly string[];
    readonly ignoreTags: readonly string[];
    readonly countries: readonly string[];
    readonly requireNoCc: boolean;
    readonly askStrangers: boolean;
    readonly listOwnOrders: boolean;
    readonly formSenders: readonly string[];
    /** Names of what was bought may appear in public text; off because they can be intimate. */
    readonly itemNames: boolean;
  };
  readonly rollout: { readonly percent: number };
  readonly handover: {
    readonly zendeskGroup: string | null;
    readonly gorgiasTeam: string | null;
    /** One line tells the customer that a person will answer, and by when, where that can be said. */
    readonly tellCustomer: boolean;
    readonly priority: Readonly<Partial<Record<Intent | Condition, Priority>>>;
  };
  readonly macros: Readonly<Partial<Record<Intent | Condition, string>>>;
  /** The shop's own words. */
  readonly lexicon: {
    /** What its customers call an order: "Bestellticket", "box #". */
    readonly orderWords: readonly string[];
    /** Names of what it sells: "Zephyr 3". */
    readonly productWords: readonly string[];
    /** Words that the titles of its macros use for a case. */
    readonly macroWords: Readonly<Partial<Record<Intent | Condition, readonly string[]>>>;
  };
  readonly disclosure: { readonly enabled: boolean };
  readonly tagPrefix: string;
  readonly calendar: {
    /** ISO 3166-1 country whose public holidays the warehouse keeps, with an optional region: `US`, `DE-BY`. */
    readonly shipFrom: string;
    /** Days (ISO) the warehouse is closed beside weekends and public holidays. */
    readonly closed: readonly string[];
    /** Hour of the brand's zone from which an order counts as the next working day's; `null`: every hour of a day is that day. */
    readonly cutOffHour: number | null;
  };
  readonly thresholds: Thresholds;
  readonly retention: RetentionPolicy;
  readonly promises: PromisePolicy;
  readonly conversation: ConversationPolicy;
  readonly team: TeamPolicy;
  readonly brakes: BrakePolicy;
  readonly model: ModelPolicy;
  /** By the carrier's name, as it is shown: `USPS`, `Royal Mail`. */
  readonly carriers: Readonly<Record<string, CarrierPolicy>>;
}
