import type { Situation } from '../decide/situation.ts';
import { isProven } from '../respond/texts/is-proven.ts';
import type { Decision } from '../ticket/decision.ts';
import { isWismo } from '../ticket/intent.ts';
import type { Reason } from '../ticket/reason.ts';
import type { RunTools } from './run-tools.ts';

/** Whoever writes so is not helped by where the parcel is; a text ready to be pasted would only tempt. */
const WORDS_OF_THEIR_OWN: readonly Reason[] = [
  'legal',
  'chargeback',
  'safety',
  'data_request',
  'press',
  'injection_suspected',
  // The same words did not help the first time.
  'repeat_contact',
  // What we know may not be told.
  'facts_stale',
  'condition_unclear',
  // There was a text, and it is in doubt whether it may be said, or whether it was.
  'text_refused',
  'send_unclear',
];

/**
 * The answer as a person of the team could send it, in the customer's language, for the note: our text without the line
 * that says a machine wrote it, because then a person did. `null`: it is not proven whose order it is, the customer wants
 * something else, or there is no text that the facts bear out.
 */
export async function draftForPerson(
  situation: Situation,
  { outcome, reasons }: Decision,
  tools: Pick<RunTools, 'writer' | 'templates'>,
): Promise<string | null> {
  const { identity, picture, reading, conversation, policy, now } = situation;
  const { intent, language } = reading;
  const fits = isWismo(intent) && !reasons.some((reason) => WORDS_OF_THEIR_OWN.includes(reason));
  if (outcome !== 'handed_over' || picture.order === null || !isProven(identity.level)) return null;
  if (!fits || language === null) return null;
  const asPerson = { ...policy, disclosure: { ...policy.disclosure, enabled: false } };
  const request = {
    purpose: 'answer',
    picture,
    intent,
    conversation,
    policy: asPerson,
    language,
    now,
  } as const;
  const draft = tools.writer.write(request, await tools.templates.current());
  return draft.kind === 'written' ? draft.text : null;
}
