import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  parse,
  validate,
} from 'graphql';
import {
  APP_AND_SHOP,
  FULL_ORDER,
  ORDER_CANDIDATES,
  ORDER_PARTS,
} from '../../src/integrations/order-sources/shopify/operations.ts';
import {
  DISPOSITION,
  FULFILLMENT_STANDS,
  FULFILMENT,
  HOLD,
  METHOD,
  PARCEL,
  PAYMENT,
  REFUND,
  RETURN,
  RETURN_OPEN,
  RISKY,
} from '../../src/integrations/order-sources/shopify/vocabulary.ts';
import { loadAdminSchema } from '../../src/sandbox/shopify/admin-schema.ts';
import { requestedCost } from '../../src/sandbox/shopify/query-cost.ts';

const DATA = process.env['EVALUATION_DATA'] ?? join(import.meta.dirname, '../../../shared');
const VERSIONS = ['2026-07', '2026-10'];
const OPERATIONS = { ORDER_CANDIDATES, FULL_ORDER, APP_AND_SHOP };

/** Shopify's limit for one query. */
const MAX_COST = 1_000;

function vendorSchema(version: string): GraphQLSchema {
  const file = join(DATA, 'specs', `shopify-admin-${version}.introspection.json.gz`);
  // Shopify's own schema breaks a GraphQL rule about deprecated fields that has nothing to do with our queries.
  return buildClientSchema(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')).data, {
    assumeValid: true,
  });
}

const everything = Object.fromEntries([
  ...ORDER_PARTS.map((part) => [part, true]),
  ['byName', true],
  ['byAddress', true],
  ['learnFormat', true],
]);

describe.each(VERSIONS)('Shopify Admin API %s', (version) => {
  const schema = vendorSchema(version);

  it.each(Object.entries(OPERATIONS))('accepts %s', (_name, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it('has every type of the sandbox, with the same fields and nullability', () => {
    const differing = Object.values(loadAdminSchema().strict.getTypeMap()).flatMap((ours) => {
      const theirs = schema.getType(ours.name);
      if (ours.name.startsWith('__') || isScalarType(ours) || isInputObjectType(ours)) return [];
      if (isEnumType(ours) && isEnumType(theirs)) {
        const words = new Set(theirs.getValues().map(({ name }) => name));
        return ours.getValues().flatMap(({ name }) => (words.has(name) ? [] : [`${ours.name}.${name}`]));
      }
      if (!isObjectType(ours) || !isObjectType(theirs)) return theirs ? [] : [ours.name];
      return Object.values(ours.getFields()).flatMap(({ name, type }) => {
        const theirType = String(theirs.getFields()[name]?.type);
        return theirType === String(type) ? [] : [`${ours.name}.${name}: ${String(type)} is ${theirType}`];
      });
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ['OrderDisplayFulfillmentStatus', FULFILMENT],
    ['OrderDisplayFinancialStatus', PAYMENT],
    ['FulfillmentHoldReason', HOLD],
    ['DeliveryMethodType', METHOD],
    ['FulfillmentDisplayStatus', PARCEL],
    ['FulfillmentEventStatus', PARCEL],
    ['FulfillmentStatus', FULFILLMENT_STANDS],
    ['OrderReturnStatus', RETURN_OPEN],
    ['ReturnStatus', RETURN_OPEN],
    ['ReturnStatus', RETURN],
    ['ReverseFulfillmentOrderDispositionType', DISPOSITION],
    ['OrderTransactionStatus', REFUND],
    ['OrderRiskRecommendationResult', RISKY],
    ['RiskAssessmentResult', RISKY],
  ] as const)('has no word of %s that our tables do not list', (name, table) => {
    const type = schema.getType(name);
    const words = isEnumType(type) ? type.getValues().map((value) => value.name) : ['no such enum'];
    expect(words.filter((word) => !table.has(word))).toEqual([]);
  });

  it('charges each operation less than one query may cost', () => {
    const costs = Object.entries(OPERATIONS).map(([name, document]) => ({
      version,
      name,
      points: requestedCost(schema, parse(document), everything),
    }));
    process.stdout.write(`${costs.map((cost) => JSON.stringify(cost)).join('\n')}\n`);
    expect(costs.filter(({ points }) => points >= MAX_COST || points === 0)).toEqual([]);
  });
});
