import { Router } from 'express';

/** One thing the service cannot work without. */
export interface Dependency {
  readonly name: string;
  /** Rejects, or resolves to what is wrong; `null`: it is well. Must answer within two seconds. */
  readonly check: () => Promise<string | null>;
}

/** `/healthz`: the process answers. `/readyz`: so does everything it needs, each by name. */
export function healthRoutes(dependencies: readonly Dependency[]): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const states = await Promise.all(dependencies.map(stateOf));
    const ready = states.every(([, state]) => state.ok);
    const body = { status: ready ? 'ready' : 'not ready', dependencies: Object.fromEntries(states) };
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
