import type { z } from 'zod';
import type { StandInAnswer, StandInRequest } from '../../stand-in-server.ts';
import { failure } from '../answers.ts';

/** Reads and checks a JSON body; what is wrong is answered in the vendor's envelope, field by field. */
export function bodyOf<Schema extends z.ZodType>(
  request: StandInRequest,
  schema: Schema,
  operation: string,
):
  | { readonly kind: 'body'; readonly body: z.output<Schema> }
  | { readonly kind: 'wrong'; readonly answer: StandInAnswer } {
  const parsed = schema.safeParse(parseJson(request.body));
  if (parsed.success) return { kind: 'body', body: parsed.data };
  const data: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '_schema');
    data[field] = [...(data[field] ?? []), issue.message];
  }
  return { kind: 'wrong', answer: failure(400, 'Failed to validate the request.', operation, data) };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
