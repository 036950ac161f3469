import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { sendProblem } from './problem.ts';

/** How the API and the page are protected; made from HOST and API_TOKEN. */
export interface AccessRules {
  /** Bound to loopback only: whoever is on this machine may come in (contract 2, `SESSION_SECRET`). */
  readonly openOnThisMachine: boolean;
  readonly token: string | null;
}

/** What a reverse proxy adds. Behind one, every visitor of the web seems to come from this machine. */
const PROXY_HEADERS = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Lets in the bearer of the token and, on a loopback-only service, this machine; everybody else gets 401. */
export function apiAccess(rules: AccessRules): RequestHandler {
  return (request, response, next) => {
    const bearer = bearerOf(request);
    const allowed =
      bearer === null ? rules.openOnThisMachine && isFromThisMachine(request) : hasToken(bearer, rules);
    if (allowed) {
      next();
      return;
    }
    response.set('www-authenticate', 'Bearer');
    sendProblem(response, {
      status: 401,
      title: 'Not signed in',
      detail: 'Send API_TOKEN as a bearer token',
    });
  };
}

/** Compares digests, so that neither length nor content of the token shows in the time it takes. */
export function hasToken(given: string, { token }: AccessRules): boolean {
  return token !== null && timingSafeEqual(digest(given), digest(token));
}

/**
 * A page on the web can make a browser on this machine call us: by a name that resolves to loopback, or by a form.
 * The Host header gives the first away, Origin and Sec-Fetch-Site the second.
 */
export function isFromThisMachine(request: Request): boolean {
  const host = request.headers.host ?? '';
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const viaProxy = PROXY_HEADERS.some((header) => request.headers[header] !== undefined);
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  const fromUs = site === undefined || site === 'same-origin' || site === 'none';
  const harmless = request.method === 'GET' || request.method === 'HEAD';
  return !viaProxy && LOOPBACK_NAMES.has(name) && sameOrigin && (fromUs || harmless);
}

function bearerOf(request: Request): string | null {
  const [scheme, value] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && value !== undefined ? value : null;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
