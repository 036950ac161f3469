import type { Helpdesk } from '../ports/helpdesk.ts';
import type { Clock, Logger } from '../ports/tools.ts';

const AGAIN_MS = 30_000;
const BUDGET_MS = 10_000;

/** Whether each helpdesk has let us in, for `/readyz`. */
export interface SignedIn {
  /** What is wrong with this helpdesk's sign-in; `null`: nothing. */
  problem(helpdesk: string): string | null;
  /** Resolves when nothing of it is under way any more. */
  stop(): Promise<void>;
}

/**
 * Signs in to every helpdesk in the background, and again every half minute until it works: a helpdesk that is down at
 * start-up must not keep webhooks from being taken in.
 */
export function signIn(
  helpdesks: readonly Helpdesk[],
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): SignedIn {
  const problems = new Map<string, string | null>(helpdesks.map(({ id }) => [id, 'has not signed in yet']));
  const stopped = new AbortController();
  const trying = helpdesks.map(keepTrying);
  return {
    problem: (id) => problems.get(id) ?? null,
    stop: async () => {
      stopped.abort();
      await Promise.all(trying);
    },
  };

  async function keepTrying(helpdesk: Helpdesk): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const self = await helpdesk.connect({
          signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(BUDGET_MS)]),
          record: () => undefined,
        });
        problems.set(helpdesk.id, null);
        logger.info({ helpdesk: helpdesk.id, role: self.role }, 'Signed in to the helpdesk');
        return;
      } catch (error) {
        if (stopped.signal.aborted) return;
        problems.set(helpdesk.id, 'sign-in failed; see the log');
        logger.error(
          { error, helpdesk: helpdesk.id },
          'Could not sign in to the helpdesk; check its credentials and scopes',
        );
        await clock.sleep(AGAIN_MS, stopped.signal).catch(() => undefined);
      }
    }
  }
}
