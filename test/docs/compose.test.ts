import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { ServiceSettings } from '../../src/config/variables.ts';

const Service = z.object({
  environment: z.record(z.string(), z.string()).optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
  volumes: z.array(z.string()).optional(),
});
const fileOf = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { services } = z
  .object({ services: z.record(z.string(), Service) })
  .parse(parse(fileOf('compose.yaml'), { merge: true }));

describe('compose.yaml', () => {
  it('starts two processes that take webhooks and three that work tickets', () => {
    const ours = Object.values(services).filter(({ environment }) => environment?.['ROLE'] !== undefined);
    const roles = ours.map(({ environment, deploy }) => [environment?.['ROLE'], deploy?.replicas]);
    expect(roles).toEqual([
      ['web', 2],
      ['worker', 3],
    ]);
  });

  it.each(['web', 'worker'])('tells %s nothing that the service does not read', (name) => {
    const names = Object.keys(services[name]?.environment ?? {});
    expect(names).toContain('REDIS_URL');
    expect(Object.keys(ServiceSettings.shape)).toEqual(expect.arrayContaining(names));
  });

  it('gives the proxy a configuration that passes on what the world needs, and no metrics', () => {
    const mounted = services['proxy']?.volumes?.[0]?.split(':')[0] ?? '';
    const proxied = /location ~ (\S+) \{/.exec(fileOf(mounted.replace('./', '')))?.[1] ?? '';
    const passes = (path: string): boolean => new RegExp(proxied).test(path);
    expect(['/webhooks/zendesk', '/admin', '/api/policy'].every(passes)).toBe(true);
    expect(['/metrics', '/readyz', '/healthz'].some(passes)).toBe(false);
  });
});
