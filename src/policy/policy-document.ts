import { z } from 'zod';
import { CONDITIONS, type Condition } from '../ticket/condition.ts';
import { INTENTS } from '../ticket/intent.ts';
import { AUTONOMY, type Policy } from '../ticket/policy.ts';
import { BrakeSection } from './brake-section.ts';
import { ConversationSection } from './conversation-section.ts';
import { ModelSection } from './model-section.ts';
import { PromiseSection } from './promise-section.ts';
import { RetentionSection } from './retention-section.ts';
import { TeamSection } from './team-section.ts';
import { Timezone } from './timezone.ts';

const Autonomy = z.enum(AUTONOMY);
const Share = z.number().min(0).max(1);
const Count = z.number().int().min(0);
const Days = z.number().min(0);
const Names = z.array(z.string().min(1)).default([]);
const Priority = z.enum(['low', 'normal', 'high', 'urgent']);
const Subject = z.enum([...new Set([...INTENTS, ...CONDITIONS])]);

/** YAML reads a bare `on` and `off` as text since 1.2 and as booleans before; shops write both. */
const Switch = z.preprocess(
  (value) => {
    if (value === true) return 'on';
    return value === false ? 'off' : value;
  },
  z.enum(['on', 'off']).default('on'),
);

const Brand = z.strictObject({
  name: z.string().min(1).default('our shop'),
  domains: Names,
  supportAddresses: Names,
  timezone: Timezone.default('UTC'),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .default(['en']),
  signature: z.string().default(''),
});

/** Conflict matrix E2: business days unless the name says otherwise. */
const Thresholds = z.strictObject({
  unfulfilledCalm: Days.default(2),
  unfulfilledEscalate: Days.default(4),
  labelCalm: Days.default(2),
  labelEscalate: Days.default(4),
  transitCalm: Days.default(3),
  transitEscalate: Days.default(5),
  transitCalmInternational: Days.default(5),
  transitEscalateInternational: Days.default(10),
  lateCalm: Days.default(1),
  lateEscalate: Days.default(1),
  customsCalm: Days.default(7),
  freshScan: Days.default(2),
  pendingCalm: Days.default(1),
  attemptedCalm: Days.default(1),
  outForDeliveryCalm: Days.default(1),
  localPostCalm: Days.default(3),
  pickupHoldDays: Days.default(7),
  pickupUrgentDays: Days.default(2),
  deliveredHours: Days.default(48),
  shopScanHours: Days.default(24),
  oldOrderDays: Days.default(30),
  returnDays: Days.default(15),
  refundDays: Days.default(10),
  refundBankDays: Days.default(10),
  // The age policy of `reliability.md` 6.
  lookUpAnewHours: Days.default(4),
  messageTooOldHours: Days.default(24),
});

const Carrier = z.strictObject({
  saturday: z.boolean().optional(),
  sunday: z.boolean().optional(),
  transitCalm: Days.optional(),
  transitEscalate: Days.optional(),
  transitCalmInternational: Days.optional(),
  transitEscalateInternational: Days.optional(),
  pickupHoldDays: Days.optional(),
});

/** What may be said of one carrier. */
export const CARRIER_KEYS: readonly string[] = Object.keys(Carrier.shape);

const Limits = z.strictObject({
  autoRepliesPerTicket: Count.default(2),
  perSenderPerDay: Count.default(3),
  perDomainPerHour: Count.default(20),
  accountPer10Minutes: Count.default(600),
  orderValue: z.number().min(0).default(500),
  orderAgeDays: Count.default(60),
});

const Guards = z.strictObject({
  vipTags: z.array(z.string().min(1)).default(['vip']),
  ignoreTags: z.array(z.string().min(1)).default(['wa_ignore']),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  requireNoCc: z.boolean().default(true),
  askStrangers: z.boolean().default(false),
  listOwnOrders: z.boolean().default(false),
  formSenders: Names,
  itemNames: z.boolean().default(false),
});

/**
 * What cannot wait, each unless the policy names another priority for it (rows 12, 14, 18 and 23): an address can be put
 * right until the van has left, a pickup point sends back in a day or two, and whose parcel is missing or lost waits longest.
 */
const RAISED = {
  address_problem: 'urgent',
  pickup_expiring: 'urgent',
  delivered_disputed: 'high',
  lost_or_damaged: 'high',
} as const satisfies Partial<Record<Condition, z.infer<typeof Priority>>>;

const HandOver = z.strictObject({
  zendeskGroup: z.string().min(1).nullable().default(null),
  gorgiasTeam: z.string().min(1).nullable().default(null),
  tellCustomer: z.boolean().default(false),
  priority: z
    .partialRecord(Subject, Priority)
    .default({})
    .transform((own) => ({ ...RAISED, ...own })),
});

const Calendar = z.strictObject({
  shipFrom: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .default('US'),
  closed: z.array(z.iso.date()).default([]),
  cutOffHour: z.number().int().min(0).max(23).nullable().default(null),
});

/** A name has letters: "1001" would make every number an order's. Longer than forty signs is a sentence. */
const Name = z
  .string()
  .trim()
  .max(40, 'is longer than a name')
  .regex(/\p{L}.*\p{L}/su, 'needs at least two letters');
const OwnWords = z.array(Name).max(200, 'has more than 200 names').default([]);

const Lexicon = z
  .strictObject({
    orderWords: OwnWords,
    productWords: OwnWords,
    macroWords: z.partialRecord(Subject, z.array(Name).min(1)).default({}),
  })
  .superRefine(({ orderWords, productWords }, context) => {
    const orders = new Set(orderWords.map((word) => word.toLowerCase()));
    for (const [at, word] of productWords.entries()) {
      if (!orders.has(word.toLowerCase())) continue;
      const message = `“${word}” is among orderWords, too`;
      context.addIssue({ code: 'custom', path: ['productWords', at], message });
    }
  });

const IntentEntry = z.strictObject({ autonomy: Autonomy.optional(), minConfidence: Share.optional() });
const ConditionEntry = z.strictObject({
  condition: z.enum(CONDITIONS),
  intent: z.enum(INTENTS).optional(),
  autonomy: Autonomy,
});

/**
 * The policy as an admin writes it (contract 5). Every key may be left out; unknown keys are refused, because a
 * mistyped guard that is silently ignored is a guard that is not there.
 */
export const PolicyDocument = z
  .strictObject({
    version: z.literal(1).default(1),
    switch: Switch,
    brand: Brand.prefault({}),
    defaults: z
      .strictObject({ autonomy: Autonomy.default('shadow'), minConfidence: Share.default(0.85) })
      .prefault({}),
    intents: z.partialRecord(z.enum(INTENTS), IntentEntry).default({}),
    conditions: z.array(ConditionEntry).default([]),
    limits: Limits.prefault({}),
    guards: Guards.prefault({}),
    rollout: z.strictObject({ percent: z.number().min(0).max(100).default(100) }).prefault({}),
    handover: HandOver.prefault({}),
    macros: z.partialRecord(Subject, z.string().min(1)).default({}),
    lexicon: Lexicon.prefault({}),
    disclosure: z.strictObject({ enabled: z.boolean().default(true) }).prefault({}),
    tagPrefix: z
      .string()
      .regex(/^[a-z0-9_]*$/)
      .default('wa_'),
    calendar: Calendar.prefault({}),
    thresholds: Thresholds.prefault({}),
    carriers: z.record(z.string().min(1), Carrier).default({}),
    retention: RetentionSection.prefault({}),
    team: TeamSection.prefault({}),
    promises: PromiseSection.prefault({}),
    conversation: ConversationSection.prefault({}),
    brakes: BrakeSection.prefault({}),
    model: ModelSection.prefault({}),
  })
  .transform((policy): Policy => policy);
