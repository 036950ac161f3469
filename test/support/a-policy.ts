import type { Policy, Thresholds } from '../../src/ticket/policy.ts';
import type { TeamPolicy } from '../../src/ticket/team.ts';

/** The matrix's thresholds (`docs/conditions.md`). */
export function theThresholds(overrides: Partial<Thresholds> = {}): Thresholds {
  return {
    unfulfilledCalm: 2,
    unfulfilledEscalate: 4,
    labelCalm: 2,
    labelEscalate: 4,
    transitCalm: 3,
    transitEscalate: 5,
    transitCalmInternational: 5,
    transitEscalateInternational: 10,
    lateCalm: 1,
    lateEscalate: 1,
    customsCalm: 7,
    freshScan: 2,
    pendingCalm: 1,
    attemptedCalm: 1,
    outForDeliveryCalm: 1,
    localPostCalm: 3,
    pickupHoldDays: 7,
    pickupUrgentDays: 2,
    deliveredHours: 48,
    shopScanHours: 24,
    oldOrderDays: 30,
    returnDays: 15,
    refundDays: 10,
    refundBankDays: 10,
    lookUpAnewHours: 4,
    messageTooOldHours: 24,
    ...overrides,
  };
}

/** A shop that lets the machine answer and close everything it may: whatever stops it is then the point of the test. */
export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    switch: 'on',
    brand: {
      name: 'Acme',
      domains: ['acme.example'],
      supportAddresses: ['help@acme.example'],
      timezone: 'America/New_York',
      languages: ['en'],
      signature: 'The Acme team',
    },
    defaults: { autonomy: 'reply_and_close', minConfidence: 0.85 },
    intents: {},
    conditions: [],
    limits: {
      autoRepliesPerTicket: 2,
      perSenderPerDay: 3,
      perDomainPerHour: 20,
      accountPer10Minutes: 600,
      orderValue: 500,
      orderAgeDays: 60,
    },
    guards: {
      vipTags: ['vip'],
      ignoreTags: ['wa_ignore'],
      countries: [],
      requireNoCc: true,
      askStrangers: false,
      listOwnOrders: false,
      formSenders: [],
      itemNames: false,
    },
    rollout: { percent: 100 },
    handover: { zendeskGroup: null, gorgiasTeam: null, tellCustomer: false, priority: {} },
    macros: {},
    lexicon: { orderWords: [], productWords: [], macroWords: {} },
    disclosure: { enabled: true },
    tagPrefix: 'wa_',
    calendar: { shipFrom: 'US', closed: [], cutOffHour: null },
    thresholds: theThresholds(),
    retention: { decisions: 365, deliveries: 30, parcels: 180 },
    team: aTeam(),
    promises: { enabled: false, conditions: [], quietHours: { from: '20:00', to: '08:00' }, perDay: 200 },
    conversation: { unansweredQuestion: 'hand_over', afterDays: 3 },
    brakes: { enabled: true, window: 50, least: 20, wrong: 5, broken: 10, complaints: 5 },
    model: {
      reading: 'off',
      wording: false,
      tone: '',
      summaries: false,
      tokensPerTicket: 40_000,
      tokensPerDay: 2_000_000,
      moneyPerDay: 5,
      price: { input: 2, cachedInput: 0.5, output: 8 },
    },
    carriers: {},
    ...overrides,
  };
}

/** Monday to Friday, nine to five in the brand's zone: what a policy that says nothing means. */
export function aTeam(overrides: Partial<TeamPolicy> = {}): TeamPolicy {
  const office = { from: '09:00', to: '17:00' };
  return {
    language: 'en',
    timezone: null,
    hours: {
      monday: office,
      tuesday: office,
      wednesday: office,
      thursday: office,
      friday: office,
      saturday: null,
      sunday: null,
    },
    closed: [],
    holidays: true,
    targets: { urgent: 1, high: 4, normal: 8, low: 24 },
    reminders: 2,
    ...overrides,
  };
}
