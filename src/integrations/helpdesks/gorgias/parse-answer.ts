import type { z } from 'zod';
import { UpstreamMalformed } from '../../../ports/errors.ts';
import type { GorgiasAnswer } from './client.ts';

/**
 * A successful answer in the shape we rely on.
 * @param what names the answer in the error: "ticket"
 * @throws UpstreamMalformed with the place that does not fit, never with its content
 */
export function parseAnswer<Schema extends z.ZodType>(
  answer: GorgiasAnswer,
  schema: Schema,
  what: string,
): z.output<Schema> {
  const { status } = answer;
  if (status >= 300) throw new UpstreamMalformed('gorgias', `${what}: unexpected status`, { status });
  const parsed = schema.safeParse(jsonOf(answer.body, what, status));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = [what, ...(issue?.path ?? [])].map(String).join('.');
  throw new UpstreamMalformed('gorgias', `${where}: ${issue?.message ?? 'does not fit'}`, { status });
}

function jsonOf(body: string, what: string, status: number): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new UpstreamMalformed('gorgias', `${what}: not JSON`, { status });
  }
}
