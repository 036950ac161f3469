import type { Situation } from '../../src/decide/situation.ts';
import { type Conversation, firstContact } from '../../src/ticket/conversation.ts';
import type { OrderPicture, ParcelPicture } from '../../src/ticket/order-picture.ts';
import type { Understanding } from '../../src/ticket/understanding.ts';
import type { Usage } from '../../src/ticket/usage.ts';
import { aPolicy } from './a-policy.ts';
import { anOrder, aScan, NOW } from './an-order.ts';
import { anUnderstanding } from './an-understanding.ts';

export function aReading(overrides: Partial<Omit<Understanding, 'message'>> = {}): Situation['reading'] {
  const { message: _, ...reading } = anUnderstanding(overrides);
  return reading;
}

export function aConversation(overrides: Partial<Conversation> = {}): Conversation {
  return { ...firstContact('9001', NOW), ...overrides };
}

export function aParcelPicture(overrides: Partial<ParcelPicture> = {}): ParcelPicture {
  return {
    condition: 'in_transit',
    action: 'answer',
    state: 'in_transit',
    carrier: 'UPS',
    trackingNumber: '1Z9X8Y7W0300000011',
    trackingUrl: 'https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011',
    labelAt: '2026-11-16T14:00:00.000Z',
    lastScan: aScan(),
    quietDays: 1,
    estimatedDelivery: '2026-11-20',
    estimatedBefore: null,
    deliveredAt: null,
    items: [],
    asOf: NOW,
    evidence: 'carrier',
    ...overrides,
  };
}

export function aPicture(overrides: Partial<OrderPicture> = {}): OrderPicture {
  const parcel = aParcelPicture();
  return {
    condition: 'in_transit',
    row: 6,
    action: 'answer',
    why: 'scanned 1 business day ago (limit 3)',
    order: anOrder(),
    orders: [],
    parcels: [parcel],
    leading: parcel,
    shipBy: null,
    promisedBy: null,
    facts: [],
    unchecked: [],
    ...overrides,
  };
}

export function aUsage(overrides: Partial<Usage> = {}): Usage {
  return {
    ticket: 0,
    sender: 0,
    domain: 0,
    account: 0,
    questions: 0,
    promises: 0,
    bounces: 0,
    breakerOpen: false,
    ...overrides,
  };
}

/** A plain question of a proven customer about a parcel calmly on its way: answered and closed, unless overridden. */
export function aSituation(overrides: Partial<Situation> = {}): Situation {
  return {
    ticket: { status: 'new', writable: true, spam: false, requesterIsCustomer: true, tags: [] },
    reading: aReading(),
    identity: { level: 'V2', obstacles: [] },
    picture: aPicture(),
    conversation: aConversation(),
    usage: aUsage(),
    policy: aPolicy(),
    rolloutBucket: 42,
    languageSupported: true,
    now: NOW,
    ...overrides,
  };
}
