import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { PolicyRefused, readPolicy } from '../policy/read-policy.ts';
import type { PolicyStore, PolicyVersion } from '../ports/policy-store.ts';
import { INTENTS } from '../ticket/intent.ts';
import { IntentChange, SwitchChange } from './documents.ts';
import { faultsOf } from './faults-of.ts';
import { expectedVersion } from './if-match.ts';
import { changeIntent, changeSwitch } from './policy-changes.ts';
import { sendProblem } from './problem.ts';

/** Whoever holds the token acts as owner (contract 3). */
const BY = 'api';

/** `GET` and `PUT /policy` with ETag, `PATCH /policy/intents/{intent}`, `POST /switch`. */
export function policyRoutes(policies: PolicyStore): Router {
  const router = Router();
  router.get('/policy', async (_request, response) => {
    sendPolicy(response, await policies.current());
  });
  router.put('/policy', async (request, response) => {
    await replacePolicy(request, response, policies);
  });
  router.patch('/policy/intents/:intent', async (request, response) => {
    const intent = z.enum(INTENTS).safeParse(request.params.intent);
    const change = IntentChange.safeParse(request.body);
    if (!intent.success) {
      sendProblem(response, {
        status: 404,
        title: 'Unknown intent',
        detail: `Known are: ${INTENTS.join(', ')}`,
      });
    } else if (!change.success) {
      refuseBody(response, change.error);
    } else {
      sendPolicy(
        response,
        await changeIntent(policies, intent.data, change.data, { by: BY, reason: `intent ${intent.data}` }),
      );
    }
  });
  router.post('/switch', async (request, response) => {
    const change = SwitchChange.safeParse(request.body);
    if (!change.success) {
      refuseBody(response, change.error);
      return;
    }
    const { on, reason } = change.data;
    sendPolicy(response, await changeSwitch(policies, on, { by: BY, reason }));
  });
  return router;
}

async function replacePolicy(request: Request, response: Response, policies: PolicyStore): Promise<void> {
  const expected = expectedVersion(request, response, 'policy');
  if (expected === null) return;
  // A body that is missing, or was not sent as JSON, arrives here as nothing at all: every key would fall to its default.
  if (Object.keys(Object(request.body)).length === 0) {
    const detail = 'Send the whole policy as JSON, with content-type application/json';
    sendProblem(response, { status: 400, title: 'There is no policy in the body', detail });
    return;
  }
  try {
    const policy = readPolicy(request.body);
    const saved = await policies.save({ policy, expected, by: BY, reason: 'policy replaced' });
    if (saved === 'conflict') {
      sendProblem(response, {
        status: 412,
        title: 'Somebody changed the policy meanwhile',
        detail: 'Read it again first',
      });
    } else sendPolicy(response, saved);
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    sendProblem(response, { status: 422, title: 'The policy was refused', faults: error.faults });
  }
}

function sendPolicy(response: Response, { version, policy }: PolicyVersion): void {
  response.set('etag', `"${version}"`).json(policy);
}

function refuseBody(response: Response, error: z.ZodError): void {
  const faults = faultsOf(error);
  sendProblem(response, { status: 400, title: 'The body was refused', faults });
}
