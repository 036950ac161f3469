import { readFileSync } from 'node:fs';
import type { RecordedAnswer } from '../../contracts/helpdesk-recorded.contract.ts';
import { nock } from '../../support/stubbed-http.ts';

export const ORIGIN = 'https://acme-demo.zendesk.com';

/** Signs in without a token request, so that tests of the API stub the API only. */
export const API_TOKEN = {
  ZENDESK_OAUTH_CLIENT_ID: undefined,
  ZENDESK_OAUTH_CLIENT_SECRET: undefined,
  ZENDESK_EMAIL: 'whereabouts@acme.example',
  ZENDESK_API_TOKEN: 'fixture-api-token',
} as const;

export const text = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/zendesk/${name}`, import.meta.url), 'utf8');

export const json = (name: string): Record<string, unknown> =>
  JSON.parse(text(name)) as Record<string, unknown>;

export const JSON_HEADERS = json('headers.2023.json') as Record<string, string>;

export const answer = (
  status: number,
  file: string,
  headers: Record<string, string> = JSON_HEADERS,
): RecordedAnswer => ({ status, body: text(file), headers });

/** Stubs one request; `path` without the query, which may be anything. */
export function stub(method: 'get' | 'put' | 'post', path: string, given: RecordedAnswer): nock.Scope {
  return nock(ORIGIN)[method](path).query(true).reply(given.status, given.body, given.headers);
}
