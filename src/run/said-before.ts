import type { Effect } from '../ports/effect-ledger.ts';
import type { EarlierText } from '../respond/texts/note-request.ts';
import { isOurWord } from '../ticket/effect.ts';
import { heard } from './heard-of.ts';

/**
 * What this customer has of us on the ticket already, for whoever takes over.
 * @param effects every effect of the ticket, oldest first
 * @param messageId the message now being worked: what was written about it is told elsewhere
 */
export function saidBefore(effects: readonly Effect[], messageId: string): readonly EarlierText[] {
  return effects
    .filter(({ kind }) => isOurWord(kind))
    .filter((effect) => effect.messageId !== messageId && heard(effect) !== 'nothing')
    .map(({ kind, state, draft }) => ({
      // When the run was, and not the write: that one is real time, also where the clock is another one.
      at: draft.at,
      kind: kind === 'question' ? 'question' : 'answer',
      sure: state !== 'unclear',
      condition: draft.page.condition,
      facts: draft.page.facts,
      writesBack: draft.promise?.day ?? null,
    }));
}
