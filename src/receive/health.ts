import { Router } from 'express';
import type { Breakers } from '../ports/breakers.ts';

/** One thing the service works with. */
export interface Dependency {
  readonly name: string;
  /** `false`: webhooks are taken in without it, and the work is done later or with more effort. */
  readonly needed?: boolean;
  /** Rejects, or resolves to what is wrong; `null`: it is well. Who has not answered after two seconds does not answer. */
  readonly check: () => Promise<string | null>;
}

/** Less than the patience of whoever asks: a client that waits for a server to come back waits for ever. */
const PATIENCE_MS = 2_000;

/**
 * `/healthz`: the process answers. `/readyz`: so does everything it needs, each by name, and which breakers have tripped.
 * 200 means that webhooks are taken in, which is what balancers ask: a process that starts while a helpdesk or Redis is
 * away takes them as well as any, so that the body alone tells of it (`degraded`). The same goes for a tripped breaker.
 * One that is stopping is not ready, at once and without asking anybody: balancers are to send webhooks elsewhere while
 * it still takes them.
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
  const problem = await withinPatience(check()).catch(() => 'does not answer');
  if (problem === null) return [name, { ok: true }];
  return [name, { ok: false, ...(needed === false ? { degraded: true } : {}), problem }];
}

async function withinPatience<Value>(answer: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('Too late')), PATIENCE_MS);
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
}
