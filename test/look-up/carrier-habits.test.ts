import { describe, expect, test } from '@jest/globals';
import { habitsOf } from '../../src/look-up/carrier-habits.ts';
import { readPolicyText } from '../../src/policy/read-policy.ts';
import { aPolicy, theThresholds } from '../support/a-policy.ts';

describe('how a carrier works', () => {
  test.each([
    ['USPS', { saturday: true, sunday: false, pickupHoldDays: 7 }],
    // A search begins after seven days: until then a parcel at home is at most slow.
    ['USPS', { transit: { calm: 3, escalate: 5 }, transitAbroad: { calm: 8, escalate: 10 } }],
    ['Amazon', { saturday: true, sunday: true }],
    ['FedEx', { saturday: false, pickupHoldDays: 5 }],
    ['Royal Mail', { transitAbroad: { calm: 8, escalate: 10 } }],
    ['UPS', { saturday: false, transit: { calm: 3, escalate: 5 }, transitAbroad: { calm: 5, escalate: 10 } }],
    ['constructor', { saturday: false, pickupHoldDays: 7 }],
    [null, { saturday: false, sunday: false, pickupHoldDays: 7 }],
  ])('%s, without a word of the admin', (carrier, habits) => {
    expect(habitsOf(carrier, aPolicy())).toMatchObject(habits);
  });

  test('the admin knows better, however the carrier is written', () => {
    const policy = readPolicyText('carriers: { royal mail: { saturday: true, pickupHoldDays: 18 } }');
    expect(habitsOf('Royal Mail', policy)).toMatchObject({ saturday: true, pickupHoldDays: 18 });
  });

  test('a shop that keeps parcels for a shorter time than the carrier is believed', () => {
    const policy = aPolicy({ thresholds: theThresholds({ pickupHoldDays: 3 }) });
    expect(habitsOf('FedEx', policy).pickupHoldDays).toBe(3);
  });

  test('a mistyped habit is refused with the right name', () => {
    expect(() => readPolicyText('carriers: { USPS: { satuday: true } }')).toThrow(/did you mean saturday\?/);
  });
});
