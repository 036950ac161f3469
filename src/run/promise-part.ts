import { givenPromise } from '../conversation/given-promise.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Ending } from '../respond/response.ts';

/** What a run's record says of promises: the one its answer gives, or the one it was about. */
export function promisePart(
  situation: EarlySituation | Situation,
  { decision, writeBackDay = null }: Ending,
  { account, zone }: { readonly account: string; readonly zone: string },
): Pick<RunRecord, 'promise' | 'keeps'> {
  const { conversation, policy } = situation;
  if (conversation.keeps !== undefined) return { keeps: conversation.keeps };
  if (!('picture' in situation)) return {};
  const { picture } = situation;
  const { messageId } = conversation;
  const given = { decision, day: writeBackDay, picture, policy, account, messageId, zone };
  const promise = givenPromise(given);
  return promise === null ? {} : { promise };
}
