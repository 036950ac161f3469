import { join } from 'node:path';
import express, { Router } from 'express';
import { z } from 'zod';
import type { AccessRules } from '../api/access.ts';
import { readProposals } from '../api/autonomy-reading.ts';
import { changeIntent, changeSwitch } from '../api/policy-changes.ts';
import type { QualityReading } from '../api/quality-reading.ts';
import { ticketRefOf } from '../api/ticket-ref.ts';
import { html } from '../platform/html.ts';
import type { Breakers } from '../ports/breakers.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { HandOverBoard } from '../ports/hand-over-board.ts';
import type { ReadMacros } from '../ports/macro-overview.ts';
import type { PolicyStore, PolicyVersion } from '../ports/policy-store.ts';
import type { RunBook } from '../ports/run-book.ts';
import type { Clock } from '../ports/tools.ts';
import { brakesOn } from '../quality/brake-history.ts';
import { INTENTS } from '../ticket/intent.ts';
import { AUTONOMY } from '../ticket/policy.ts';
import { decisionView } from './decision-view.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { homePage } from './home-page.ts';
import { layout } from './layout.ts';
import { proposalRoutes } from './proposal-routes.ts';
import { adminAccess, signInHandler } from './session.ts';
import { waitingRoutes } from './waiting-routes.ts';

const STYLE = join(import.meta.dirname, 'style.css');
const LATEST = 50;
const BY = 'admin page';

const IntentForm = z.object({ autonomy: z.enum(AUTONOMY) });
const BreakerForm = z.object({ account: z.string().min(1) });
const SwitchForm = z.object({ on: z.enum(['true', 'false']).transform((text) => text === 'true') });

const UNKNOWN_CHANGE = layout(
  'Unknown change',
  html`<h1>Unknown change</h1><p>Go back and choose one of the steps shown.</p>`,
);

const words = (name: string): string => name.replaceAll('_', ' ');

interface AdminParts {
  readonly quality: QualityReading;
  readonly feedback: FeedbackBook;
  readonly runs: RunBook;
  readonly policies: PolicyStore;
  readonly breakers: Breakers;
  readonly board: HandOverBoard;
  readonly macros: ReadMacros;
  readonly access: AccessRules;
  readonly sessionSecret: string | null;
  readonly clock: Clock;
}

/** Everything under `/admin`: server-rendered, no script. */
export function adminRoutes(parts: AdminParts): Router {
  const { runs, policies, access, sessionSecret: secret, clock } = parts;
  const admin = Router();
  const session = { access, secret, clock };
  admin.get('/style.css', (_request, response) => {
    response.sendFile(STYLE);
  });
  admin.use(express.urlencoded({ extended: false, limit: '16kb', inflate: false, parameterLimit: 50 }));
  admin.post('/sign-in', signInHandler(session));
  admin.use(adminAccess(session));
  admin.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  admin.get('/', async (_request, response) => {
    response.type('html').send(await home(parts, await policies.current(), null));
  });
  admin.get('/tickets/:helpdesk/:id', async (request, response) => {
    const ref = ticketRefOf(request.params);
    const page = ref === null ? null : await runs.page(ref);
    if (page === null)
      response
        .status(404)
        .type('html')
        .send(layout('Unknown', html`<h1>Unknown ticket</h1><p>No webhook about it has come in.</p>`));
    else response.type('html').send(decisionView(page, await parts.feedback.ofTicket(page.ticket)));
  });
  admin.use(waitingRoutes(parts.board));
  admin.use(feedbackRoutes(parts, UNKNOWN_CHANGE));
  admin.use(proposalRoutes(parts, UNKNOWN_CHANGE));
  admin.use(changeRoutes(parts));
  const router = Router();
  router.use('/admin', admin);
  return router;
}

/** The things a click can change; the answer says since when the change is in force. */
function changeRoutes(parts: AdminParts): Router {
  const { policies, breakers, clock } = parts;
  const router = Router();
  const since = (): string => `${new Date(clock.now()).toISOString().slice(11, 19)} UTC`;
  router.post('/intents/:intent', async (request, response) => {
    const intent = z.enum(INTENTS).safeParse(request.params.intent);
    const form = IntentForm.safeParse(request.body);
    if (!intent.success || !form.success) {
      response.status(400).type('html').send(UNKNOWN_CHANGE);
      return;
    }
    const { autonomy } = form.data;
    const reason = `${intent.data} set to ${autonomy}`;
    const saved = await changeIntent(policies, intent.data, { autonomy }, { by: BY, reason });
    const notice = `${words(intent.data)} is on step “${words(autonomy)}” since ${since()}.`;
    response.type('html').send(await home(parts, saved, notice));
  });
  router.post('/switch', async (request, response) => {
    const form = SwitchForm.safeParse(request.body);
    if (!form.success) {
      response.status(400).type('html').send(UNKNOWN_CHANGE);
      return;
    }
    const state = form.data.on ? 'on' : 'off';
    const saved = await changeSwitch(policies, form.data.on, { by: BY, reason: `switch turned ${state}` });
    response.type('html').send(await home(parts, saved, `Automatic answers are ${state} since ${since()}.`));
  });
  router.post('/breaker', async (request, response) => {
    const form = BreakerForm.safeParse(request.body);
    if (!form.success) {
      response.status(400).type('html').send(UNKNOWN_CHANGE);
      return;
    }
    const { account } = form.data;
    await breakers.reset({ account, by: BY, reason: 'reset on the page' });
    const notice = `The breaker of ${account} is reset since ${since()}.`;
    response.type('html').send(await home(parts, await policies.current(), notice));
  });
  return router;
}

async function home(parts: AdminParts, current: PolicyVersion, notice: string | null): Promise<string> {
  const { runs, breakers, quality, macros, policies } = parts;
  const { items } = await runs.list({ limit: LATEST });
  return homePage({
    current,
    breakers: await breakers.list(),
    decisions: items,
    notice,
    brakes: brakesOn(await policies.history()),
    proposals: await readProposals(parts).catch(() => []),
    quality: await quality.latest().catch(() => null),
    macros: await macros().catch(() => []),
  });
}
