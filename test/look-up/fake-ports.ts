import type { LookUpTools } from '../../src/look-up/look-up.ts';
import type { CarrierTracker } from '../../src/ports/carrier-tracker.ts';
import type { OrderCache } from '../../src/ports/order-cache.ts';
import type { OrderCandidate, OrderClue, OrderSource } from '../../src/ports/order-source.ts';
import type { ParcelCache } from '../../src/ports/parcel-cache.ts';
import type { RunContext } from '../../src/ports/run-context.ts';
import type { Logger } from '../../src/ports/tools.ts';
import type { Found, Unavailable } from '../../src/ticket/found.ts';
import type { Order } from '../../src/ticket/order.ts';
import type { Tracking } from '../../src/ticket/tracking.ts';
import { aTracking } from '../support/a-tracking.ts';
import { aCandidate, anOrder } from '../support/an-order.ts';
import { almanac } from './picture-in.ts';
import { VirtualClock } from './virtual-clock.ts';

/** How a fake behaves: what it gives, what it throws, and how long it takes. */
export interface Behaviour {
  readonly candidates?: readonly OrderCandidate[] | ((clue: OrderClue) => readonly OrderCandidate[]);
  readonly searched?: Unavailable;
  readonly searchThrows?: Error;
  readonly searchMs?: number;
  readonly orders?: readonly Order[];
  readonly got?: Found<Order>;
  readonly getThrows?: Error;
  readonly getMs?: number;
  readonly tracked?: Found<Tracking> | ((number: string) => Found<Tracking>);
  readonly trackThrows?: Error;
  readonly trackMs?: number;
  /** The client does not obey its signal. */
  readonly deaf?: boolean;
  readonly cached?: readonly Tracking[];
  readonly cachedOrders?: readonly Order[];
  readonly cacheThrows?: Error;
  readonly cacheMs?: number;
  /** Somebody else is having a tracker made for this long. */
  readonly claimedMs?: number;
  readonly serves?: boolean | Error;
  readonly noShop?: boolean;
}

/** The tools of a look-up, and what was asked of them. */
export interface Fakes {
  readonly clock: VirtualClock;
  readonly tools: LookUpTools;
  readonly asked: string[];
  /** By `Tracking.source`. */
  readonly kept: Map<string, Tracking>;
  readonly keptOrders: Map<string, Order>;
  /** Numbers that are claimed and not given back. */
  readonly claimed: Set<string>;
  readonly logged: string[];
}

export function fakes(behaviour: Behaviour = {}): Fakes {
  const clock = new VirtualClock();
  const asked: string[] = [];
  const logged: string[] = [];
  const kept = new Map((behaviour.cached ?? []).map((tracking) => [tracking.source, tracking]));
  const claimed = new Set<string>();
  const keptOrders = new Map((behaviour.cachedOrders ?? []).map((order) => [order.id, order]));
  const wait = async (ms: number | undefined, { signal }: RunContext): Promise<void> => {
    if (ms !== undefined) await clock.sleep(ms, behaviour.deaf === true ? undefined : signal);
  };
  const tools: LookUpTools = {
    orders: behaviour.noShop === true ? null : shop(behaviour, asked, wait),
    carriers: [carrier(behaviour, asked, wait)],
    cache: cacheOf(behaviour, { kept, claimed }, clock),
    orderCache: orderCacheOf(behaviour, keptOrders, clock),
    clock,
    logger: loggerTo(logged),
    almanac,
  };
  return { clock, tools, asked, kept, keptOrders, claimed, logged };
}

type Wait = (ms: number | undefined, context: RunContext) => Promise<void>;

function shop(behaviour: Behaviour, asked: string[], wait: Wait): OrderSource {
  const { candidates = [aCandidate()], orders = [anOrder()] } = behaviour;
  return {
    id: 'shopify',
    search: async (clue, context) => {
      asked.push(`search ${[...clue.numbers, clue.address].join(' ')}`);
      await wait(behaviour.searchMs, context);
      if (behaviour.searchThrows !== undefined) throw behaviour.searchThrows;
      const found = typeof candidates === 'function' ? candidates(clue) : candidates;
      return behaviour.searched ?? { kind: 'searched', candidates: found };
    },
    get: async (id, context) => {
      asked.push(`get ${id}`);
      await wait(behaviour.getMs, context);
      if (behaviour.getThrows !== undefined) throw behaviour.getThrows;
      const order = orders.find((one) => one.id === id);
      return behaviour.got ?? (order === undefined ? { kind: 'none' } : { kind: 'one', value: order });
    },
    probe: async () => [],
  };
}

function carrier(behaviour: Behaviour, asked: string[], wait: Wait): CarrierTracker {
  const { tracked = { kind: 'one', value: aTracking() }, serves = true } = behaviour;
  return {
    id: 'easypost',
    serves: () => {
      if (serves instanceof Error) throw serves;
      return serves;
    },
    track: async ({ number, knownAs }, context) => {
      asked.push(knownAs === undefined ? `track ${number}` : `track ${number} as ${knownAs}`);
      await wait(behaviour.trackMs, context);
      if (behaviour.trackThrows !== undefined) throw behaviour.trackThrows;
      return typeof tracked === 'function' ? tracked(number) : tracked;
    },
    probe: async () => [],
  };
}

function cacheOf(
  { cacheThrows, cacheMs, claimedMs = 0 }: Behaviour,
  { kept, claimed }: Pick<Fakes, 'kept' | 'claimed'>,
  clock: VirtualClock,
): ParcelCache {
  const answer = async <T>(value: () => T): Promise<T> => {
    if (cacheMs !== undefined) await clock.sleep(cacheMs);
    if (cacheThrows !== undefined) throw cacheThrows;
    return value();
  };
  const claim = (number: string): string | null => {
    if (clock.elapsed < claimedMs) return null;
    claimed.add(number);
    return 'claim';
  };
  return {
    of: (number) => answer(() => [...kept.values()].filter((one) => one.number === number)),
    put: (tracking, held) =>
      answer(() => {
        if (held !== undefined) claimed.delete(held.number);
        return kept.set(tracking.source, tracking).size > 0;
      }),
    ofOrClaim: (number) =>
      answer(() => {
        const answers = [...kept.values()].filter((one) => one.number === number);
        return { answers, claim: answers.length > 0 ? null : claim(number) };
      }),
    claim: (number) => answer(() => claim(number)),
    release: (number) => answer(() => void claimed.delete(number)),
  };
}

function orderCacheOf(
  { cacheThrows, cacheMs }: Behaviour,
  kept: Map<string, Order>,
  clock: VirtualClock,
): OrderCache {
  const answer = async <T>(value: () => T): Promise<T> => {
    if (cacheMs !== undefined) await clock.sleep(cacheMs);
    if (cacheThrows !== undefined) throw cacheThrows;
    return value();
  };
  return {
    get: (_source, id) => answer(() => ({ order: kept.get(id) ?? null, mark: 0 })),
    put: (order) => answer(() => void kept.set(order.id, order)),
    forget: (_source, id) => answer(() => void kept.delete(id)),
  };
}

function loggerTo(lines: string[]): Logger {
  const write = (_facts: object, message: string): void => void lines.push(message);
  const logger: Logger = { debug: write, info: write, warn: write, error: write, child: () => logger };
  return logger;
}
