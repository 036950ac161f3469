import { createHash, timingSafeEqual } from 'node:crypto';

export interface ApiCredentials {
  readonly email: string;
  readonly apiKey: string;
  /** An OAuth2 access token, for public apps. */
  readonly bearer?: string;
}

/** Basic `email:api_key` or a bearer token. */
export function isAuthentic(header: string | undefined, credentials: ApiCredentials): boolean {
  const basic = `Basic ${Buffer.from(`${credentials.email}:${credentials.apiKey}`).toString('base64')}`;
  if (header === undefined) return false;
  return (
    same(header, basic) || (credentials.bearer !== undefined && same(header, `Bearer ${credentials.bearer}`))
  );
}

const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
