import { describe, expect, it } from '@jest/globals';
import { carrierFromCompany } from '../../../src/integrations/carriers/easypost/carrier-from-company.ts';
import { carrierName } from '../../../src/integrations/carriers/easypost/carrier-name.ts';

describe('the carrier we name to EasyPost', () => {
  it.each([
    ['UPS', 'UPS'],
    ['ups', 'UPS'],
    ['UPS Ground', 'UPS'],
    ['UPS® Next Day Air Saver', 'UPS'],
    ['United Parcel Service', 'UPS'],
    ['USPS', 'USPS'],
    ['USPS Priority Mail', 'USPS'],
    ['FedEx', 'FedEx'],
    ['FedEx Home Delivery', 'FedEx'],
    ['DHL Express', 'DHLExpress'],
    ['Canada Post', 'CanadaPost'],
    ['Royal Mail', 'RoyalMail'],
  ])('is certain for "%s"', (company, carrier) => {
    expect(carrierFromCompany(company, '0000000000')).toBe(carrier);
  });

  it.each([
    null,
    '',
    'Other',
    'DHL',
    'DHL eCommerce',
    'UPS Mail Innovations',
    'UPS SurePost',
    'FedEx SmartPost',
    'FedEx Ground Economy',
    'Groups',
    'Not UPS',
    'USPS or UPS',
    'Post',
  ])('is left to EasyPost for %p', (company) => {
    expect(carrierFromCompany(company, '0000000000')).toBeNull();
  });

  it('is left to EasyPost when the number contradicts the shop', () => {
    expect(carrierFromCompany('FedEx', '1ZW0A2230398765431')).toBeNull();
    expect(carrierFromCompany('UPS', '1ZW0A2230398765431')).toBe('UPS');
  });
});

describe('the carrier’s name for a customer', () => {
  it.each([
    ['UPSDAP', 'UPS'],
    ['UPSMailInnovations', 'UPS Mail Innovations'],
    ['UspsShip', 'USPS'],
    ['FedExSmartPost', 'FedEx'],
    ['DhlEcs', 'DHL eCommerce'],
    ['DHLExpress', 'DHL Express'],
    ['LaserShipV2', 'LaserShip'],
    ['PassportGlobal', 'Passport'],
    ['RoyalMail', 'Royal Mail'],
    ['CanadaPost', 'Canada Post'],
  ])('of %s is %s', (carrier, name) => {
    expect(carrierName(carrier)).toEqual({ name, listed: true });
  });

  it('is EasyPost’s own word when our table does not list it', () => {
    expect(carrierName('WhaleExpress')).toEqual({ name: 'WhaleExpress', listed: false });
    expect(carrierName(null)).toEqual({ name: null, listed: true });
  });
});
