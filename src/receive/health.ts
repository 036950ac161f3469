import { Router } from 'express';
import type { Breakers } from '../ports/breakers.ts';

/** One thing the service cannot work without. */
export interface Dependency {
  readonly name: string;
  /** Rejects, or resolves to what is wrong; `null`: it is well. Must answer within two seconds. */
  readonly check: () => Promise<string | null>;
}

/**
 * `/healthz`: the process answers. `/readyz`: so does everything it needs, each by name, and which breakers have tripped.
 * A tripped one does not make it unready: webhooks are taken in, and tickets get their notes.
 */
export function healthRoutes(dependencies: readonly Dependency[], breakers: Pick<Breakers, 'list'>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const states = await Promise.all(dependencies.map(stateOf));
    const ready = states.every(([, state]) => state.ok);
    const tripped = (await breakers.list().catch(() => [])).filter(({ open }) => open);
    const body = {
      status: ready ? 'ready' : 'not ready',
      dependencies: Object.fromEntries(states),
      breakers: tripped.map(({ account, why, changedAt }) => ({ account, why, since: changedAt })),
    };
    response.status(ready ? 200 : 503).json(body);
  });
  return router;
}

async function stateOf({
  name,
  check,
}: Dependency): Promise<readonly [string, { readonly ok: boolean; readonly problem?: string }]> {
  try {
    const problem = await check();
    return [name, problem === null ? { ok: true } : { ok: false, problem }];
  } catch {
    return [name, { ok: false, problem: 'does not answer' }];
  }
}
