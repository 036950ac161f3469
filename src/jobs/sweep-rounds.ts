import type { SweepClaim } from '../ports/sweep-book.ts';
import { type Rounds, startRounds } from './rounds.ts';
import { type Round, type RoundParts, type SweptHelpdesk, sweepOnce } from './sweep-round.ts';

/**
 * Real milliseconds after which a sweeper that has fallen silent is replaced; shorter only where rounds are. Zendesk's
 * quota of exports may keep a request waiting for a minute.
 */
const LONGEST_LEASE_MS = 120_000;
const SHORTEST_LEASE_MS = 5_000;

/** Real milliseconds between two looks whether a round is due. */
const LONGEST_LOOK_MS = 15_000;

/** So many rounds without a success and somebody is told. */
export const MOST_FAILED_ROUNDS = 3;

/**
 * Goes through the tickets of every helpdesk, again and again, through troubles of helpdesks and of the database. Every
 * worker would; each round is one's.
 */
export function startSweeps(helpdesks: readonly SweptHelpdesk[], given: Omit<RoundParts, 'leaseMs'>): Rounds {
  const { everyMs, clock } = given;
  const leaseMs = Math.max(SHORTEST_LEASE_MS, Math.min(LONGEST_LEASE_MS, everyMs));
  const lookMs = Math.min(LONGEST_LOOK_MS, everyMs / 4);
  const running = helpdesks.map((helpdesk) =>
    startRounds(clock, (signal) => {
      const sweeper = new Sweeper(helpdesk, { ...given, leaseMs, signal });
      return async () => {
        await sweeper.roundIfDue();
        return lookMs;
      };
    }),
  );
  return {
    stop: async () => {
      await Promise.all(running.map((rounds) => rounds.stop()));
    },
  };
}

/** The sweep of one helpdesk in one process; remembers what it has told the log. */
class Sweeper {
  readonly #helpdesk: SweptHelpdesk;
  readonly #parts: RoundParts & { readonly signal: AbortSignal };
  #toldDoorbell: string | null = null;

  constructor(helpdesk: SweptHelpdesk, parts: RoundParts & { readonly signal: AbortSignal }) {
    this.#helpdesk = helpdesk;
    this.#parts = parts;
  }

  async roundIfDue(): Promise<void> {
    const { book, logger, clock, everyMs, leaseMs } = this.#parts;
    const { id: helpdesk, account } = this.#helpdesk;
    const now = new Date(clock.now()).toISOString();
    const claim = await book
      .claim({ helpdesk, account }, { everyMs, leaseMs, now })
      .catch((error: unknown) => {
        logger.warn({ error, helpdesk }, 'Could not begin a round of the sweep; trying again');
        return null;
      });
    if (claim !== null) await this.#round(claim);
  }

  async #round(claim: SweepClaim): Promise<void> {
    const { logger } = this.#parts;
    const { helpdesk } = claim;
    try {
      const round = await sweepOnce(this.#helpdesk, claim, this.#parts);
      if (round === 'lost') logger.warn({ helpdesk }, 'Another process has taken a round of the sweep over');
      else this.#tell(round);
    } catch (error) {
      await this.#failed(claim, error);
    }
  }

  #tell({ queued, doorbell }: Round): void {
    const { logger } = this.#parts;
    const { id: helpdesk } = this.#helpdesk;
    if (queued > 0) logger.info({ helpdesk, tickets: queued }, 'The sweep looks into tickets that changed');
    if (doorbell === undefined || doorbell === this.#toldDoorbell) return;
    if (doorbell === null) logger.info({ helpdesk }, "The helpdesk's webhook is in order again");
    else
      logger.error(
        { helpdesk, problem: doorbell },
        "The helpdesk's webhook does not ring; tickets are found by the sweep only, minutes later",
      );
    this.#toldDoorbell = doorbell;
  }

  async #failed(claim: SweepClaim, error: unknown): Promise<void> {
    const { book, logger, signal } = this.#parts;
    const { helpdesk } = claim;
    const rounds = await book.fail(claim).catch(() => 0);
    if (signal.aborted) return;
    if (rounds < MOST_FAILED_ROUNDS)
      logger.warn({ error, helpdesk, rounds }, 'A round of the sweep broke off; the next one repeats it');
    else
      logger.error(
        { error, helpdesk, rounds },
        'The sweep has not succeeded for three rounds or more: tickets whose webhook was lost are not found',
      );
  }
}
