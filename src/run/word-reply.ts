import { maskOwnTexts, unmaskText } from '../masking/mask-text.ts';
import { isInLanguage } from '../model/wording/is-in-language.ts';
import { WORDING_INSTRUCTIONS } from '../model/wording/wording-instructions.ts';
import { WordingShape } from '../model/wording/wording-shape.ts';
import type { Model } from '../ports/model.ts';
import type { WrittenReply } from '../respond/response.ts';
import type { ReplyRequest } from '../respond/texts/reply-writer.ts';
import type { Rewordable, Taken } from '../respond/texts/rewording/rewordable.ts';
import { knownPersonalOf } from './known-personal-of.ts';
import type { Decided } from './response-of.ts';
import type { RunTools } from './run-tools.ts';

/**
 * The reply in the shop's tone, in words of a language model where every check lets them through; else, and whenever the
 * model is not asked or does not answer, the reply as it was. The model is shown the paragraphs with names in the place of
 * facts, and nothing that the customer wrote.
 *
 * A text that was begun before is not worded a second time: what the customer might get twice must not be two texts.
 */
export async function wordReply(
  decided: Pick<Decided, 'ticket' | 'understanding' | 'situation' | 'notes'>,
  { request, reply }: { readonly request: ReplyRequest; readonly reply: WrittenReply },
  tools: Pick<RunTools, 'writer' | 'templates' | 'ledger' | 'languageModel'>,
): Promise<WrittenReply> {
  const { languageModel } = tools;
  if (languageModel === null || !request.policy.model.wording) return reply;
  // A model that gave nothing a moment ago is not waited for again: ten seconds are what a ticket may cost.
  if (decided.understanding.second?.outcome === 'none' || (await isBegun(decided, tools))) return reply;
  const rewordable = tools.writer.rewordable(request, await tools.templates.current());
  if (rewordable === null) return reply;
  const { notes } = decided;
  return notes.step('word', async () => {
    const taken = await asked(
      decided,
      { request, rewordable, languages: tools.writer.languages },
      languageModel,
    );
    return taken === null ? reply : { ...reply, html: taken.html, text: taken.text };
  });
}

async function isBegun(
  { ticket, situation }: Pick<Decided, 'ticket' | 'situation'>,
  { ledger }: Pick<RunTools, 'ledger'>,
): Promise<boolean> {
  const { messageId } = situation.conversation;
  const effects = await ledger.ofTicket(ticket.ref);
  return effects.some((one) => one.messageId === messageId && TEXTS.has(one.kind));
}

const TEXTS: ReadonlySet<string> = new Set(['reply', 'question']);

async function asked(
  { ticket, understanding, notes }: Pick<Decided, 'ticket' | 'understanding' | 'notes'>,
  {
    request,
    rewordable,
    languages,
  }: {
    readonly request: ReplyRequest;
    readonly rewordable: Rewordable;
    readonly languages: readonly string[];
  },
  languageModel: Model,
): Promise<(Taken & { readonly kind: 'taken' }) | null> {
  const { policy, language } = request;
  const { texts, tokens } = maskOwnTexts([rewordable.text], knownPersonalOf(ticket, understanding));
  const material = materialOf(texts[0] ?? '', rewordable, { language, tone: policy.model.tone });
  const answer = await languageModel.ask(
    { purpose: 'wording', instructions: WORDING_INSTRUCTIONS, material, shape: WordingShape },
    { ...notes.context, ticket: ticket.ref, policy: policy.model },
  );
  const { usage, ms } = answer;
  if (answer.kind === 'none') {
    notes.used({ purpose: 'wording', outcome: 'none', why: [answer.why], usage, ms });
    return null;
  }
  const taken = takenFrom(answer.value.text, {
    rewordable,
    tokens,
    isOurLanguage: (words) => isInLanguage(words, language, languages),
  });
  const outcome = taken.kind === 'taken' ? 'used' : 'refused';
  const why = taken.kind === 'taken' ? [] : taken.why;
  notes.used({ purpose: 'wording', outcome, why, model: answer.model, usage, ms });
  return taken.kind === 'taken' ? taken : null;
}

/** JSON: what is the text and what is said about it cannot be mistaken for each other. */
function materialOf(
  text: string,
  { manner }: Rewordable,
  about: { readonly language: string; readonly tone: string },
): string {
  const { courtesies } = manner;
  const lower = text.toLowerCase();
  const same = manner.same.filter((words) => words.some((one) => lower.includes(one)));
  return JSON.stringify({ text, ...about, courtesies, same });
}

function takenFrom(answer: string, { rewordable, tokens, isOurLanguage }: Heard): Taken {
  const { text, unknown } = unmaskText(answer, tokens);
  if (unknown.length > 0) return { kind: 'refused', why: ['unknown_token'] };
  const taken = rewordable.take(text);
  const own = text.replaceAll(/\{\{[^{}]*\}\}/g, ' ');
  return taken.kind === 'refused' || isOurLanguage(own)
    ? taken
    : { kind: 'refused', why: ['other_language'] };
}

/** What an answer is held against. */
interface Heard {
  readonly rewordable: Rewordable;
  /** By token, what it stands for. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly isOurLanguage: (words: string) => boolean;
}
