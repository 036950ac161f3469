import { join } from 'node:path';
import { DEMO_NOW } from '../../src/cli/demo/demo-now.ts';
import { loadFixtures } from '../../src/cli/demo/fixture.ts';
import { seed } from '../../src/cli/demo/play.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { orderedAt } from '../../src/look-up/ordered-at.ts';
import type { ParcelFinding } from '../../src/look-up/picture-input.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { createTools } from '../../src/platform/tools.ts';
import type { CarrierTracker } from '../../src/ports/carrier-tracker.ts';
import type { OrderSource } from '../../src/ports/order-source.ts';
import type { RunContext } from '../../src/ports/run-context.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { connect, PLUG_INS } from '../../src/service/connections.ts';
import type { Order } from '../../src/ticket/order.ts';

/** An order of the demo with what the carriers say, as a look-up finds them. */
export interface DemoWorld {
  readonly order: Order;
  readonly trackings: readonly ParcelFinding[];
}

const TICKETS = join(import.meta.dirname, '../../fixtures/tickets');

/** Every order of the demo's tickets, read from the sandbox by the plug-ins themselves. */
export async function demoWorlds(): Promise<readonly DemoWorld[]> {
  const now = Date.parse(DEMO_NOW);
  const clock = {
    now: () => now,
    steady: () => 0,
    wall: () => Date.now(),
    offsetMs: 0,
    sleep: async () => undefined,
  };
  const sandbox = await startSandbox({ clock, liftQuotas: true });
  try {
    for (const fixture of loadFixtures(TICKETS, now)) seed(fixture, sandbox);
    const config = readConfig({ ...sandbox.environment, HOST: '127.0.0.1' }, PLUG_INS);
    const tools = createTools({ clock, logger: createLogger('silent'), metrics: createMetrics() });
    const { orders, carriers } = connect(config, tools);
    const worlds: DemoWorld[] = [];
    for (const { id } of sandbox.shopify.world.orders) {
      const order = await orderOf(id, orders);
      if (order !== null) worlds.push({ order, trackings: await trackingsOf(order, carriers) });
    }
    return worlds;
  } finally {
    await sandbox.stop();
  }
}

const context: RunContext = { signal: new AbortController().signal, record: () => undefined };

async function orderOf(id: string, orders: OrderSource | null): Promise<Order | null> {
  const found = await orders?.get(id.replace(/^.*\//, ''), context);
  return found?.kind === 'one' ? found.value : null;
}

async function trackingsOf(
  order: Order,
  carriers: readonly CarrierTracker[],
): Promise<readonly ParcelFinding[]> {
  const [carrier] = carriers;
  const findings: ParcelFinding[] = [];
  for (const { trackingNumber: number, company } of order.shipments) {
    if (carrier === undefined || number === null) continue;
    const found = await carrier.track({ number, company, orderedAt: orderedAt(order) }, context);
    if (found.kind === 'one')
      findings.push({ number, finding: { ...found, from: 'carrier' }, earlierEstimate: null });
  }
  return findings;
}
