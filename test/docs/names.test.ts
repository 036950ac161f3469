import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { program } from '../../src/cli/program.ts';
import { serviceVariables } from '../../src/config/read-config.ts';
import { TOKEN } from '../../src/masking/token.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { TEMPLATE_NAMES } from '../../src/respond/texts/template-names.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { CONDITIONS } from '../../src/ticket/condition.ts';
import { OUTCOMES } from '../../src/ticket/decision.ts';
import { FEEDBACK } from '../../src/ticket/feedback.ts';
import { INTENTS } from '../../src/ticket/intent.ts';
import { AUTONOMY, UNANSWERED } from '../../src/ticket/policy.ts';
import { REASONS } from '../../src/ticket/reason.ts';
import { GUIDES, mentions, PAGES, ROOT, textOf } from './pages.ts';

const VARIABLES = [
  ...serviceVariables().map(({ variable }) => variable),
  ...PLUG_INS.flatMap(({ settings }) => settings.map(({ variable }) => variable)),
];

/** Names in capitals that the service does not read: of tests, of compose.yaml, and places to fill in. */
const OTHER_CAPITALS = [
  ['TEST_DATABASE_URL', 'TEST_REDIS_URL', 'EVALUATION_DATA', 'POSTGRES_PASSWORD', 'NAME_FILE'],
  ['INTEGRATION_ID', 'ADMIN_EMAIL', 'ADMIN_API_KEY', 'ACCESS_TOKEN', 'EARLY_RULES'],
  ['ACCESS_DENIED', 'MAX_COST_EXCEEDED'],
].flat();

/** Fields and tags of the helpdesks, and programs of others. */
const OTHER_WORDS = [
  ['ticket_id', 'from_agent', 'deactivated_datetime', 'ai_processing', 'ai_ignore', 'pg_dump'],
  ['model_ticket', 'model_day'],
  ['shpss_0123456789abcdef', 'shpat_0123456789abcdef'],
].flat();

/** Written in the guides of the plug-ins before they exist. Take a name out when its command is there. */
const COMMANDS_TO_COME: readonly string[] = [];

async function metricNames(): Promise<readonly string[]> {
  const { registry } = createMetrics();
  return (await registry.getMetricsAsJSON())
    .map(({ name }) => name)
    .filter((name) => name.startsWith('whereabouts_'));
}

const without = (
  found: readonly (readonly [string, string])[],
  known: readonly string[],
): readonly (readonly [string, string])[] => found.filter(([name]) => !known.includes(name));

describe('names in the documentation', () => {
  it('are variables that the service reads', () => {
    const capitals = mentions(PAGES, /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g);
    // What a model is shown in the place of something personal: [ORDER_1].
    const found = capitals.filter(([name]) => `[${name}]`.replace(TOKEN, '') !== '');
    expect(found.length).toBeGreaterThan(100);
    expect(without(found, [...VARIABLES, ...OTHER_CAPITALS])).toEqual([]);
  });

  it('are intents, conditions, reasons, outcomes, steps, tags and metrics that exist', async () => {
    const codes = [
      ...INTENTS,
      ...FEEDBACK,
      ...UNANSWERED,
      ...CONDITIONS,
      ...REASONS,
      ...OUTCOMES,
      ...AUTONOMY,
      ...TEMPLATE_NAMES,
    ];
    const tags = [...INTENTS, ...OUTCOMES, ...FEEDBACK, 'ignore', 'waiting'].map((name) => `wa_${name}`);
    const found = mentions(GUIDES, /`([a-z]+(?:_[a-z0-9]+)+)`/g);
    expect(found.length).toBeGreaterThan(100);
    expect(without(found, [...codes, ...tags, ...OTHER_WORDS, ...(await metricNames())])).toEqual([]);
  });

  it('are scripts that npm can run', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const found = mentions(PAGES, /\bnpm run ([a-z][a-z:-]*)/g);
    expect(found.length).toBeGreaterThan(5);
    expect(without(found, Object.keys(scripts))).toEqual([]);
  });

  it('are commands of the program', () => {
    const commands = program().commands.map((command) => command.name());
    const found = mentions(PAGES, /(?:npx |`|bin\/)whereabouts(?:\.mjs)? ([a-z]+)/g);
    expect(found.length).toBeGreaterThan(5);
    expect(without(found, [...commands, ...COMMANDS_TO_COME])).toEqual([]);
    expect(COMMANDS_TO_COME.filter((name) => commands.includes(name))).toEqual([]);
  });

  it('leave out no condition', () => {
    const described = mentions(['docs/conditions.md'], /^### ([a-z_]+)$/gm).map(([name]) => name);
    expect(described.toSorted()).toEqual([...CONDITIONS].toSorted());
  });

  it('leave out no metric', async () => {
    const described = mentions(['docs/operating.md'], /^\| `(whereabouts_[a-z_]+)` \|/gm).map(
      ([name]) => name,
    );
    expect(described.toSorted()).toEqual([...(await metricNames())].toSorted());
  });

  it('leave out no language that is answered in', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const languages = readdirSync(join(ROOT, 'templates')).map((code) => names.of(code) ?? code);
    const [line = ''] = /answers in [^.(]+/.exec(textOf('README.md')) ?? [];
    expect(line.match(/[A-Z]\w+/g)?.toSorted()).toEqual(languages.toSorted());
  });
});
