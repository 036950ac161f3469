import type { World } from '../support/world.ts';
import type { Customer } from './story.ts';

/** A customer whose parcel has not been scanned for nine days. */
export function aStalledCustomer({
  sandbox,
}: Pick<World, 'sandbox'>): Pick<Customer, 'name' | 'address' | 'order'> {
  const number = 7_001 + sandbox.shopify.world.orders.length;
  const code = `1Z9X8Y7W1${String(number).padStart(9, '0')}`;
  const customer = { name: 'Kim Reed', address: `kim.${number}@example.com`, order: `#${number}` };
  sandbox.shopify.world.addOrder({
    name: customer.order,
    email: customer.address,
    processedAt: '2026-11-05T15:00:00Z',
    fulfillments: [{ number: code, company: 'UPS', createdAt: '2026-11-06T15:00:00Z' }],
  });
  sandbox.easypost.addTracker({
    code,
    carrier: 'UPS',
    status: 'in_transit',
    estimate: null,
    lastScanHoursAgo: 216,
  });
  return customer;
}
