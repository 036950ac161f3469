import { describe, expect, test } from '@jest/globals';
import { statusLink, trackingLink } from '../../src/look-up/links.ts';
import { aPolicy } from '../support/a-policy.ts';

const policy = aPolicy();

describe('links given to a customer', () => {
  test.each([
    'https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011',
    'https://track.easypost.com/djE6dHJr',
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000000',
    'https://acme.myshopify.com/apps/track',
    'https://orders.acme.example/track',
  ])('%s is a carrier’s or the shop’s', (url) => {
    expect(trackingLink(url, policy)).toBe(url);
  });

  test.each([
    ['plain http', 'http://www.ups.com/track'],
    ['another host', 'https://parcels.example/track'],
    ['a host that ends like a carrier’s', 'https://evilups.com/track'],
    ['a carrier’s name below another host', 'https://ups.com.evil.example/track'],
    ['a user before the host', 'https://www.ups.com@evil.example/'],
    ['a login on the right host', 'https://me:secret@www.ups.com/'],
    ['a port', 'https://www.ups.com:8443/track'],
    ['letters that only look Latin', 'https://www.uрs.com/track'],
    ['the same in punycode', 'https://www.xn--us-4jc.com/track'],
    ['punycode below an allowed host', 'https://xn--80ak6aa92e.ups.com/'],
    ['a script', 'javascript:alert(1)'],
    ['no address at all', 'track it'],
  ])('not %s', (_name, url) => {
    expect(trackingLink(url, policy)).toBeNull();
  });

  test('the status page is on the shop’s own hosts, not on a carrier’s', () => {
    expect(statusLink('https://acme.myshopify.com/1/orders/a', policy)).not.toBeNull();
    expect(statusLink('https://www.ups.com/1/orders/a', policy)).toBeNull();
  });
});
