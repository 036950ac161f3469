import { openJobQueue } from '../../src/jobs/open-job-queue.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { NewEffect } from '../../src/ports/effect-ledger.ts';
import type { DecisionPage, RunRecord } from '../../src/ports/run-book.ts';
import type { Clock, Logger } from '../../src/ports/tools.ts';
import type { Enqueue } from '../../src/store/delivery-log.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { Policy } from '../../src/ticket/policy.ts';

export const KEY = Buffer.alloc(32, 7);
export const OTHER_KEY = Buffer.alloc(32, 9);
export const REF = { helpdesk: 'zendesk', id: '4711' };
export const silent = createLogger('silent');

export interface StoreForTest {
  readonly store: Store;
  close(): Promise<void>;
}

/** A store on this database, with the real queue behind it unless told otherwise. */
export async function aStore(
  connectionString: string,
  changes: {
    readonly enqueue?: Enqueue;
    readonly dataKeys?: readonly Buffer[];
    readonly clock?: Clock;
    readonly logger?: Logger;
    readonly parsePolicy?: (json: unknown) => Policy;
  } = {},
): Promise<StoreForTest> {
  const clock = changes.clock ?? systemClock();
  const queue = changes.enqueue ? null : await openJobQueue({ connectionString, clock, logger: silent });
  const store = await openStore({
    connectionString,
    dataKeys: [KEY],
    clock,
    logger: silent,
    parsePolicy: (json) => json as Policy,
    enqueue: queue === null ? async () => undefined : queue.enqueue,
    ...changes,
  }).catch(async (error: unknown) => {
    await queue?.stop(0);
    throw error;
  });
  return {
    store,
    close: async () => {
      await store.close();
      await queue?.stop(0);
    },
  };
}

/** A clock whose business time stands where it is put. */
export function aClock(now: string): Clock & { set(instant: string): void } {
  const real = systemClock();
  let at = Date.parse(now);
  return {
    ...real,
    now: () => at,
    set: (instant) => {
      at = Date.parse(instant);
    },
  };
}

export function aPage(changes: Partial<DecisionPage> = {}): RunRecord['page'] {
  return {
    ticket: REF,
    outcome: 'answered',
    closed: true,
    shadow: false,
    would: null,
    intent: 'order_status',
    confidence: 0.97,
    language: 'en',
    second: null,
    modelUses: [],
    explanation: { intent: 'order_status', grounds: [{ what: 'asks where the parcel is', weight: 2.1 }] },
    condition: 'in_transit',
    autonomy: 'reply_and_close',
    reasons: ['all_clear'],
    facts: [{ name: 'order_name', value: '#2044', source: 'shopify:81', at: '2026-11-21T10:00:00.000Z' }],
    reply: 'On its way.',
    template: 'en/in_transit',
    note: null,
    macro: null,
    calls: [{ upstream: 'shopify', operation: 'orders.find', ms: 12, status: 200 }],
    tokens: { input: 0, output: 0 },
    steps: [{ step: 'understand', ms: 0.2 }],
    ...changes,
  };
}

export function aRun(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    page: aPage(),
    messageId: '1',
    orderName: '#2044',
    address: 'mara@example.com',
    policyVersion: 1,
    inputs: { picture: { condition: 'in_transit' }, identity: { level: 'V2' } },
    at: '2026-11-21T10:00:00.000Z',
    ...changes,
  };
}

export function anEffect(store: Store, changes: Partial<NewEffect> = {}): NewEffect {
  const identity = { ref: REF, account: 'acme', messageId: '1', kind: 'reply' as const, ...changes };
  return {
    kept: 'On its way.',
    settlement: { status: 'solved', addTags: ['wa_answered'], group: null, priority: null },
    revision: '2026-11-21T10:00:00Z',
    recipient: 'mara@example.com',
    draft: aRun(),
    ...identity,
    key: changes.key ?? store.effects.keyOf(identity),
  };
}
