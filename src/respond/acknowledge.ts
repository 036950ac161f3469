import { effectOf } from './effect-of.ts';
import { leaveAlone } from './leave-alone.ts';
import type { Responded, Response } from './response.ts';
import type { SendTools } from './send-tools.ts';

/** A thank-you: the ticket is solved again without a word. */
export async function acknowledge(response: Response, tools: SendTools): Promise<Responded> {
  const { decision } = await response.decideAgain();
  if (decision.outcome !== 'acknowledged')
    return leaveAlone(response, { ...decision, outcome: 'left', closed: false });
  const { ledger, claim, reach, helpdesk, context } = tools;
  const ending = { decision, reply: null, note: null, macro: null };
  const draft = response.record(ending);
  const settlement = response.settlement('acknowledged', true);
  const effect = effectOf(response, { kind: 'close', kept: null, settlement, draft }, tools);
  const begun = await ledger.begin(effect, claim);
  if (!('effect' in begun)) return { kind: 'fenced' };
  await reach('effect:recorded');
  const settled = await helpdesk.settle(response.ticket, settlement, context);
  await reach('ticket:settled');
  if (settled === 'changed') {
    await ledger.move(effect.key, 'superseded', claim);
    return { kind: 'changed' };
  }
  await ledger.move(effect.key, settled === 'settled' ? 'settled' : 'refused', claim);
  if (settled === 'settled') return { kind: 'done', record: response.record(ending) };
  return leaveAlone(response, { ...decision, outcome: 'left', closed: false, reasons: [settled] });
}
