import type { Model } from '../ports/model.ts';
import type { WrittenReply } from '../respond/response.ts';
import type { ReplyRequest } from '../respond/texts/reply-writer.ts';
import type { Taken } from '../respond/texts/rewording/rewordable.ts';
import { isOurWord } from '../ticket/effect.ts';
import { knownPersonalOf } from './known-personal-of.ts';
import { leftForModel } from './left-for-model.ts';
import type { Decided } from './response-of.ts';
import type { RunTools } from './run-tools.ts';
import { type WordingQuestion, wordingQuestion } from './wording-question.ts';

/**
 * The reply in the shop's tone, in words of a language model where every check lets them through; else, and whenever the
 * model is not asked or does not answer, the reply as it was.
 *
 * A text that was begun before is not worded again: what the customer might get twice must not be two texts.
 */
export async function wordReply(
  decided: Pick<Decided, 'ticket' | 'understanding' | 'situation' | 'notes'>,
  { request, reply }: { readonly request: ReplyRequest; readonly reply: WrittenReply },
  tools: Pick<RunTools, 'writer' | 'templates' | 'ledger' | 'languageModel'>,
): Promise<WrittenReply> {
  const { writer, languageModel } = tools;
  const { policy, language } = request;
  if (languageModel === null || !policy.model.wording) return reply;
  const withinMs = leftForModel(decided.understanding, decided.notes);
  if (withinMs === 0 || (await isBegun(decided, tools))) return reply;
  const rewordable = writer.rewordable(request, await tools.templates.current());
  if (rewordable === null) return reply;
  const { languages } = writer;
  const known = knownPersonalOf(decided.ticket, decided.understanding);
  const wording = wordingQuestion(rewordable, { language, languages, tone: policy.model.tone, known });
  const taken = await decided.notes.step('word', () =>
    asked(wording, { ...decided, withinMs }, languageModel),
  );
  return taken?.kind === 'taken' ? { ...reply, html: taken.html, text: taken.text } : reply;
}

async function isBegun(
  { ticket, situation }: Pick<Decided, 'ticket' | 'situation'>,
  { ledger }: Pick<RunTools, 'ledger'>,
): Promise<boolean> {
  const { messageId } = situation.conversation;
  const effects = await ledger.ofTicket(ticket.ref);
  return effects.some((one) => one.messageId === messageId && isOurWord(one.kind));
}

/** `null`: there is no answer. */
async function asked(
  { question, take }: WordingQuestion,
  {
    ticket,
    situation,
    notes,
    withinMs,
  }: Pick<Decided, 'ticket' | 'situation' | 'notes'> & { readonly withinMs: number },
  languageModel: Model,
): Promise<Taken | null> {
  const policy = situation.policy.model;
  const answer = await languageModel.ask(question, {
    ...notes.context,
    ticket: ticket.ref,
    policy,
    withinMs,
  });
  const { usage, ms } = answer;
  if (answer.kind === 'none') {
    notes.used({ purpose: 'wording', outcome: 'none', why: [answer.why], usage, ms });
    return null;
  }
  const taken = take(answer.value.text);
  const came =
    taken.kind === 'taken'
      ? ({ outcome: 'used', why: [] } as const)
      : ({ outcome: 'refused', why: taken.why } as const);
  notes.used({ purpose: 'wording', ...came, model: answer.model, usage, ms });
  return taken;
}
