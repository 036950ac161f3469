import { z } from 'zod';
import { UpstreamMalformed } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { GorgiasClient, GorgiasRequest } from './client.ts';
import { parseAnswer } from './parse-answer.ts';

/** More pages than any list we ask for has. */
const MOST_PAGES = 50;

export type ListRequest = Omit<GorgiasRequest, 'method' | 'body'> & {
  /** Beyond which it counts as a list without end. */
  readonly mostPages?: number;
};

/**
 * The pages of a list, one request each, as far as the caller wants to go.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function* pagesOf<Item extends z.ZodType>(
  client: Pick<GorgiasClient, 'send'>,
  request: ListRequest,
  item: Item,
  context: RunContext,
): AsyncGenerator<readonly z.output<Item>[], void, void> {
  const Page = z.object({
    data: z.array(item),
    meta: z.object({ next_cursor: z.string().nullish() }).nullish(),
  });
  const { mostPages = MOST_PAGES, ...asked } = request;
  let cursor: string | null = null;
  for (let number = 1; number <= mostPages; number += 1) {
    const query: Record<string, string> = { ...asked.query, ...(cursor === null ? {} : { cursor }) };
    const answer = await client.send({ ...asked, method: 'GET', query }, context);
    // A ticket that is gone has no messages; there is no other list that can be missing.
    if (answer.status === 404) return;
    const page: z.output<typeof Page> = parseAnswer(answer, Page, request.operation);
    yield page.data;
    cursor = page.meta?.next_cursor ?? null;
    if (cursor === null) return;
  }
  throw new UpstreamMalformed('gorgias', `${request.operation}: a list without end`);
}

/** A whole list. */
export async function listAll<Item extends z.ZodType>(
  client: GorgiasClient,
  request: ListRequest,
  item: Item,
  context: RunContext,
): Promise<readonly z.output<Item>[]> {
  const items: z.output<Item>[] = [];
  for await (const page of pagesOf(client, request, item, context)) items.push(...page);
  return items;
}
