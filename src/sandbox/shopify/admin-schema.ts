import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, Kind, parse, visit } from 'graphql';

/** The schema twice: as it is, and with every field allowed to be null, for answers with a part denied. */
export interface AdminSchema {
  readonly strict: GraphQLSchema;
  readonly lenient: GraphQLSchema;
}

/** Reads `schema.graphql` beside this file. */
export function loadAdminSchema(): AdminSchema {
  const document = parse(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'));
  const lenient = visit(document, {
    FieldDefinition: (field) =>
      field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : undefined,
  });
  return { strict: buildASTSchema(document), lenient: buildASTSchema(lenient) };
}
