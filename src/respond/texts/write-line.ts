import type { TemplateVersion } from '../../ports/template-store.ts';
import { firstContact } from '../../ticket/conversation.ts';
import type { LineToCustomer } from '../../ticket/hand-over.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Policy } from '../../ticket/policy.ts';
import { linePicture } from './line-picture.ts';
import type { ReplyWriter, WrittenReply } from './reply-writer.ts';

/**
 * The line that a person will answer by a day, held against that day as every public text is against its facts. Pure.
 * @param stored the admin's own texts
 */
export function writeLine(
  { language, day }: LineToCustomer,
  { policy, now }: { readonly policy: Policy; readonly now: Instant },
  writer: ReplyWriter,
  stored: readonly TemplateVersion[],
): WrittenReply {
  const picture = linePicture(day, now);
  const conversation = firstContact('line', now);
  const request = { picture, conversation, policy, language, now, intent: 'other' } as const;
  return writer.write({ ...request, purpose: 'line' }, stored);
}
