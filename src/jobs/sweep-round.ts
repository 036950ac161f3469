import type { Doorbell, Helpdesk, ListedTicket } from '../ports/helpdesk.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { HangingEffect, SweepBook, SweepClaim } from '../ports/sweep-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/**
 * Looked through again each time: clocks differ, Zendesk's search learns of a change minutes later, and a change may be
 * listed after a later one.
 */
const OVERLAP_MS = 10 * 60_000;

/** A webhook may take as long to come; Zendesk's export holds back the same minute. */
const LONGEST_SETTLING_MS = 60_000;

/** Added to the time after which an unclear send is a person's: only then does nobody work on it any more. */
const HANGS_AFTER_MS = 60_000;

/** As much of a helpdesk as the sweep needs. */
export type SweptHelpdesk = Pick<Helpdesk, 'id' | 'account' | 'changes' | 'doorbell'>;

/** What a round works with. */
export interface RoundParts {
  readonly book: SweepBook;
  /** Which of these tickets have no job in the queue. */
  readonly withoutJob: (refs: readonly TicketRef[]) => Promise<readonly TicketRef[]>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly everyMs: number;
  readonly leaseMs: number;
  readonly unclearMs: number;
  /** `PUBLIC_URL`, by which our webhook is recognised. */
  readonly publicUrl: string | null;
  /** Is shown every ticket that changed: agents mark our decisions with tags, which ring nowhere. */
  readonly onListed?: (ticket: ListedTicket) => Promise<void>;
}

/** What a round found. */
export interface Round {
  /** Tickets whose newest state nobody had dealt with. */
  readonly queued: number;
  /** What is wrong with the webhook; `null`: nothing; `undefined`: it could not be asked. */
  readonly doorbell: string | null | undefined;
}

/**
 * One round through the tickets of one helpdesk account.
 * @returns `lost`: another process took the round over, which this one did not see coming
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured, StorageUnavailable: the watermark stays where it is
 */
export async function sweepOnce(
  helpdesk: SweptHelpdesk,
  claim: SweepClaim,
  parts: RoundParts & { readonly signal: AbortSignal },
): Promise<Round | 'lost'> {
  const { book, clock, everyMs, leaseMs } = parts;
  const now = clock.now();
  const settlingMs = Math.min(LONGEST_SETTLING_MS, everyMs / 2);
  const until = iso(now - settlingMs);
  // A clock that was set back (NOW) puts the watermark into the future.
  const from = iso(Math.min(Date.parse(claim.watermark), now - settlingMs) - OVERLAP_MS);
  const patience = patienceOf(parts);
  try {
    let queued = 0;
    for await (const { tickets, through } of helpdesk.changes({ from, until }, patience.context)) {
      const refs = await book.commit(claim, { tickets, through, now: iso(clock.now()), leaseMs });
      if (refs === 'lost') return 'lost';
      for (const ticket of tickets) await parts.onListed?.(ticket);
      queued += refs.length;
      patience.renew();
    }
    await lookIntoHanging(claim, parts);
    const doorbell = await doorbellOf(helpdesk, claim, parts, patience.context);
    await book.succeed(claim, { until, now: iso(clock.now()), doorbell });
    return { queued, doorbell };
  } finally {
    patience.end();
  }
}

/** Ends a request when the lease would: what comes after it may be another process' round. */
function patienceOf({ leaseMs, signal }: RoundParts & { readonly signal: AbortSignal }): {
  readonly context: RunContext;
  renew(): void;
  end(): void;
} {
  const over = new AbortController();
  const expire = (): void => over.abort(new Error('The round of the sweep took too long'));
  let timer = setTimeout(expire, leaseMs * 0.8);
  return {
    context: { signal: AbortSignal.any([signal, over.signal]), record: () => undefined },
    renew: () => {
      clearTimeout(timer);
      timer = setTimeout(expire, leaseMs * 0.8);
    },
    end: () => clearTimeout(timer),
  };
}

/** Writes that have not come to their end, and whose job is gone. */
async function lookIntoHanging(claim: SweepClaim, parts: RoundParts): Promise<void> {
  const { book, withoutJob, clock, logger, unclearMs } = parts;
  const hanging = await book.hanging(claim, unclearMs + HANGS_AFTER_MS);
  if (hanging.length === 0) return;
  const idle = new Set((await withoutJob(hanging.map(({ ref }) => ref))).map(({ id }) => id));
  const left = hanging.filter(({ ref }: HangingEffect) => idle.has(ref.id));
  if (left.length === 0) return;
  await book.lookInto(left, iso(clock.now()));
  logger.warn(
    { helpdesk: claim.helpdesk, writes: left.length, tickets: left.map(({ ref }) => ref.id).slice(0, 10) },
    'Writes hung without anybody working on them; they are looked into now',
  );
}

/** Where it cannot be looked at, tickets that nobody announced are the second sign. */
async function doorbellOf(
  helpdesk: SweptHelpdesk,
  claim: SweepClaim,
  { book, clock, logger, publicUrl }: RoundParts,
  context: RunContext,
): Promise<string | null | undefined> {
  const seen: Doorbell | null = await helpdesk.doorbell(publicUrl, context).catch((error: unknown) => {
    logger.warn({ error, helpdesk: helpdesk.id }, 'Could not look whether the webhook is switched on');
    return null;
  });
  if (seen?.kind === 'broken') return seen.advice;
  const found = await book.unannounced(claim, iso(clock.now()));
  if (found > 0)
    return `no webhook has come in since the sweep found ${found} tickets of the last hour; look at the webhook in the helpdesk, its address and its secret`;
  return seen === null ? undefined : null;
}

const iso = (ms: number): string => new Date(ms).toISOString();
