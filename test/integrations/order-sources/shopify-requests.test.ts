import { afterEach, describe, expect, it } from '@jest/globals';
import type { OrderSource } from '../../../src/ports/order-source.ts';
import type { RunContext } from '../../../src/ports/run-context.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { ShopifyStandIn, type ShopifyStandInOptions } from '../../../src/sandbox/shopify/shopify-stand-in.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { hastyClock, someSource, someTools } from './shopify-bench.ts';
import { SHOP } from './shopify-situations.ts';

const aRun = (): RunContext => ({ signal: AbortSignal.timeout(5_000), record: () => undefined });
const OWNER = 'robin.vale@example.com';

describe('requests to Shopify', () => {
  let server: RunningStandIn | null = null;
  const log = { current: new RequestLog() };
  const operations = (): (string | null)[] => log.current.entries().map(({ operation }) => operation);

  async function open(
    options: Partial<ShopifyStandInOptions> = {},
    lines: string[] = [],
  ): Promise<{ readonly standIn: ShopifyStandIn; readonly source: OrderSource }> {
    const clock = hastyClock();
    const standIn = new ShopifyStandIn({ clock, shop: SHOP, ...options });
    log.current = new RequestLog();
    server = await serveStandIn(standIn, log.current);
    return { standIn, source: someSource({ SHOPIFY_BASE_URL: server.origin }, someTools({ clock, lines })) };
  }

  const namesFor = async (source: OrderSource, number: string): Promise<string[]> => {
    const found = await source.search({ numbers: [number], address: null }, aRun());
    return found.kind === 'searched' ? found.candidates.map(({ name }) => name) : [found.reason];
  };

  afterEach(async () => {
    await server?.stop();
  });

  it('are two for an answered ticket', async () => {
    const { standIn, source } = await open();
    standIn.world.addOrder({ name: '#1001', email: OWNER, fulfillments: [{ number: '1Z9X8Y7W0300001001' }] });
    const found = await source.search({ numbers: ['1001'], address: OWNER }, aRun());
    const id = found.kind === 'searched' ? (found.candidates[0]?.id ?? '') : '';
    await expect(source.get(id, aRun())).resolves.toMatchObject({ kind: 'one' });
    expect(operations()).toEqual(['OrderCandidates', 'FullOrder']);
  });

  it('are one more, once, in a shop whose own prefix nobody knew', async () => {
    const { standIn, source } = await open({ search: 'exact', numberFormat: { prefix: 'EN', suffix: '-X' } });
    standIn.world.addOrder({ name: 'EN1001-X', email: OWNER });
    standIn.world.addOrder({ name: 'EN1002-X', email: OWNER });
    await expect(namesFor(source, '1001')).resolves.toEqual(['EN1001-X']);
    expect(operations()).toHaveLength(2);
    await expect(namesFor(source, '1002')).resolves.toEqual(['EN1002-X']);
    expect(operations()).toHaveLength(3);
  });

  it('are not one more when doctor has asked for the prefix before', async () => {
    const { standIn, source } = await open({ search: 'exact', numberFormat: { prefix: 'EN', suffix: '' } });
    standIn.world.addOrder({ name: 'EN1001', email: OWNER });
    await source.probe(aRun());
    await expect(namesFor(source, '1001')).resolves.toEqual(['EN1001']);
    expect(operations()).toEqual(['AppAndShop', 'OrderCandidates']);
  });

  it('find the named order even when its owner has bought ten others since', async () => {
    const { standIn, source } = await open({ search: 'exact' });
    standIn.world.addOrder({ name: '#1001', email: OWNER, processedAt: '2026-10-01T10:00:00Z' });
    for (let number = 2_000; number < 2_012; number += 1)
      standIn.world.addOrder({ name: `#${number}`, email: OWNER });
    const found = await source.search({ numbers: ['1001'], address: OWNER }, aRun());
    const candidates = found.kind === 'searched' ? found.candidates : [];
    expect(candidates.map(({ name }) => name)).toContain('#1001');
    expect(candidates).toHaveLength(11);
    expect(candidates.at(-1)?.name).toBe('#1001');
  });

  it('are not made for an id that cannot be one', async () => {
    const { source } = await open();
    for (const id of ['', 'gid://shopify/Order/1', '1 or 1', '../1'])
      await expect(source.get(id, aRun())).resolves.toEqual({ kind: 'none' });
    expect(operations()).toEqual([]);
  });

  it('survive a search that ignores its filter: nobody’s order becomes the one asked for', async () => {
    const { standIn, source } = await open({ search: 'ignores_filter' });
    standIn.world.addOrder({ name: '#7007', email: 'someone.else@example.com' });
    const found = await source.search({ numbers: ['1001'], address: OWNER }, aRun());
    const candidates = found.kind === 'searched' ? found.candidates : [];
    expect(candidates).toMatchObject([{ name: '#7007', ownerAddresses: ['someone.else@example.com'] }]);
    expect(candidates[0]?.numbers).not.toContain('1001');
  });

  it('leave neither the token nor anything of the order in the log', async () => {
    const lines: string[] = [];
    const { standIn, source } = await open({}, lines);
    standIn.world.addOrder({
      id: 5_001_001,
      name: '#1001',
      email: OWNER,
      fulfillments: [{ displayStatus: 'DELAYED' }],
    });
    await source.get('5001001', aRun());
    server?.faults.add({ kind: 'answer', status: 500, body: OWNER, match: {}, times: 3 });
    await source.get('5001001', aRun());
    const text = lines.join('\n');
    expect(
      ['shpat_sandbox', OWNER, 'Robin', 'authenticate?key'].filter((secret) => text.includes(secret)),
    ).toEqual([]);
  });
});
