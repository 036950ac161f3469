import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { type AccessRules, hasToken, isFromThisMachine } from '../api/access.ts';
import { html } from '../platform/html.ts';
import type { Clock } from '../ports/tools.ts';
import { layout } from './layout.ts';

/** `__Host-`: sent over https to this host only, and no other host can set it (`reliability.md` 5). */
const COOKIE = '__Host-whereabouts';
const LASTS_MS = 12 * 60 * 60 * 1000;

export interface SessionParts {
  readonly access: AccessRules;
  readonly secret: string | null;
  readonly clock: Clock;
}

/** Lets in this machine on a loopback-only service, else whoever has signed in with the token; others get the form. */
export function adminAccess(parts: SessionParts): RequestHandler {
  return (request, response, next) => {
    const here = parts.access.openOnThisMachine && isFromThisMachine(request);
    if (here || (hasSession(request, parts) && isOwnForm(request))) {
      next();
      return;
    }
    const status = parts.access.openOnThisMachine ? 403 : 401;
    response.status(status).type('html').send(signInPage(parts.access.openOnThisMachine));
  };
}

/** `POST /admin/sign-in`: the token for a session of twelve hours. */
export function signInHandler(parts: SessionParts): RequestHandler {
  return (request, response) => {
    const token: unknown = Reflect.get(Object(request.body), 'token');
    if (typeof token !== 'string' || parts.secret === null || !hasToken(token, parts.access)) {
      response.status(401).type('html').send(signInPage(false));
      return;
    }
    startSession(response, parts.secret, parts.clock.wall() + LASTS_MS);
    response.redirect(303, '/admin');
  };
}

function startSession(response: Response, secret: string, until: number): void {
  response.cookie(COOKIE, `${until}.${sign(until, secret)}`, {
    httpOnly: true,
    secure: true,
    sameSite: 'strict',
    path: '/',
    maxAge: LASTS_MS,
  });
}

function hasSession(request: Request, { secret, clock }: SessionParts): boolean {
  const [, until = '', mark = ''] =
    new RegExp(`(?:^|; )${COOKIE}=(\\d+)\\.([0-9a-f]{64})`).exec(request.headers.cookie ?? '') ?? [];
  if (secret === null || until === '') return false;
  const right = timingSafeEqual(Buffer.from(mark), Buffer.from(sign(Number(until), secret)));
  return right && Number(until) > clock.wall();
}

/** SameSite=Strict keeps other sites' forms out; the Origin header says it again for old browsers. */
function isOwnForm(request: Request): boolean {
  if (request.method === 'GET') return true;
  const { origin, host } = request.headers;
  return origin === undefined || origin.replace(/^https?:\/\//, '') === host;
}

const sign = (until: number, secret: string): string =>
  createHmac('sha256', secret).update(`session ${until}`).digest('hex');

function signInPage(refusedHere: boolean): string {
  if (refusedHere) {
    return layout(
      'Not here',
      html`<h1>Open it from this machine</h1><p>This page answers requests from this machine only, under the name localhost.</p>`,
    );
  }
  return layout(
    'Sign in',
    html`<h1>Sign in</h1><section><form method="post" action="/admin/sign-in">
<p><label>API token<br><input type="password" name="token" autocomplete="current-password" required></label></p>
<button>Sign in</button></form></section>`,
  );
}
