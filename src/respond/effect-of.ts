import type { NewEffect } from '../ports/effect-ledger.ts';
import type { Settlement } from '../ports/helpdesk.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { type EffectKind, isPublicText } from '../ticket/effect.ts';
import type { Response } from './response.ts';
import type { SendTools } from './send-tools.ts';

/** One write, ready for the ledger. Notes and closes reach no customer, so they count towards no limit. */
export function effectOf<Kind extends EffectKind>(
  { ticket, messageId }: Pick<Response, 'ticket' | 'messageId'>,
  write: {
    readonly kind: Kind;
    /** As it is to be kept; `null` where there is no text. */
    readonly kept: string | null;
    readonly settlement: Settlement;
    readonly draft: RunRecord;
  },
  { ledger }: Pick<SendTools, 'ledger'>,
): NewEffect & { readonly kind: Kind } {
  const { kind, kept, settlement, draft } = write;
  const about = { ref: ticket.ref, account: ticket.account, messageId, kind };
  return {
    ...about,
    key: ledger.keyOf(about),
    kept,
    settlement,
    revision: ticket.revision,
    recipient: isPublicText(kind) ? ticket.requester.address : null,
    draft,
  };
}
