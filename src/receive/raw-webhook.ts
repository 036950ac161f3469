import type { Request } from 'express';
import type { RawWebhook } from '../ports/helpdesk.ts';

const NOTHING = Buffer.alloc(0);

/** A request as plug-ins verify it: the bytes as they came, and every header that has one value. */
export function rawWebhook(request: Request): RawWebhook {
  const headers: Record<string, string> = {};
  // Headers that came twice are joined by Node, except a few that stay lists; a list never verifies.
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers[name] = value;
  return { headers, body: Buffer.isBuffer(request.body) ? request.body : NOTHING };
}
