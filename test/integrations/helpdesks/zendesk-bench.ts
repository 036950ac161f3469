import { zendesk } from '../../../src/integrations/helpdesks/zendesk/index.ts';
import { createMetrics } from '../../../src/platform/metrics.ts';
import { createTools } from '../../../src/platform/tools.ts';
import type { Helpdesk } from '../../../src/ports/helpdesk.ts';
import type { Clock, Logger, Tools } from '../../../src/ports/tools.ts';

export const SILENT: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => SILENT,
};

/** Real time, except that the parts given replace it. */
export function testClock(parts: Partial<Clock> = {}): Clock {
  return {
    offsetMs: 0,
    now: () => Date.now(),
    wall: () => Date.now(),
    steady: () => performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        });
      }),
    ...parts,
  };
}

export function testTools(clock: Clock = testClock(), logger: Logger = SILENT): Tools {
  return createTools({ clock, logger, metrics: createMetrics() });
}

export const SECRETS = { current: 'zd-signing-secret-new', previous: 'zd-signing-secret-old' } as const;

/** The variables of an account whose credentials are those of the stand-in's default account. */
export const variables = (origin: string | undefined): Record<string, string | undefined> => ({
  ZENDESK_SUBDOMAIN: 'acme-demo',
  ZENDESK_OAUTH_CLIENT_ID: 'whereabouts',
  ZENDESK_OAUTH_CLIENT_SECRET: 'sandbox-oauth-client-secret',
  ZENDESK_WEBHOOK_SECRET: `${SECRETS.current},${SECRETS.previous}`,
  ZENDESK_BASE_URL: origin,
});

/** The plug-in as the service creates it. */
export function aZendesk(
  overrides: Record<string, string | undefined> = {},
  tools: Tools = testTools(),
): Helpdesk {
  return zendesk.create(zendesk.schema.parse({ ...variables(undefined), ...overrides }), tools);
}
