import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Variables as the caller sent them. */
type Variables = Readonly<Record<string, unknown>>;

/**
 * Points a query may cost at worst, by Shopify's published rule: an object 1, a scalar nothing, a connection 2 and its
 * children as often as it may hold them. Shopify's own figure differs by a few points.
 */
export function requestedCost(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation === undefined || !root) return 0;
  return costOf({ schema, fragments, variables }, operation.selectionSet, root);
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

function costOf(walk: Walk, selections: SelectionSetNode, type: GraphQLOutputType): number {
  let points = 0;
  for (const selection of selections.selections) {
    if (isLeftOut(selection.directives, walk.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const first = selection.arguments?.find(({ name }) => name.value === 'first')?.value;
      const times = first?.kind === Kind.INT ? Number(first.value) : 1;
      points += fieldCost(walk, selection.selectionSet, { type, name: selection.name.value, times });
      continue;
    }
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
    const narrowed = inside?.typeCondition && walk.schema.getType(inside.typeCondition.name.value);
    const on = narrowed && isCompositeType(narrowed) ? narrowed : type;
    points += inside === undefined ? 0 : costOf(walk, inside.selectionSet, on);
  }
  return points;
}

function fieldCost(
  walk: Walk,
  selections: SelectionSetNode | undefined,
  field: { readonly type: GraphQLOutputType; readonly name: string; readonly times: number },
): number {
  const parent = getNamedType(field.type);
  if (selections === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const returned = parent.getFields()[field.name]?.type;
  if (returned === undefined) return 0;
  const inside = costOf(walk, selections, returned);
  const named = getNamedType(returned).name;
  // `nodes` are charged with their connection, which knows how many there may be.
  if (named.endsWith('Connection')) return 2 + field.times * inside;
  if (named === 'PageInfo') return 0;
  return isListType(getNullableType(returned)) && field.name !== 'nodes'
    ? field.times * (1 + inside)
    : 1 + inside;
}

function isLeftOut(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return name.value === 'include' ? !holds : name.value === 'skip' && holds;
  });
}

/** Points an answer did cost: what it really holds. */
export function actualCost(data: unknown): number {
  if (Array.isArray(data)) return data.reduce<number>((sum, item) => sum + actualCost(item), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>((sum, value) => sum + actualCost(value), 1);
}
