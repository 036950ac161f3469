import type { ReplyRequest } from '../../../src/respond/texts/reply-writer.ts';
import { sampleFacts } from '../../../src/respond/texts/template-check/sample-facts.ts';
import type { Condition } from '../../../src/ticket/condition.ts';
import type { OrderPicture, ParcelPicture } from '../../../src/ticket/order-picture.ts';
import type { Policy } from '../../../src/ticket/policy.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { aConversation, aPicture as anyPicture, aParcelPicture } from '../../support/a-situation.ts';
import { aScan, NOW } from '../../support/an-order.ts';

/** A parcel of UPS, scanned yesterday in Harmony Falls, due in two days. */
export function aParcel(overrides: Partial<ParcelPicture> = {}): ParcelPicture {
  return aParcelPicture({
    lastScan: aScan({ city: 'HARMONY FALLS' }),
    items: ['Wool scarf'],
    ...overrides,
  });
}

/** The picture of `anOrder()` with one parcel. */
export function aPicture(condition: Condition, overrides: Partial<OrderPicture> = {}): OrderPicture {
  const parcels = overrides.parcels ?? [aParcel({ condition })];
  return anyPicture({ condition, leading: parcels[0] ?? null, ...overrides, parcels });
}

/** `aPolicy()` for a shop that writes every language we have. */
export function aWorldlyPolicy(overrides: Partial<Policy> = {}): Policy {
  const policy = aPolicy();
  return {
    ...policy,
    brand: { ...policy.brand, languages: ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl'] },
    ...overrides,
  };
}

/** The picture with the facts that would have come with it, but for those it names itself. */
export function aRequest(picture: OrderPicture, overrides: Partial<ReplyRequest> = {}): ReplyRequest {
  const policy = overrides.policy ?? aWorldlyPolicy();
  return {
    purpose: 'answer',
    picture: withFacts(picture),
    intent: 'order_status',
    conversation: aConversation(),
    policy,
    language: 'en',
    now: NOW,
    ...overrides,
  };
}

function withFacts(picture: OrderPicture): OrderPicture {
  const named = new Set(picture.facts.map(({ name }) => name));
  return {
    ...picture,
    facts: [...picture.facts, ...sampleFacts(picture).filter(({ name }) => !named.has(name))],
  };
}
