import { GraphQLError, type GraphQLFieldResolver, getNamedType } from 'graphql';
import type { Access } from './access.ts';

const DOCUMENTATION = 'https://shopify.dev/api/usage/access-scopes';

/**
 * Takes a field from the stored record: lists become connections, `first` and `reverse` are obeyed, and what the app
 * may not see is an error.
 */
export function fieldResolver(access: Access): GraphQLFieldResolver<unknown, unknown> {
  return (source, args: Readonly<Record<string, unknown>>, _context, info) => {
    const field = `${info.parentType.name}.${info.fieldName}`;
    const denied = access.denied(field);
    if (denied !== null)
      throw new GraphQLError(denied, { extensions: { code: 'ACCESS_DENIED', documentation: DOCUMENTATION } });
    if (access.blank.has(field)) return null;
    const stored = property(source, info.fieldName);
    const value: unknown = typeof stored === 'function' ? stored(args) : stored;
    if (!Array.isArray(value)) return value;
    const ordered: readonly unknown[] = args['reverse'] === true ? value.toReversed() : value;
    const limit = typeof args['first'] === 'number' ? args['first'] : ordered.length;
    const nodes = ordered.slice(0, limit);
    const isConnection = getNamedType(info.returnType).name.endsWith('Connection');
    return isConnection ? { nodes, pageInfo: { hasNextPage: ordered.length > limit } } : nodes;
  };
}

function property(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined;
}
