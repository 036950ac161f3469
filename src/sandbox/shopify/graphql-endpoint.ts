import { type DocumentNode, execute, GraphQLError, Kind, parse, validate } from 'graphql';
import type { Access } from './access.ts';
import type { AdminSchema } from './admin-schema.ts';
import { type PointBucket } from './point-bucket.ts';
import { actualCost, requestedCost } from './query-cost.ts';
import { fieldResolver } from './resolve-field.ts';

const MAX_COST = 1_000;
const RATE_LIMITS = 'https://shopify.dev/api/usage/rate-limits';

/** Everything one request needs besides itself. */
export interface Endpoint {
  readonly schema: AdminSchema;
  readonly bucket: PointBucket;
  readonly access: Access;
  /** Fields of `QueryRoot`, as values or as functions of their arguments. */
  readonly root: object;
}

export interface GraphqlGiven {
  readonly operation: string;
  readonly body: object;
}

/** Answers one GraphQL request as Shopify would: always as a 200, whatever it says. */
export async function answerGraphql(
  endpoint: Endpoint,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphqlGiven> {
  const { schema, bucket, access, root } = endpoint;
  const read = readQuery(schema, query);
  if (read instanceof GraphQLError) return { operation: 'unparsable', body: { errors: [read] } };
  const { document, operation, faults } = read;
  if (faults.length > 0) return { operation, body: { errors: faults } };
  const cost = requestedCost(schema.strict, document, variables);
  if (cost > MAX_COST) return { operation, body: tooExpensive(cost) };
  if (!bucket.take(cost)) return { operation, body: throttled(cost, bucket) };
  const result = await execute({
    schema: access.denial === 'partial' ? schema.lenient : schema.strict,
    document,
    rootValue: root,
    variableValues: variables,
    fieldResolver: fieldResolver(access),
    typeResolver: () => 'ReverseDeliveryShippingDeliverable',
  });
  const actual = Math.min(cost, actualCost(result.data));
  bucket.giveBack(cost - actual);
  const extensions = {
    cost: { requestedQueryCost: cost, actualQueryCost: actual, throttleStatus: bucket.status },
  };
  return { operation, body: { ...result, extensions } };
}

/** A query that was parsed and held against the schema. */
interface ReadQuery {
  readonly document: DocumentNode;
  readonly operation: string;
  readonly faults: readonly GraphQLError[];
}

/** Callers send the same few texts again and again; one that invents many is read anew each time. */
const MOST_QUERIES = 100;
const readBefore = new WeakMap<AdminSchema, Map<string, ReadQuery>>();

function readQuery(schema: AdminSchema, query: string): ReadQuery | GraphQLError {
  const known = readBefore.get(schema) ?? new Map<string, ReadQuery>();
  readBefore.set(schema, known);
  const before = known.get(query);
  if (before !== undefined) return before;
  const document = parsed(query);
  if (document instanceof GraphQLError) return document;
  const read = { document, operation: operationName(document), faults: validate(schema.strict, document) };
  if (known.size < MOST_QUERIES) known.set(query, read);
  return read;
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError(String(error));
  }
}

function operationName(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? 'anonymous';
}

function tooExpensive(cost: number): object {
  const message = `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_COST}).`;
  const extensions = { code: 'MAX_COST_EXCEEDED', cost, maxCost: MAX_COST, documentation: RATE_LIMITS };
  return { errors: [{ message, extensions }] };
}

function throttled(cost: number, bucket: PointBucket): object {
  return {
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED', documentation: RATE_LIMITS } }],
    extensions: {
      cost: { requestedQueryCost: cost, actualQueryCost: null, throttleStatus: bucket.status },
    },
  };
}
