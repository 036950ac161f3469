import { describe, expect, it } from '@jest/globals';
import { type SearchMode, searchOrders } from '../../src/sandbox/shopify/search-orders.ts';
import { ShopifyWorld } from '../../src/sandbox/shopify/shopify-world.ts';

const NOW = Date.parse('2026-11-18T15:00:00Z');

function aWorld(): ShopifyWorld {
  const world = new ShopifyWorld('sandbox-shop.myshopify.com', { prefix: '#', suffix: '' }, () => NOW);
  const owner = { email: "o'neil@example.com", firstName: 'Sam' };
  world.addOrder({
    ...owner,
    name: '#1001',
    processedAt: '2026-11-10T10:00:00Z',
    confirmationNumber: 'QX7LM2K9P',
  });
  world.addOrder({
    ...owner,
    name: '#10010',
    processedAt: '2026-11-12T10:00:00Z',
    cancelledAt: '2026-11-13T10:00:00Z',
  });
  world.addOrder({
    name: '#1001-A',
    email: 'kit@example.com',
    processedAt: '2026-11-14T10:00:00Z',
    fulfillments: [{}],
  });
  world.addOrder({
    name: '#2002',
    email: 'kit@example.com',
    processedAt: '2026-08-01T10:00:00Z',
    tags: ['gift'],
  });
  return world;
}

const find = (query: string, mode: Exclude<SearchMode, 'ignores_filter'> = 'exact'): string[] =>
  searchOrders(aWorld().orders, query, mode).map(({ name }) => name);

describe('search of the sandbox’s Shopify', () => {
  it.each([
    ["name:'#1001'", ['#1001']],
    ['name:"1001"', ['#1001']],
    ['name:#1001', ['#1001']],
    ['name:1001*', ['#1001', '#10010', '#1001-A']],
    ["name:'1001*'", []],
    ["name:'1001' OR name:'2002'", ['#1001', '#2002']],
    [String.raw`email:'o\'neil@example.com'`, ['#1001', '#10010']],
    [String.raw`email:'O\'Neil@example.com' AND NOT status:cancelled`, ['#1001']],
    [String.raw`email:'o\'neil@example.com' -status:cancelled`, ['#1001']],
    ["(email:'kit@example.com' OR name:'1001') processed_at:>='2026-11-01T00:00:00Z'", ['#1001', '#1001-A']],
    ["confirmation_number:'qx7lm2k9p'", ['#1001']],
    ["processed_at:<'2026-09-01'", ['#2002']],
    ['status:closed', ['#1001-A']],
    ['id:5001000', ['#1001']],
    ['customer_id:12001000', ['#1001']],
    ['gift', ['#2002']],
    ["phone:'+15035550100'", []],
    ['', ['#1001', '#10010', '#1001-A', '#2002']],
    ['((name:1001', ['#1001']],
  ])('%s finds %j', (query, names) => {
    expect(find(query)).toEqual(names);
  });

  it('in fuzzy mode brings neighbours that nobody asked for', () => {
    expect(find("name:'1001'", 'fuzzy')).toEqual(['#1001', '#10010', '#1001-A']);
    expect(find("name:'2002'", 'fuzzy')).toEqual(['#2002']);
  });
});
