import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { ReplyRequest } from '../respond/texts/reply-writer.ts';

/** What a public text is written from; `null`: nothing was looked up, or nobody knows the customer's language. */
export function replyRequestOf(
  situation: EarlySituation | Situation,
  purpose: 'answer' | 'question',
): ReplyRequest | null {
  if (!('picture' in situation) || situation.reading.language === null) return null;
  const { picture, now, conversation, policy } = situation;
  const { intent, language } = situation.reading;
  return { purpose, picture, intent, conversation, policy, language, now };
}
