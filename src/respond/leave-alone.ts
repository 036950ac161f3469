import type { Decision } from '../ticket/decision.ts';
import type { Responded, Response } from './response.ts';

/** Nothing is written. In shadow the drafts are kept, so that an admin sees what would have gone out. */
export async function leaveAlone(response: Response, decision: Decision): Promise<Responded> {
  const would = decision.would?.outcome ?? null;
  if (would === 'handed_over') {
    const { kept, macro } = await response.writeNote(decision, { draft: null, problem: null });
    return { kind: 'done', record: response.record({ decision, reply: null, note: kept, macro }) };
  }
  const draft =
    would === 'answered' || would === 'asked'
      ? await response.writeReply(would === 'asked' ? 'question' : 'answer')
      : null;
  const { text: reply, template } = draft?.kind === 'written' ? draft : { text: null, template: null };
  return { kind: 'done', record: response.record({ decision, reply, note: null, macro: null, template }) };
}
