import { Router } from 'express';
import type { Breakers } from '../ports/breakers.ts';

/** One thing the service works with. */
export interface Dependency {
  readonly name: string;
  /** `false`: the service does its work without it, later or with more effort. */
  readonly needed?: boolean;
  /** Rejects, or resolves to what is wrong; `null`: it is well. Must answer within two seconds. */
  readonly check: () => Promise<string | null>;
}

/**
 * `/healthz`: the process answers. `/readyz`: so does everything it needs, each by name, and which breakers have tripped.
 * A tripped one does not make it unready: webhooks are taken in, and tickets get their notes. One that is stopping does,
 * at once and without asking anybody: balancers are to send webhooks elsewhere while it still takes them.
 */
export function healthRoutes(
  dependencies: readonly Dependency[],
  breakers: Pick<Breakers, 'list'>,
  isStopping: () => boolean,
): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    if (isStopping()) {
      response.status(503).json({ status: 'stopping' });
      return;
    }
    const states = await Promise.all(dependencies.map(stateOf));
    const ready = states.every(([, state]) => state.ok || state.degraded === true);
    const well = states.every(([, state]) => state.ok);
    const tripped = (await breakers.list().catch(() => [])).filter(({ open }) => open);
    const body = {
      status: statusOf(ready, well),
      dependencies: Object.fromEntries(states),
      breakers: tripped.map(({ account, why, changedAt }) => ({ account, why, since: changedAt })),
    };
    response.status(ready ? 200 : 503).json(body);
  });
  return router;
}

function statusOf(ready: boolean, well: boolean): 'ready' | 'degraded' | 'not ready' {
  if (!ready) return 'not ready';
  return well ? 'ready' : 'degraded';
}

interface State {
  readonly ok: boolean;
  /** Not well, and the service works all the same. */
  readonly degraded?: true;
  readonly problem?: string;
}

async function stateOf({ name, check, needed }: Dependency): Promise<readonly [string, State]> {
  const problem = await check().catch(() => 'does not answer');
  if (problem === null) return [name, { ok: true }];
  return [name, { ok: false, ...(needed === false ? { degraded: true } : {}), problem }];
}
