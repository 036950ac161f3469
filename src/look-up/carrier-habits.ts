import type { CarrierPolicy, Policy } from '../ticket/policy.ts';

/** How one carrier works, as far as it changes what a day without news means. */
export interface CarrierHabits {
  readonly saturday: boolean;
  readonly sunday: boolean;
  /** Business days without a scan that are normal, and from which a person looks; at home and abroad. */
  readonly transit: { readonly calm: number; readonly escalate: number };
  readonly transitAbroad: { readonly calm: number; readonly escalate: number };
  /** Calendar days a pickup point keeps a parcel. */
  readonly pickupHoldDays: number;
}

interface BuiltIn {
  readonly saturday?: true;
  readonly sunday?: true;
  /** Business days: posts do not scan between leaving one country and arriving in the other. */
  readonly silentAbroad?: number;
  /** Only where it is shorter than the policy's: a parcel that is collected too early does no harm. */
  readonly pickupHoldDays?: number;
}

/**
 * Within a country posts are held to the days of everybody: E2 knows no others, and USPS itself searches for a parcel after
 * seven days, which are the five business days of `transitEscalate`. Weekends are no silence with anybody.
 */
const POST_ABROAD = 3;

/** By folded name (E2). A policy's own word about a carrier comes first. */
const KNOWN = new Map<string, BuiltIn>([
  ['usps', { saturday: true, silentAbroad: POST_ABROAD }],
  ['amazon', { saturday: true, sunday: true }],
  ['fedex', { pickupHoldDays: 5 }],
  ['royalmail', { silentAbroad: POST_ABROAD }],
  ['canadapost', { silentAbroad: POST_ABROAD }],
  ['deutschepost', { silentAbroad: POST_ABROAD }],
  ['dhlecommerce', { silentAbroad: POST_ABROAD }],
  ['laposte', { silentAbroad: POST_ABROAD }],
  ['correos', { silentAbroad: POST_ABROAD }],
  ['posteitaliane', { silentAbroad: POST_ABROAD }],
  ['postnl', { silentAbroad: POST_ABROAD }],
  ['bpost', { silentAbroad: POST_ABROAD }],
  ['postnord', { silentAbroad: POST_ABROAD }],
  ['australiapost', { silentAbroad: POST_ABROAD }],
  ['nzpost', { silentAbroad: POST_ABROAD }],
]);

/** @param carrier its name as it is shown: "Royal Mail"; `null` and names we do not know: as usual */
export function habitsOf(carrier: string | null, { thresholds, carriers }: Policy): CarrierHabits {
  const name = folded(carrier ?? '');
  const known = KNOWN.get(name) ?? {};
  const own: CarrierPolicy = Object.entries(carriers).find(([key]) => folded(key) === name)?.[1] ?? {};
  const calmAbroad = thresholds.transitCalmInternational + (known.silentAbroad ?? 0);
  return {
    saturday: own.saturday ?? known.saturday ?? false,
    sunday: own.sunday ?? known.sunday ?? false,
    transit: {
      calm: own.transitCalm ?? thresholds.transitCalm,
      escalate: own.transitEscalate ?? thresholds.transitEscalate,
    },
    transitAbroad: {
      calm: own.transitCalmInternational ?? calmAbroad,
      escalate:
        own.transitEscalateInternational ?? Math.max(calmAbroad, thresholds.transitEscalateInternational),
    },
    pickupHoldDays:
      own.pickupHoldDays ?? Math.min(thresholds.pickupHoldDays, known.pickupHoldDays ?? Infinity),
  };
}

const folded = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
