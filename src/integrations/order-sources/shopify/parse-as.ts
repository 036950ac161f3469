import type { z } from 'zod';
import { UpstreamMalformed } from '../../../ports/errors.ts';
import { SHOPIFY } from './classify-failure.ts';

/** Data of an answer in the shape we need. The error names the place, never the content. @throws UpstreamMalformed */
export function parseAs<Answer extends z.ZodType>(
  schema: Answer,
  data: unknown,
  what: string,
): z.output<Answer> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { path = [], message = '' } = result.error.issues[0] ?? {};
  throw new UpstreamMalformed(SHOPIFY, `${[what, ...path].join('.')}: ${message}`, { status: 200 });
}
