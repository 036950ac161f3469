import { MOST_FAILED_ROUNDS } from '../jobs/sweep-rounds.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { SweepBook } from '../ports/sweep-book.ts';
import type { Clock } from '../ports/tools.ts';
import type { Dependency } from '../receive/health.ts';

type Swept = Pick<Helpdesk, 'id' | 'account'>;

/**
 * What the sweep says of each helpdesk, whichever process sweeps: is the webhook well, does the sweep succeed. Neither
 * makes the service unready: with one of them broken, the other still finds every ticket.
 * @param everyMs 0: it is switched off
 */
export function sweepDependencies(
  helpdesks: readonly Swept[],
  book: Pick<SweepBook, 'state'>,
  everyMs: number,
): readonly Dependency[] {
  if (everyMs === 0) return [];
  return helpdesks.flatMap(({ id, account }) => {
    const state = () => book.state({ helpdesk: id, account });
    return [
      { name: `${id}-webhook`, needed: false, check: async () => (await state())?.doorbell ?? null },
      {
        name: `${id}-sweep`,
        needed: false,
        check: async () => {
          const since = (await state())?.sinceSuccessMs ?? 0;
          return since > MOST_FAILED_ROUNDS * everyMs
            ? `has not succeeded for ${Math.round(since / 1_000)} s; see the log of the workers`
            : null;
        },
      },
    ];
  });
}

/** Sets the figures of the sweep, read when they are asked for because any process may be the one that sweeps. */
export async function measureSweeps(
  helpdesks: readonly Swept[],
  book: Pick<SweepBook, 'state'>,
  { metrics, clock }: { readonly metrics: Metrics; readonly clock: Clock },
): Promise<void> {
  const states = await Promise.all(
    helpdesks.map(async ({ id: helpdesk, account }) => ({
      helpdesk,
      state: await book.state({ helpdesk, account }).catch(() => null),
    })),
  );
  for (const { helpdesk, state } of states) {
    if (state === null) continue;
    metrics.sweepLag.set({ helpdesk }, (clock.now() - Date.parse(state.watermark)) / 1_000);
    metrics.webhookBroken.set({ helpdesk }, state.doorbell === null ? 0 : 1);
    if (state.succeededAt !== null)
      metrics.sweepSuccess.set({ helpdesk }, Date.parse(state.succeededAt) / 1_000);
  }
}
