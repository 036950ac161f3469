import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CONDITIONS } from '../../ticket/condition.ts';
import { OUTCOMES } from '../../ticket/decision.ts';
import { INTENTS } from '../../ticket/intent.ts';
import { REASONS } from '../../ticket/reason.ts';

const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = { d: DAY_MS, h: 3_600_000, m: 60_000 };

const Person = z.strictObject({ name: z.string(), address: z.string() });

/** What the world should look like after a step. */
const Expectation = z.strictObject({
  outcome: z.enum(OUTCOMES),
  closed: z.boolean().default(false),
  intent: z.enum(INTENTS).optional(),
  condition: z.enum(CONDITIONS).optional(),
  /** The deciding reason. */
  reason: z.enum(REASONS).optional(),
  /** Pieces of text the customer must have been told, and pieces that must be in no public text. */
  says: z.array(z.string()).default([]),
  saysNot: z.array(z.string()).default([]),
  /** Pieces that the note must hold. */
  notes: z.array(z.string()).default([]),
});

/** One thing a person does. `customer` steps are followed by a webhook and have an expectation. */
const Step = z.strictObject({
  who: z.enum(['customer', 'somebody_else', 'agent', 'robot', 'nobody']),
  /** Nobody does anything for so long: the ticket begins that much in the past. */
  hours: z.number().positive().optional(),
  /** The customer opens another ticket, in this helpdesk; from here on the story is about that one. */
  opens: z.enum(['zendesk', 'gorgias']).optional(),
  subject: z.string().optional(),
  text: z.string(),
  html: z.string().optional(),
  cc: z.array(z.string()).optional(),
  channel: z.string().optional(),
  /** Zendesk comment flags. */
  flags: z.array(z.number()).optional(),
  /** Mail headers (Gorgias). */
  headers: z.record(z.string(), z.string()).optional(),
  machineGenerated: z.boolean().optional(),
  attachments: z.array(z.strictObject({ name: z.string(), contentType: z.string() })).optional(),
  tags: z.array(z.string()).optional(),
  /** An agent's private note. */
  private: z.boolean().optional(),
  from: Person.optional(),
  expect: Expectation.optional(),
  /** The same where a language model reads what is half understood; without it nothing may come out otherwise. */
  withModel: Expectation.optional(),
});

/**
 * A ticket with its world and what should come of it. Orders and parcels are said in the sandbox's few words; times
 * may be written "3d ago", "5h ago", "in 2d" and count from the demo's clock.
 */
export const TicketFixture = z.strictObject({
  story: z.string(),
  helpdesk: z.enum(['zendesk', 'gorgias']),
  customer: Person,
  orders: z.array(z.record(z.string(), z.unknown())).default([]),
  parcels: z.array(z.record(z.string(), z.unknown())).default([]),
  steps: z.array(Step).min(1),
});

export type TicketFixture = z.output<typeof TicketFixture> & { readonly name: string };
export type FixtureStep = z.output<typeof Step>;
export type FixtureExpectation = z.output<typeof Expectation>;

/** Every fixture of the folder by file name, with its times made absolute. @throws when one is not what it should be */
export function loadFixtures(directory: string, now: number): readonly TicketFixture[] {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .toSorted();
  return files.map((file) => {
    const document: unknown = JSON.parse(readFileSync(join(directory, file), 'utf8'));
    const parsed = TicketFixture.safeParse(withTimes(document, now));
    if (!parsed.success)
      throw new Error(`${file} is not a ticket fixture:\n${z.prettifyError(parsed.error)}`);
    return { ...parsed.data, name: file.replace(/\.json$/, '') };
  });
}

/** The same stories, as they should end where a language model reads, too. */
export function readByModel(fixtures: readonly TicketFixture[]): readonly TicketFixture[] {
  return fixtures.map((fixture) => ({
    ...fixture,
    steps: fixture.steps.map((step) => ({ ...step, expect: step.withModel ?? step.expect })),
  }));
}

/** How long ago this story began, in ms. */
export function beganMsAgo({ steps }: Pick<TicketFixture, 'steps'>): number {
  return steps.reduce((total, { hours = 0 }) => total + hours * 3_600_000, 0);
}

/** Replaces "3d ago" and "in 2d" by moments, "day 3d ago" and "day in 2d" by calendar days, anywhere in a document. */
function withTimes(value: unknown, now: number): unknown {
  if (typeof value === 'string') return momentOf(value, now);
  if (Array.isArray(value)) return value.map((item) => withTimes(item, now));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTimes(item, now)]));
}

function momentOf(text: string, now: number): string {
  const [, day, past, pastUnit, future, futureUnit] =
    /^(day )?(?:(\d+)([dhm]) ago|in (\d+)([dhm]))$/.exec(text) ?? [];
  const ms = Number(past ?? future) * (UNIT_MS[pastUnit ?? futureUnit ?? ''] ?? Number.NaN);
  if (Number.isNaN(ms)) return text;
  const moment = new Date(past === undefined ? now + ms : now - ms).toISOString();
  return day === undefined ? moment : moment.slice(0, 10);
}
