import type { KnownPersonal } from '../masking/known-personal.ts';
import { maskOwnTexts, unmaskText } from '../masking/mask-text.ts';
import { isInLanguage } from '../model/wording/is-in-language.ts';
import { WORDING_INSTRUCTIONS } from '../model/wording/wording-instructions.ts';
import { WordingShape } from '../model/wording/wording-shape.ts';
import type { ModelQuestion } from '../ports/model.ts';
import type { Rewordable, Taken } from '../respond/texts/rewording/rewordable.ts';

/** What a model is asked about a finished reply, and how its answer is taken. */
export interface WordingQuestion {
  readonly question: ModelQuestion<typeof WordingShape>;
  /** The reply in these words, if every check lets them through. Pure. */
  readonly take: (text: string) => Taken;
}

/** Asks for a reply in the shop's tone. Nothing in the question is of a customer's, or says a fact. */
export function wordingQuestion(
  rewordable: Rewordable,
  about: {
    /** ISO 639-1. */
    readonly language: string;
    /** In which there are texts. */
    readonly languages: readonly string[];
    /** `policy.model.tone` */
    readonly tone: string;
    readonly known: KnownPersonal;
  },
): WordingQuestion {
  const { language, languages, tone, known } = about;
  const { texts, tokens } = maskOwnTexts([rewordable.text], known);
  const material = materialOf(texts[0] ?? '', rewordable, { language, tone });
  return {
    question: { purpose: 'wording', instructions: WORDING_INSTRUCTIONS, material, shape: WordingShape },
    take: (answer) => {
      const { text, unknown } = unmaskText(answer, tokens);
      if (unknown.length > 0) return { kind: 'refused', why: ['unknown_token'] };
      const taken = rewordable.take(text);
      const words = text.replaceAll(/\{\{[^{}]*\}\}/g, ' ');
      const isOurs = taken.kind === 'refused' || isInLanguage(words, language, languages);
      return isOurs ? taken : { kind: 'refused', why: ['other_language'] };
    },
  };
}

/** JSON: what is the text and what is said about it cannot be mistaken for each other. */
function materialOf(
  text: string,
  { manner: { courtesies, same } }: Rewordable,
  about: { readonly language: string; readonly tone: string },
): string {
  const lower = text.toLowerCase();
  const ofThis = same.filter((words) => words.some((one) => lower.includes(one.toLowerCase())));
  return JSON.stringify({ text, ...about, courtesies, same: ofThis });
}
