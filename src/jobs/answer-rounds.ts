import type { AnswerBook, AnswerLook, WatchedDecision } from '../ports/answer-book.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../ports/errors.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** How what people do is learned from. */
export interface AnswerTiming {
  /** Real milliseconds between rounds of one account, whichever process goes them. */
  readonly everyMs: number;
  /** Real milliseconds between asking whether it is time. */
  readonly askMs: number;
  /** How old a decision is when it is looked at first, in business time: most are answered within a day. */
  readonly afterMs: number;
  /** Real milliseconds between two tickets, so that nobody notices. */
  readonly breathMs: number;
}

const HOUR_MS = 60 * 60_000;
const USUAL: AnswerTiming = { everyMs: HOUR_MS, askMs: HOUR_MS / 6, afterMs: 24 * HOUR_MS, breathMs: 500 };

/** Tickets looked at in one round: a read and perhaps its macros, a tenth of what the smallest account may ask in an hour. */
const MOST_AT_ONCE = 60;

/** What the rounds work with. */
interface AnswerParts {
  readonly helpdesks: readonly Pick<Helpdesk, 'id' | 'account'>[];
  readonly book: Omit<AnswerBook, 'cameBack'>;
  /** One look at one ticket. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  readonly look: (watched: WatchedDecision, context: RunContext) => Promise<AnswerLook>;
  /** What is kept of a look that failed for this ticket's own sake. */
  readonly fruitless: (watched: WatchedDecision) => AnswerLook;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timing?: AnswerTiming | undefined;
}

/**
 * Looks, once an hour and by whichever process comes first, what people did with the tickets that were left to them: which
 * macros they used, and whether their answers agree with what was meant.
 */
export function startAnswerRounds(parts: AnswerParts): Rounds {
  const { clock, helpdesks, logger, timing = USUAL } = parts;
  return startRounds(clock, (signal) => async () => {
    for (const helpdesk of helpdesks)
      await learnFrom(helpdesk, { ...parts, timing, signal }).catch((error: unknown) => {
        logger.warn(
          { error, helpdesk: helpdesk.id },
          'Could not look at what people answered; trying again later',
        );
      });
    return timing.askMs;
  });
}

type Round = AnswerParts & { readonly timing: AnswerTiming; readonly signal: AbortSignal };

async function learnFrom(helpdesk: AnswerParts['helpdesks'][number], round: Round): Promise<void> {
  const { book, clock, logger, timing, signal } = round;
  const shop = { helpdesk: helpdesk.id, account: helpdesk.account };
  if (signal.aborted || !(await book.claim(shop, timing.everyMs))) return;
  const instant = (ms: number): string => new Date(ms).toISOString();
  await book.enrol(shop, instant(clock.now() - timing.afterMs), MOST_AT_ONCE);
  const due = await book.due(shop.helpdesk, instant(clock.now()), MOST_AT_ONCE);
  for (const watched of due) {
    if (signal.aborted) return;
    await book.keep(shop, watched, await lookOnce(watched, round), instant(clock.now()));
    await clock.sleep(timing.breathMs, signal).catch(() => undefined);
  }
  if (due.length > 0)
    logger.info({ helpdesk: helpdesk.id, tickets: due.length }, 'Looked at what people did');
}

/**
 * A ticket that nobody can read must not be asked for for ever, nor stand before the others.
 * @throws what is no matter of one ticket: nobody can be asked now, or we may not sign in
 */
async function lookOnce(
  watched: WatchedDecision,
  { look, fruitless, signal, logger }: Round,
): Promise<AnswerLook> {
  try {
    return await look(watched, { signal, record: () => undefined });
  } catch (error) {
    if (!isOfOneTicket(error) || signal.aborted) throw error;
    const { helpdesk, id: ticket } = watched.ref;
    logger.warn({ error, helpdesk, ticket }, 'Nobody can tell what people did on this ticket');
    return fruitless(watched);
  }
}

function isOfOneTicket(error: unknown): boolean {
  if (error instanceof UpstreamMalformed) return true;
  // One that fails on everything is not asked again by then: that is no answer.
  if (error instanceof UpstreamUnavailable) return error.status !== null && error.status >= 500;
  return error instanceof Misconfigured && error.status !== 401;
}
