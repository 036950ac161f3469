import { describe, expect, it } from '@jest/globals';
import { zendesk } from '../../../src/integrations/helpdesks/zendesk/index.ts';
import { variables } from './zendesk-bench.ts';

const read = (overrides: Record<string, string | undefined>) =>
  zendesk.schema.safeParse({ ...variables(undefined), ...overrides });

/** Names of the variables a message would point at. */
const faults = (overrides: Record<string, string | undefined>): readonly unknown[] =>
  read(overrides).error?.issues.map(({ path }) => path[0]) ?? [];

describe('Zendesk: settings', () => {
  it('goes to the account of the subdomain', () => {
    expect(read({ ZENDESK_SUBDOMAIN: 'Acme' }).data).toMatchObject({
      subdomain: 'acme',
      origin: 'https://acme.zendesk.com',
      signIn: { kind: 'oauth', clientId: 'whereabouts' },
    });
  });

  it('takes several secrets while one is being replaced', () => {
    expect(read({ ZENDESK_WEBHOOK_SECRET: ' new , old,' }).data?.webhookSecrets).toEqual(['new', 'old']);
  });

  it('prefers OAuth, and takes an existing API token without it', () => {
    const token = { ZENDESK_EMAIL: 'bot@acme.example', ZENDESK_API_TOKEN: 't' };
    expect(read(token).data?.signIn.kind).toBe('oauth');
    const without = { ...token, ZENDESK_OAUTH_CLIENT_ID: '', ZENDESK_OAUTH_CLIENT_SECRET: undefined };
    expect(read(without).data?.signIn).toEqual({ kind: 'api_token', email: 'bot@acme.example', token: 't' });
  });

  it.each([
    ['ZENDESK_SUBDOMAIN', { ZENDESK_SUBDOMAIN: undefined }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_SUBDOMAIN: 'https://acme.zendesk.com' }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_SUBDOMAIN: 'acme.evil.example/' }],
    ['ZENDESK_OAUTH_CLIENT_SECRET', { ZENDESK_OAUTH_CLIENT_SECRET: '' }],
    [
      'ZENDESK_OAUTH_CLIENT_ID',
      { ZENDESK_OAUTH_CLIENT_ID: undefined, ZENDESK_OAUTH_CLIENT_SECRET: undefined },
    ],
    ['ZENDESK_WEBHOOK_SECRET', { ZENDESK_WEBHOOK_SECRET: undefined }],
    ['ZENDESK_WEBHOOK_SECRET', { ZENDESK_WEBHOOK_SECRET: ' , ' }],
    ['ZENDESK_BASE_URL', { ZENDESK_BASE_URL: 'http://acme.example' }],
    ['ZENDESK_BASE_URL', { ZENDESK_BASE_URL: 'http://127.0.0.1.evil.example' }],
    ['ZENDESK_BASE_URL', { ZENDESK_BASE_URL: 'https://acme.example/api/v2' }],
    ['ZENDESK_BASE_URL', { ZENDESK_BASE_URL: 'https://user:pass@acme.example' }],
    ['ZENDESK_BASE_URL', { ZENDESK_BASE_URL: 'ftp://acme.example' }],
    ['ZENDESK_BASE_URL', { ZENDESK_BASE_URL: '127.0.0.1:9001' }],
  ])('names %s when it is wrong (%j)', (variable, overrides) => {
    expect(faults(overrides)).toEqual([variable]);
  });

  it.each([
    'http://127.0.0.1:9001',
    'http://localhost:9001/',
    'http://[::1]:9001',
    'https://proxy.acme.example',
  ])('accepts the origin %s', (origin) => {
    expect(read({ ZENDESK_BASE_URL: origin }).data?.origin).toBe(origin.replace(/\/$/, ''));
  });

  it('marks every secret as one, so that none is ever printed', () => {
    const secrets = zendesk.settings.filter(({ secret }) => secret).map(({ variable }) => variable);
    expect(secrets).toEqual(['ZENDESK_OAUTH_CLIENT_SECRET', 'ZENDESK_API_TOKEN', 'ZENDESK_WEBHOOK_SECRET']);
  });
});
