import { describe, expect, test } from '@jest/globals';
import { carrierOf } from '../../src/look-up/carrier-of.ts';
import { placeOf } from '../../src/look-up/place.ts';

describe('words of others on their way to a customer', () => {
  test.each([
    ['UPS Ground', 'UPS'],
    ['ups®', 'UPS'],
    ['UPS Mail Innovations', 'UPS Mail Innovations'],
    ['DHL eCommerce US', 'DHL eCommerce'],
    ['Royal Mail Tracked 24', 'Royal Mail'],
    ['Other', null],
    ['Upsala Couriers', null],
    ['call +1 555 0100 for your parcel', null],
    ['', null],
    [null, null],
  ])('carrier %s is %s', (company, carrier) => {
    expect(carrierOf(company)).toBe(carrier);
  });

  test.each([
    ['HARMONY FALLS', 'Harmony Falls'],
    ["O'FALLON", "O'Fallon"],
    ['Saint-Émilion', 'Saint-Émilion'],
    ['LARKSPUR (NORTH)', 'Larkspur (North)'],
    ['<b>Larkspur</b>', null],
    ['see http://evil.example', null],
    ['x'.repeat(61), null],
    ['evil.example', null],
    ['St. Larkspur', 'St. Larkspur'],
    [' ', null],
    [null, null],
  ])('place %s is %s', (city, place) => {
    expect(placeOf(city)).toBe(place);
  });
});
