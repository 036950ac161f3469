import type { Effect } from '../ports/effect-ledger.ts';
import type { EffectState } from '../ticket/effect.ts';

/** What the customer has of us on the message that cannot be worked. */
export type Heard = 'nothing' | 'the_answer' | 'maybe';

const HEARD: Readonly<Record<EffectState, Heard>> = {
  superseded: 'nothing',
  refused: 'nothing',
  sent: 'the_answer',
  settled: 'the_answer',
  sending: 'maybe',
  accepted: 'maybe',
  unclear: 'maybe',
};

/** The newest public text for this message that may have gone out; `null`: there is none. */
export function publicTextFor(messageId: string, effects: readonly Effect[]): Effect | null {
  const texts = effects.filter(({ kind }) => kind === 'reply' || kind === 'question');
  return texts.findLast((effect) => effect.messageId === messageId && heard(effect) !== 'nothing') ?? null;
}

export function heard(text: Effect | null): Heard {
  return text === null ? 'nothing' : HEARD[text.state];
}

/** First paragraph of the note: what happened, what the customer knows, what to do. */
export const POISON_SUMMARY: Readonly<Record<Heard, string>> = {
  nothing:
    'Whereabouts tried several times and could not work this ticket. Nothing was sent to the customer. Please answer by hand.',
  the_answer:
    'Our answer was sent, but Whereabouts could not finish this ticket, although it tried several times. Please check its status and tags.',
  maybe:
    'Whereabouts tried several times and could not finish this ticket. Look before you reply: our answer may or may not have arrived.',
};
