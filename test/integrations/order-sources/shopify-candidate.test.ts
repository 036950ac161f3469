import { describe, expect, it } from '@jest/globals';
import { CandidateAnswer } from '../../../src/integrations/order-sources/shopify/candidate-answer.ts';
import { toCandidate } from '../../../src/integrations/order-sources/shopify/to-candidate.ts';
import type { OrderCandidate } from '../../../src/ports/order-source.ts';

const DELIVERED = { status: 'SUCCESS', displayStatus: 'DELIVERED', deliveredAt: '2026-11-16T10:00:00Z' };
const SAID_ONLY = { status: 'SUCCESS', displayStatus: 'FULFILLED', deliveredAt: null };
const MOVING = { status: 'SUCCESS', displayStatus: 'IN_TRANSIT', deliveredAt: null };
const TODAY = { status: 'SUCCESS', displayStatus: 'OUT_FOR_DELIVERY', deliveredAt: null };
const VOID = { status: 'CANCELLED', displayStatus: 'CANCELED', deliveredAt: null };

function candidate(row: object): OrderCandidate {
  const whole = {
    id: 'gid://shopify/Order/5001001',
    name: '#1001',
    number: 1001,
    processedAt: '2026-11-13T10:00:00Z',
    displayFulfillmentStatus: 'FULFILLED',
    ...row,
  };
  return toCandidate(CandidateAnswer.parse(whole), null, () => undefined);
}

describe('an order found by the search', () => {
  it.each([
    ['all of it is there', 'FULFILLED', [DELIVERED, DELIVERED], true],
    ['a void label does not count', 'FULFILLED', [VOID, DELIVERED], true],
    ['one parcel is still unheard of', 'FULFILLED', [DELIVERED, SAID_ONLY], null],
    // Shops without an integrated carrier stay at "in transit" for ever.
    ['the shop only says that it moves', 'FULFILLED', [MOVING], null],
    ['nothing is known of any parcel', 'FULFILLED', [], null],
    ['one is out for delivery', 'FULFILLED', [DELIVERED, TODAY], false],
    ['a part has not been sent', 'PARTIALLY_FULFILLED', [DELIVERED], false],
    ['nothing has been sent', 'UNFULFILLED', [], false],
  ])('knows whether it was delivered: %s', (_what, displayFulfillmentStatus, fulfillments, delivered) => {
    expect(candidate({ displayFulfillmentStatus, fulfillments }).delivered).toBe(delivered);
  });

  it('has no owner where protected data is withheld', () => {
    expect(candidate({ email: null, customer: null }).ownerAddresses).toEqual([]);
  });

  it('has the id that webhooks and admin addresses use', () => {
    expect(candidate({}).id).toBe('5001001');
  });

  it('may be quoted by its confirmation number', () => {
    expect(candidate({ confirmationNumber: 'qx7lm2k9p' }).numbers).toEqual(['1001', 'QX7LM2K9P']);
  });
});
