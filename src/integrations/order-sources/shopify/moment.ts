import { z } from 'zod';

/** Shopify's `DateTime` ("2026-11-21T10:00:00Z", any offset) as our `Instant`. */
export const Moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

/** The same where the field may be empty, or was withheld. */
export const MaybeMoment = Moment.nullish().transform((moment) => moment ?? null);

/** Text that may be empty or withheld. */
export const MaybeText = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

/** `gid://shopify/Order/5001` as `5001`: the form webhooks, admin addresses and people use. */
export const Id = z.string().transform((gid, context) => {
  const id = /(\d+)(?:\?.*)?$/.exec(gid)?.[1];
  if (id !== undefined) return id;
  context.addIssue({ code: 'custom', message: 'expected an id that ends in digits' });
  return z.NEVER;
});

/** A connection's nodes; none when the part was withheld. */
export function nodesOf<Node extends z.ZodType>(
  node: Node,
): z.ZodType<{ readonly nodes: readonly z.output<Node>[]; readonly more: boolean }> {
  return z
    .object({ nodes: z.array(node), pageInfo: z.object({ hasNextPage: z.boolean() }).nullish() })
    .nullish()
    .transform((connection) => ({
      nodes: connection?.nodes ?? [],
      more: connection?.pageInfo?.hasNextPage ?? false,
    }));
}
