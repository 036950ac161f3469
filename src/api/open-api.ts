import { z } from 'zod';
import { PolicyDocument } from '../policy/policy-document.ts';
import {
  BreakerList,
  BreakerReset,
  DecisionList,
  DecisionPage,
  IntentChange,
  ProblemDocument,
  SwitchChange,
  TextChange,
  TextDocument,
  TextList,
  TicketQuery,
} from './documents.ts';
import { WaitingPage, WaitingQuery } from './hand-over-documents.ts';
import { MacroOverviewList } from './macro-documents.ts';
import { gives, inPath, json, problem } from './open-api-parts.ts';
import { QUALITY_SCHEMAS, qualityPaths } from './open-api-quality.ts';

/** The API as OpenAPI 3.1, made from the schemas that check it. */
export function openApiDocument(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Whereabouts',
      version,
      description: 'Decisions about tickets, and the policy they are made with.',
    },
    servers: [{ url: '/api' }],
    security: [{ token: [] }],
    paths: {
      ...ticketPaths(),
      ...handOverPaths(),
      ...macroPaths(),
      ...qualityPaths(),
      ...policyPaths(),
      ...breakerPaths(),
      ...templatePaths(),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        DecisionPage: schemaOf(DecisionPage),
        DecisionList: schemaOf(DecisionList),
        Policy: schemaOf(PolicyDocument),
        IntentChange: schemaOf(IntentChange),
        SwitchChange: schemaOf(SwitchChange),
        BreakerList: schemaOf(BreakerList),
        WaitingPage: schemaOf(WaitingPage),
        MacroOverviewList: schemaOf(MacroOverviewList),
        BreakerReset: schemaOf(BreakerReset),
        Text: schemaOf(TextDocument),
        TextList: schemaOf(TextList),
        TextChange: schemaOf(TextChange),
        ...Object.fromEntries(
          Object.entries(QUALITY_SCHEMAS).map(([name, schema]) => [name, schemaOf(schema)]),
        ),
        Problem: schemaOf(ProblemDocument),
      },
    },
  };
}

function ticketPaths(): object {
  return {
    '/tickets': {
      get: {
        summary: 'Decisions, newest first',
        parameters: queryOf(TicketQuery.shape),
        responses: {
          200: gives('DecisionList', 'One page'),
          400: problem('Unknown filter'),
          401: problem('Not signed in'),
        },
      },
    },
    '/tickets/{helpdesk}/{id}': {
      get: {
        summary: 'The decision page of a ticket',
        parameters: [inPath('helpdesk'), inPath('id')],
        responses: {
          200: gives('DecisionPage', 'The page'),
          401: problem('Not signed in'),
          404: problem('Unknown ticket'),
        },
      },
    },
  };
}

function handOverPaths(): object {
  return {
    '/handovers': {
      get: {
        summary: 'Customers who wait for a person, the one that is due first at the top',
        parameters: queryOf(WaitingQuery.shape),
        responses: {
          200: gives('WaitingPage', 'One page'),
          400: problem('Unknown filter'),
          401: problem('Not signed in'),
        },
      },
    },
  };
}

function macroPaths(): object {
  return {
    '/macros': {
      get: {
        summary: 'The team’s macros, what each is named for, and what people used it for',
        responses: { 200: gives('MacroOverviewList', 'By account'), 401: problem('Not signed in') },
      },
    },
  };
}

function policyPaths(): object {
  const policy = {
    200: gives('Policy', 'The policy in force; ETag is its version'),
    401: problem('Not signed in'),
  };
  const refused = { 400: problem('The body was refused') };
  const ifMatch = { name: 'if-match', in: 'header', required: true, schema: { type: 'string' } };
  return {
    '/policy': {
      get: { summary: 'The policy in force', responses: policy },
      put: {
        summary: 'Replaces the policy',
        parameters: [ifMatch],
        requestBody: json('Policy'),
        responses: {
          ...policy,
          ...refused,
          412: problem('Changed meanwhile'),
          422: problem('The policy was refused'),
          428: problem('If-Match is missing'),
        },
      },
    },
    '/policy/intents/{intent}': {
      patch: {
        summary: 'Changes one intent',
        parameters: [inPath('intent')],
        requestBody: json('IntentChange'),
        responses: { ...policy, ...refused, 404: problem('Unknown intent') },
      },
    },
    '/switch': {
      post: {
        summary: 'Everything public, on or off',
        requestBody: json('SwitchChange'),
        responses: { ...policy, ...refused },
      },
    },
  };
}

function breakerPaths(): object {
  const denied = { 401: problem('Not signed in') };
  return {
    '/breaker': {
      get: {
        summary: 'The breaker of every account that has ever tripped',
        responses: { 200: gives('BreakerList', 'All of them'), ...denied },
      },
      post: {
        summary: 'Resets what has tripped: answers may go out again',
        requestBody: { required: false, ...json('BreakerReset') },
        responses: {
          200: gives('BreakerList', 'Those that had tripped'),
          400: problem('The body was refused'),
          ...denied,
        },
      },
    },
  };
}

function templatePaths(): object {
  const parameters = [inPath('language'), inPath('name')];
  const ifMatch = { name: 'if-match', in: 'header', required: true, schema: { type: 'string' } };
  const text = {
    200: gives('Text', 'The text in force; ETag is its version'),
    401: problem('Not signed in'),
    404: problem('Unknown text'),
  };
  const changed = { ...text, 412: problem('Changed meanwhile'), 428: problem('If-Match is missing') };
  return {
    '/templates': {
      get: {
        summary: 'Every text customers may read',
        responses: { 200: gives('TextList', 'All of them'), 401: problem('Not signed in') },
      },
    },
    '/templates/{language}/{name}': {
      get: { summary: 'One text', parameters, responses: text },
      put: {
        summary: 'Puts a text of your own in its place, once it passes every check',
        parameters: [...parameters, ifMatch],
        requestBody: json('TextChange'),
        responses: {
          ...changed,
          400: problem('The body was refused'),
          422: problem('The text was refused; faults say why and in which state of the world'),
        },
      },
      delete: {
        summary: 'Back to the built-in text',
        parameters: [...parameters, ifMatch],
        responses: changed,
      },
    },
  };
}

const queryOf = (shape: Readonly<Record<string, z.ZodType>>): readonly object[] =>
  Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema),
  }));

/** What a caller sends, not what defaults make of it: `io: input`. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
