import type { Effect } from '../ports/effect-ledger.ts';
import type { Heard } from '../respond/heard.ts';
import { type EffectState, isOurWord } from '../ticket/effect.ts';

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
  const texts = effects.filter(({ kind }) => isOurWord(kind));
  return texts.findLast((effect) => effect.messageId === messageId && heard(effect) !== 'nothing') ?? null;
}

export function heard(text: Effect | null): Heard {
  return text === null ? 'nothing' : HEARD[text.state];
}
