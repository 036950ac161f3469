import { afterEach, beforeEach } from '@jest/globals';
import type { Post, Settlement } from '../../../src/ports/helpdesk.ts';
import type { RunContext } from '../../../src/ports/run-context.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import type { UpstreamCall } from '../../../src/ticket/upstream-call.ts';
import type { HelpdeskWorld } from '../helpdesk-world.ts';

/** The world of the running test. */
export interface Stage {
  readonly world: () => HelpdeskWorld;
}

/** Sets up a world before each test and stops it after. */
export function useStage(start: () => Promise<HelpdeskWorld>): Stage {
  let current: HelpdeskWorld | null = null;
  beforeEach(async () => {
    current = await start();
  });
  afterEach(async () => {
    await current?.stop();
    current = null;
  });
  return {
    world: () => {
      if (current === null) throw new Error('There is a world only while a test runs');
      return current;
    },
  };
}

/** A run of its own, which ends after `ms` of real time. */
export function context(ms = 20_000): RunContext & { readonly calls: readonly UpstreamCall[] } {
  const calls: UpstreamCall[] = [];
  return { signal: AbortSignal.timeout(ms), record: (call) => calls.push(call), calls };
}

export const KEY = 'a3f1c0ffee5eed00a3f1c0ffee5eed00';
export const OTHER_KEY = 'b4e2d0ffee5eed11b4e2d0ffee5eed11';

export const MAIL = {
  address: 'ada.keller@customers.example',
  name: 'Ada Keller',
  subject: 'Where is #1042?',
  text: 'Hello, where is my order #1042?',
} as const;

const AS_IT_IS: Settlement = { status: 'unchanged', addTags: [], group: null, priority: null };

/** A reply that solves; parts may be replaced. */
export function reply(parts: Partial<Post> & { readonly settle?: Partial<Settlement> } = {}): Post {
  const { settle, ...post } = parts;
  return {
    key: KEY,
    kind: 'reply',
    html: '<p>I am an AI assistant. Your parcel is on its way.</p>',
    text: 'I am an AI assistant. Your parcel is on its way.',
    settlement: { ...AS_IT_IS, status: 'solved', addTags: ['wa_answered'], ...settle },
    ...post,
  };
}

/** A note that leaves everything as it is. */
export function note(parts: Partial<Post> & { readonly settle?: Partial<Settlement> } = {}): Post {
  const { settle, ...post } = parts;
  return {
    ...reply(),
    kind: 'note',
    html: '<p>The parcel has not moved for six days.</p><hr><p>Details</p>',
    text: 'The parcel has not moved for six days.',
    settlement: { ...AS_IT_IS, ...settle },
    ...post,
  };
}

export const settlement = (parts: Partial<Settlement>): Settlement => ({ ...AS_IT_IS, ...parts });

/** Reads the ticket; fails the test when there is none. */
export async function readTicket(world: Pick<HelpdeskWorld, 'helpdesk'>, id: string): Promise<Ticket> {
  const found = await world.helpdesk.read({ helpdesk: world.helpdesk.id, id }, context());
  if (found.kind !== 'one') throw new Error(`Expected one ticket, got ${found.kind}`);
  return found.value;
}

/** Writes a text the way the send protocol does: post, wait until it is sent, then settle what did not come with it. */
export async function deliver(
  world: HelpdeskWorld,
  ticket: Ticket,
  post: Post,
  run: RunContext = context(),
): Promise<void> {
  const result = await world.helpdesk.post(ticket, post, run);
  if (result.kind === 'sent' && result.settled) return;
  if (result.kind !== 'sent' && result.kind !== 'accepted') {
    throw new Error(`The text was not taken: ${JSON.stringify(result)}`);
  }
  await world.vendorWorks();
  const state = await world.helpdesk.check(ticket.ref, post.key, run);
  if (state !== 'sent') throw new Error(`The text is ${state}`);
  const settled = await world.helpdesk.settle(ticket, post.settlement, run);
  if (settled !== 'settled') throw new Error(`The ticket is ${settled}`);
}
