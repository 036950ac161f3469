import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigRefused, readConfig } from '../../src/config/read-config.ts';
import { CARRIERS } from '../../src/integrations/carriers/index.ts';
import { HELPDESKS } from '../../src/integrations/helpdesks/index.ts';
import { ORDER_SOURCES } from '../../src/integrations/order-sources/index.ts';

const PLUG_INS = [...HELPDESKS, ...ORDER_SOURCES, ...CARRIERS];
const HERE = { HOST: '127.0.0.1' };
const SECRET = 'sk-very-secret-value-that-nobody-may-see';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment, PLUG_INS);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.faults;
    throw error;
  }
  return [];
}

describe('reading the environment', () => {
  it('needs nothing on a loopback address', () => {
    const { service, plugIns } = readConfig(HERE, PLUG_INS);
    expect(service).toMatchObject({ PORT: 8080, ROLE: 'all', WORKER_CONCURRENCY: 20, LOG_LEVEL: 'info' });
    expect(plugIns.size).toBe(0);
  });

  it('asks for a session secret as soon as others can reach the page', () => {
    expect(faultsOf({})).toEqual([expect.stringMatching(/^SESSION_SECRET: is required/)]);
    expect(
      faultsOf({
        ROLE: 'worker',
        DATABASE_URL: 'postgres://127.0.0.1/a',
        DATA_KEY: Buffer.alloc(32).toString('base64'),
      }),
    ).toEqual([]);
  });

  it('names every fault, with an example and without the value of a secret', () => {
    const faults = faultsOf({ ...HERE, PORT: 'eighty', ROLE: 'boss', DATA_KEY: SECRET, NOW: 'yesterday' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'ROLE', 'DATA_KEY', 'NOW']);
    expect(faults.join('\n')).toMatch(/for example PORT=8080/);
    expect(faults.join('\n')).not.toContain(SECRET);
  });

  it('says of a wrong value what is wrong with it, and of a missing one that it is missing', () => {
    expect(faultsOf({ ...HERE, PORT: 'x' })).toEqual(['PORT: must be a port number; for example PORT=8080']);
    expect(faultsOf({ ...HERE, EASYPOST_WEBHOOK_SECRET: 'a'.repeat(32) })).toEqual([
      expect.stringMatching(/^EASYPOST_API_KEY: is missing/),
    ]);
  });

  it.each([
    [undefined, 180],
    ['0', 0],
    ['60', 60],
  ])('sweeps at SWEEP_SECONDS=%s every %d seconds', (given, seconds) => {
    const { service } = readConfig(given === undefined ? HERE : { ...HERE, SWEEP_SECONDS: given }, PLUG_INS);
    expect(service.SWEEP_SECONDS).toBe(seconds);
  });

  it.each(['-1', '1.5', 'often', '86401'])('refuses SWEEP_SECONDS=%s', (given) => {
    expect(faultsOf({ ...HERE, SWEEP_SECONDS: given })).toEqual([
      expect.stringMatching(/^SWEEP_SECONDS: must .*; for example SWEEP_SECONDS=180$/),
    ]);
  });

  it('does not let one fault hide another', () => {
    expect(faultsOf({ ...HERE, PORT: 'x', ROLE: 'web' })).toHaveLength(2);
  });

  it.each(['web', 'worker'])('refuses ROLE=%s without a shared database', (ROLE) => {
    expect(faultsOf({ ...HERE, ROLE })).toEqual([expect.stringMatching(/^ROLE: .*DATABASE_URL/)]);
  });

  it('asks for the data key beside a shared database', () => {
    expect(faultsOf({ ...HERE, DATABASE_URL: 'postgres://127.0.0.1/a' })).toEqual([
      expect.stringMatching(/^DATA_KEY:/),
    ]);
  });

  it('takes empty for unset', () => {
    expect(readConfig({ ...HERE, PORT: '', API_TOKEN: ' ' }, PLUG_INS).service).toMatchObject({ PORT: 8080 });
  });

  it('reads a value from a file, and says so when it cannot', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'token');
    writeFileSync(file, 'a-token-from-a-file\n');
    expect(readConfig({ ...HERE, API_TOKEN_FILE: file }, PLUG_INS).service.API_TOKEN).toBe(
      'a-token-from-a-file',
    );
    expect(faultsOf({ ...HERE, API_TOKEN_FILE: `${file}.not` })).toEqual([
      expect.stringMatching(/^API_TOKEN_FILE:/),
    ]);
  });

  it('takes one setting of a vendor as the wish to use it, and names what is missing', () => {
    const faults = faultsOf({ ...HERE, GORGIAS_ACCOUNT: 'acme' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['GORGIAS_EMAIL', 'GORGIAS_API_KEY', 'GORGIAS_WEBHOOK_SECRET']),
    );
  });
});
