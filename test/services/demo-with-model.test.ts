import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { catchingUpClock } from '../../src/cli/demo/catching-up-clock.ts';
import { demoPolicy } from '../../src/cli/demo/demo-policy.ts';
import { beganMsAgo, loadFixtures, readByModel } from '../../src/cli/demo/fixture.ts';
import { playFixtures } from '../../src/cli/demo/play-fixtures.ts';
import type { Row } from '../../src/cli/demo/table.ts';
import { unhurriedClock } from '../support/unhurried-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/tickets');

const stories = loadFixtures(FIXTURES, Date.parse(WORLD_NOW));
/** Stories that may end otherwise where a model reads, too: each says how, and is looked at by a person. */
const mayDiffer = stories
  .filter(({ steps }) => steps.some(({ withModel }) => withModel !== undefined))
  .map(({ name }) => name);

const tokensOf = ({ page }: Row): number => (page?.tokens.input ?? 0) + (page?.tokens.output ?? 0);

let world: World;
let rows: readonly Row[];
beforeAll(async () => {
  const clock = catchingUpClock(unhurriedClock(WORLD_NOW), Math.max(...stories.map(beganMsAgo)));
  world = await startWorld({
    clock,
    policy: parse(readFileSync(demoPolicy(true), 'utf8')),
    sandbox: { model: 'helpful' },
    handOverRoundMs: 1_000,
  });
  const { service, sandbox } = world;
  const stage = { service, sandbox, atOnce: 4, onProgress: () => undefined, onCaughtUp: () => undefined };
  rows = await playFixtures(readByModel(stories), stage, clock);
}, 300_000);
afterAll(() => world.stop());

describe('the demo with a language model that may read what is half understood', () => {
  it('ends every ticket as its fixture says, so none is answered that a person should see', () => {
    expect(
      rows.filter(({ faults }) => faults.length > 0).map(({ ticket, faults }) => [ticket, faults]),
    ).toEqual([]);
    expect(rows).toHaveLength(stories.length);
    expect(mayDiffer).toEqual(['language-without-templates', 'mumble-low-confidence']);
  });

  it('takes no token for at least nine of ten answered tickets', () => {
    const answered = rows.filter(({ page }) => page?.outcome === 'answered');
    const free = answered.filter((row) => tokensOf(row) === 0);
    expect(answered.length).toBeGreaterThan(40);
    expect(free.length / answered.length).toBeGreaterThanOrEqual(0.9);
  });

  it('takes some where it was asked, and says so on the page and in the answer of the API', async () => {
    const asked = rows.filter((row) => tokensOf(row) > 0);
    expect(asked.length).toBeGreaterThan(0);
    for (const { page } of asked) {
      const place = `${page?.ticket.helpdesk}/${page?.ticket.id}`;
      const told = await (await fetch(`${world.service.origin}/api/tickets/${place}`)).json();
      expect(told).toMatchObject({
        tokens: page?.tokens,
        second: { usage: { inputTokens: page?.tokens.input, micros: expect.any(Number) } },
      });
      const shown = await (await fetch(`${world.service.origin}/admin/tickets/${place}`)).text();
      const { micros } = page?.second?.usage ?? { micros: 0 };
      expect(shown).toContain(`${(page?.tokens.input ?? 0) + (page?.tokens.output ?? 0)} tokens, `);
      expect(shown).toContain(`${(micros / 1_000_000).toFixed(6)} in the account’s currency`);
    }
  });

  it('tells tokens and money per ticket at /metrics, without naming a ticket', async () => {
    const text = await (await fetch(`${world.service.origin}/metrics`)).text();
    const sum = (metric: string): number =>
      [...text.matchAll(new RegExp(`^${metric}\\{[^}]*\\} (\\S+)$`, 'gm'))].reduce(
        (total, [, value]) => total + Number(value),
        0,
      );
    const tokens = rows.reduce((total, row) => total + tokensOf(row), 0);
    const micros = rows.reduce((total, { page }) => total + (page?.second?.usage.micros ?? 0), 0);
    // A ticket of several messages shows its last run, and all of them are counted.
    expect(sum('whereabouts_ticket_model_tokens_sum')).toBeGreaterThanOrEqual(tokens);
    expect(sum('whereabouts_ticket_model_tokens_sum')).toBe(sum('whereabouts_model_tokens_total'));
    expect(sum('whereabouts_ticket_model_money_sum')).toBeGreaterThanOrEqual(micros / 1_000_000);
    expect(sum('whereabouts_ticket_model_money_sum')).toBeCloseTo(sum('whereabouts_model_money_total'), 9);
    expect(text).not.toMatch(/whereabouts_ticket_model\w+\{[^}]*(?:ticket|helpdesk)=/);
  });
});
