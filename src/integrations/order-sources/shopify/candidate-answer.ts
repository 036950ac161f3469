import { z } from 'zod';
import { Id, MaybeMoment, MaybeText, Moment } from './moment.ts';

const CustomerAddress = z
  .object({ defaultEmailAddress: z.object({ emailAddress: MaybeText }).nullish() })
  .nullish()
  .transform((customer) => customer?.defaultEmailAddress?.emailAddress ?? null);

/** One row of `OrderCandidates`. What protected-data rules can empty is allowed to be empty. */
export const CandidateAnswer = z.object({
  id: Id,
  name: z.string(),
  number: z.number().nullish(),
  confirmationNumber: MaybeText,
  email: MaybeText,
  processedAt: Moment,
  cancelledAt: MaybeMoment,
  displayFulfillmentStatus: z.string(),
  customer: CustomerAddress,
  fulfillments: z
    .array(z.object({ status: z.string(), displayStatus: MaybeText, deliveredAt: MaybeMoment }))
    .nullish(),
});
export type CandidateAnswer = z.output<typeof CandidateAnswer>;

/** A search that was left out is absent and has no rows; one that was withheld is `null`, which is not "nothing found". */
const Rows = z
  .object({ nodes: z.array(CandidateAnswer) })
  .nullable()
  .default({ nodes: [] })
  .transform((connection) => connection?.nodes ?? null);

const Format = z
  .object({ orderNumberFormatPrefix: z.string(), orderNumberFormatSuffix: z.string() })
  .nullish()
  .transform((shop) =>
    shop ? { prefix: shop.orderNumberFormatPrefix, suffix: shop.orderNumberFormatSuffix } : null,
  );

/** The answer to `OrderCandidates`. */
export const CandidatesAnswer = z.object({ named: Rows, theirs: Rows, shop: Format });

/** The answer to `AppAndShop`. */
export const AppAndShopAnswer = z.object({
  currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string() })) }),
  shop: Format,
});
