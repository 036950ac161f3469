import { describe, expect, it } from '@jest/globals';
import { gorgias } from '../../../src/integrations/helpdesks/gorgias/index.ts';

const GIVEN = {
  GORGIAS_ACCOUNT: 'acme',
  GORGIAS_EMAIL: 'whereabouts@acme.example',
  GORGIAS_API_KEY: 'key',
  GORGIAS_WEBHOOK_SECRET: 's'.repeat(32),
};

const faultsOf = (given: object): readonly PropertyKey[] =>
  gorgias.schema.safeParse(given).error?.issues.map(({ path }) => path[0] ?? '') ?? [];

describe('Gorgias settings', () => {
  it('speak to the account of that name over https', () => {
    expect(gorgias.schema.parse(GIVEN)).toMatchObject({
      GORGIAS_BASE_URL: 'https://acme.gorgias.com',
    });
  });

  it('take several secrets while one is being replaced', () => {
    const secrets = `${'a'.repeat(32)}, ${'b'.repeat(40)},`;
    const parsed = gorgias.schema.parse({ ...GIVEN, GORGIAS_WEBHOOK_SECRET: secrets });
    expect(parsed.GORGIAS_WEBHOOK_SECRET).toEqual(['a'.repeat(32), 'b'.repeat(40)]);
  });

  it.each(['http://127.0.0.1:9001', 'http://localhost:9001', 'http://[::1]:9001', 'https://proxy.example'])(
    'take %s as origin',
    (origin) => {
      expect(gorgias.schema.parse({ ...GIVEN, GORGIAS_BASE_URL: origin }).GORGIAS_BASE_URL).toBe(origin);
    },
  );

  it.each([
    ['GORGIAS_BASE_URL', 'http://proxy.example'],
    ['GORGIAS_BASE_URL', 'http://127.0.0.1.evil.example'],
    ['GORGIAS_BASE_URL', 'http://127.0.0.1:9001/api'],
    ['GORGIAS_BASE_URL', 'https://user@proxy.example'],
    ['GORGIAS_BASE_URL', 'ftp://127.0.0.1'],
    ['GORGIAS_BASE_URL', 'acme'],
    ['GORGIAS_ACCOUNT', 'acme.gorgias.com'],
    ['GORGIAS_ACCOUNT', 'evil.example/'],
    ['GORGIAS_ACCOUNT', undefined],
    ['GORGIAS_EMAIL', 'not an address'],
    ['GORGIAS_API_KEY', 'two words'],
    ['GORGIAS_WEBHOOK_SECRET', 'too-short'],
    ['GORGIAS_WEBHOOK_SECRET', `${'a'.repeat(32)},short`],
    ['GORGIAS_WEBHOOK_SECRET', ' , '],
    ['GORGIAS_CALLS_PER_20_SECONDS', 'many'],
    ['GORGIAS_CALLS_PER_20_SECONDS', '0'],
  ])('refuse %s=%s and name the variable', (variable, value) => {
    expect(faultsOf({ ...GIVEN, [variable]: value })).toEqual([variable]);
  });

  it('never repeat a secret in what they complain about', () => {
    const { error } = gorgias.schema.safeParse({
      ...GIVEN,
      GORGIAS_API_KEY: 'canary 1',
      GORGIAS_WEBHOOK_SECRET: 'canary2',
    });
    expect(JSON.stringify(error?.issues)).not.toContain('canary');
  });

  it('describe each variable they read', () => {
    const described = gorgias.settings.map(({ variable }) => variable);
    const { data } = gorgias.schema.safeParse({ ...GIVEN, GORGIAS_CALLS_PER_20_SECONDS: '80' });
    expect(Object.keys(data ?? {}).sort()).toEqual([...described].sort());
    for (const { about, example } of gorgias.settings) expect(about && example).toBeTruthy();
  });
});
