import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
const HOME = 'https://whereabouts.acme.example';
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true, model: 'helpful' });
  sandbox.ring(HOME);
});

afterAll(async () => {
  await sandbox.stop();
});

/** Not `spawnSync`: the stand-ins answer from this process. */
async function doctor(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string }> {
  const child = spawn(process.execPath, [BIN, 'doctor'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code: Number(code), out };
}

describe('whereabouts doctor', () => {
  it('says that all is well where it is', async () => {
    const { code, out } = await doctor(sandbox.environment);
    expect(out).toMatch(/zendesk: well, signed in as agent/);
    expect(out).toMatch(/gorgias: well, signed in as agent/);
    expect(out).toMatch(/shopify: well/);
    expect(out).toMatch(/openai: well/);
    expect(code).toBe(out.includes('easypost: well') ? 0 : 1);
  });

  it('says by which way lost tickets are found, and what it may not see', async () => {
    const { out } = await doctor(sandbox.environment);
    expect(out).toMatch(
      /zendesk: well, .*looked for by search.*role admin.*only be seen with the role admin/,
    );
  });

  it('says what to do about a webhook that does not ring at our address', async () => {
    const { code, out } = await doctor({ ...sandbox.environment, PUBLIC_URL: 'https://moved.acme.example' });
    expect(code).toBe(1);
    expect(out).toMatch(/gorgias: no HTTP integration has the URL https:\/\/moved\.acme\.example.*step 4/);
  });

  it('says what to do about wrong credentials, without showing them', async () => {
    const { code, out } = await doctor({
      ...sandbox.environment,
      GORGIAS_API_KEY: 'not-the-right-key',
      SHOPIFY_ACCESS_TOKEN: 'shpat_wrong',
      OPENAI_API_KEY: 'sk-wrong',
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^gorgias: (?!well)/m);
    expect(out).toMatch(/^shopify: (?!well)/m);
    expect(out).not.toContain('not-the-right-key');
    expect(out).toMatch(/^openai: .*OPENAI_API_KEY/m);
    expect(out).not.toContain('shpat_wrong');
    expect(out).not.toContain('sk-wrong');
  });

  it('says what to do about a model of the shop’s own that may not be used', async () => {
    const { code, out } = await doctor({ ...sandbox.environment, INTENT_MODEL: 'none.bin' });
    expect(out).toMatch(/^INTENT_MODEL: none\.bin cannot be read; make it with "whereabouts train/m);
    expect(code).toBe(1);
  });

  it('says what is not configured', async () => {
    const { code, out } = await doctor({});
    expect(code).toBe(2);
    expect(out).toMatch(/a helpdesk: not configured/);
  });
});
