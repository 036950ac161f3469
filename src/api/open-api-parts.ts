/** A schema of the document as JSON, for an answer or a body. */
export const json = (schema: string): object => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

/** An answer with such a body. */
export const gives = (schema: string, description: string): object => ({ description, ...json(schema) });

/** An answer that says what is wrong. */
export const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** A part of the path. */
export const inPath = (name: string): object => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});
