import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Router } from 'express';
import { z } from 'zod';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { qualityReading } from '../../src/api/quality-reading.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { handOverBoard } from '../../src/service/hand-over-board.ts';
import { macroReader } from '../../src/service/read-macros.ts';
import { aRun } from '../support/a-run.ts';
import { startWorld, type World } from '../support/world.ts';

const Operation = z.object({
  summary: z.string().min(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header']),
        required: z.boolean(),
        schema: z.looseObject({}),
      }),
    )
    .default([]),
  requestBody: z.looseObject({ content: z.looseObject({}) }).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), z.looseObject({ description: z.string().min(1) })),
});

const Document = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string().min(1), version: z.string().min(1) }),
  servers: z.array(z.object({ url: z.literal('/api') })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/'),
    z.record(z.enum(['get', 'put', 'post', 'patch', 'delete']).or(z.string()), Operation),
  ),
  components: z.object({
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() })),
    schemas: z.record(z.string().regex(/^[A-Za-z0-9._-]+$/), z.looseObject({})),
  }),
});

let world: World;
let raw: unknown;
let document: z.output<typeof Document>;

beforeAll(async () => {
  world = await startWorld({ environment: { ROLE: 'web' } });
  const response = await fetch(`${world.service.origin}/api/openapi.json`);
  raw = await response.json();
  document = Document.parse(raw);
});
afterAll(() => world.stop());

/** Every value under a key of this name, at any depth. */
function allOf(key: string, within: unknown): readonly unknown[] {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...allOf(key, value),
  ]);
}

const operations = (): readonly string[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** What the router really serves, in the document's spelling. */
function served(stack: readonly Layer[]): readonly string[] {
  return stack.flatMap(({ route, handle }) => {
    if (route === undefined) return served(handle?.stack ?? []);
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    return Object.keys(route.methods).map((method) => `${method} ${path}`);
  });
}

const stackOf = (router: Router): readonly Layer[] =>
  (router as unknown as { stack: readonly Layer[] }).stack;

describe('the OpenAPI document', () => {
  it('describes every route of the API, and no other', () => {
    const { runs, policies, breakers, templates, feedback } = world.service.store;
    const texts = { texts: [], source: () => null, judge: () => ({ problems: [], doubts: [] }) };
    const router = apiRoutes({
      runs,
      policies,
      breakers,
      templates,
      board: handOverBoard({ ...world.service.store, helpdesks: [], clock: systemClock() }),
      macros: macroReader([], world.service.store),
      texts,
      access: { openOnThisMachine: true, token: null },
      version: '1',
      feedback,
      quality: qualityReading(world.service.store, systemClock()),
      clock: systemClock(),
    });
    const routes = served(stackOf(router)).filter((route) => route !== 'get /openapi.json');
    expect(routes.toSorted()).toEqual(operations().toSorted());
    expect(routes).toHaveLength(18);
  });

  it('refers only to what is in it', () => {
    const references = allOf('$ref', raw);
    expect(references.length).toBeGreaterThan(10);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.filter((reference) => !known.includes(String(reference)))).toEqual([]);
  });

  it('declares every part of a path, and demands it', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(item)) {
        const declared = parameters.filter((parameter) => parameter.in === 'path');
        expect(declared.map(({ name }) => name)).toEqual(parts);
        expect(declared.every(({ required }) => required)).toBe(true);
      }
    }
  });

  it('says for every operation how it succeeds and that it needs a token', () => {
    for (const item of Object.values(document.paths))
      for (const { responses } of Object.values(item))
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '401']));
    expect(document.security).toEqual([{ token: [] }]);
    expect(document.components.securitySchemes['token']).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  it('has schemas that what is really answered fits', async () => {
    const { runs } = world.service.store;
    const fact = { name: 'order_name', value: '#1001', source: 'shopify:1', at: '2026-11-18T15:00:00.000Z' };
    const call = { upstream: 'shopify', operation: 'orders.find', ms: 12.5, status: null };
    await runs.record(
      aRun('1', {
        facts: [fact],
        calls: [call],
        macro: { id: '1', title: 'A' },
        steps: [{ step: 'read', ms: 1 }],
        note: 'n',
        reply: 'r',
      }),
    );
    await runs.record(
      aRun('2', {
        outcome: 'left',
        intent: null,
        condition: null,
        autonomy: null,
        confidence: null,
        language: null,
      }),
    );
    for (const [path, name] of [
      ['/tickets/zendesk/1', 'DecisionPage'],
      ['/tickets/zendesk/2', 'DecisionPage'],
      ['/tickets', 'DecisionList'],
      ['/tickets/zendesk/99', 'Problem'],
      ['/policy', 'Policy'],
      ['/breaker', 'BreakerList'],
      ['/autonomy/proposals', 'AutonomyProposals'],
      ['/templates', 'TextList'],
      ['/templates/en/in_transit', 'Text'],
    ] as const) {
      const answer: unknown = await (await fetch(`${world.service.origin}/api${path}`)).json();
      const schema = z.fromJSONSchema(document.components.schemas[name] ?? {});
      expect([path, schema.safeParse(answer).error?.issues ?? []]).toEqual([path, []]);
    }
  });
});
