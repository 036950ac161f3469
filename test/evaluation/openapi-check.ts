/** As much of OpenAPI 3.0 as the vendor's description uses. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly items?: OpenApiSchema;
  readonly allOf?: readonly OpenApiSchema[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly oneOf?: readonly OpenApiSchema[];
}

export interface OpenApiDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly requestBody?: { readonly content: Content };
            readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, OpenApiSchema>> };
}

type Content = Readonly<Record<string, { readonly schema: OpenApiSchema }>>;

export interface Description {
  readonly document: OpenApiDocument;
  /** Requests: every property must be described and writable. Answers: new ones may appear and anything may be null. */
  readonly side: 'request' | 'answer';
}

/** What is wrong with a value, one line per fault; empty: it fits. */
export function faultsOf(
  by: Description,
  schema: OpenApiSchema,
  value: unknown,
  path = '',
): readonly string[] {
  const { document, side } = by;
  const given = resolve(document, schema);
  const choices = given.anyOf ?? given.oneOf;
  if (choices !== undefined) {
    const all = choices.map((choice) => faultsOf(by, choice, value, path));
    return all.some((faults) => faults.length === 0) ? [] : (all[0] ?? []);
  }
  if (value === null) return given.nullable === true || side === 'answer' ? [] : [`${path}: null`];
  const { properties, items, type } = merged(document, given);
  if (given.enum !== undefined && !given.enum.includes(value))
    return [`${path}: ${JSON.stringify(value)} is not listed`];
  if (type !== undefined && !isOfType(type, value)) return [`${path}: not ${type}`];
  if (Array.isArray(value))
    return items === undefined ? [] : value.flatMap((item, n) => faultsOf(by, items, item, `${path}[${n}]`));
  if (typeof value !== 'object' || Object.keys(properties).length === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const described = properties[name];
    if (described === undefined) return side === 'request' ? [`${path}.${name}: not described`] : [];
    if (side === 'request' && resolve(document, described).readOnly === true)
      return [`${path}.${name}: read only`];
    return faultsOf(by, described, inner, `${path}.${name}`);
  });
}

function resolve(document: OpenApiDocument, schema: OpenApiSchema): OpenApiSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const found = document.components.schemas[name];
  if (found === undefined) throw new Error(`The description names ${schema.$ref}, which is not in it`);
  return resolve(document, found);
}

function merged(
  document: OpenApiDocument,
  schema: OpenApiSchema,
): { properties: Record<string, OpenApiSchema>; items: OpenApiSchema | undefined; type: string | undefined } {
  const parts = [schema, ...(schema.allOf ?? []).map((part) => resolve(document, part))];
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<
      string,
      OpenApiSchema
    >,
    items: parts.find((part) => part.items !== undefined)?.items,
    type: parts.find((part) => part.type !== undefined)?.type,
  };
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}
