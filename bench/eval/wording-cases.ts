import { NOTHING_KNOWN } from '../../src/masking/known-personal.ts';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../src/respond/texts/reply-writer.ts';
import { type WordingQuestion, wordingQuestion } from '../../src/run/wording-question.ts';
import type { ModelPolicy } from '../../src/ticket/model-policy.ts';
import { aRequest, aWorldlyPolicy } from '../../test/respond/texts/a-picture.ts';
import { ROWS } from '../../test/respond/texts/reply-rows.ts';
import { TEMPLATES } from './eval-policy.ts';

/** A finished reply of ours that a model may put into other words. */
export interface WordingCase {
  /** ISO 639-1. */
  readonly language: string;
  readonly condition: string;
  /** The reply as it is without a model. */
  readonly ours: string;
  readonly wording: WordingQuestion;
}

/** A reply for every condition that has a text, in every language; those with lists stay as they are and are not among them. */
export function wordingCases(model: ModelPolicy): readonly WordingCase[] {
  const writer = createReplyWriter(loadTemplates(TEMPLATES));
  const { languages } = writer;
  const policy = { ...aWorldlyPolicy(), model };
  return languages.flatMap((language) =>
    Object.entries(ROWS).flatMap(([condition, { picture }]): readonly WordingCase[] => {
      const request = aRequest(picture, { policy, language });
      const reply = writer.write(request);
      const rewordable = writer.rewordable(request);
      if (reply.kind !== 'written' || rewordable === null) return [];
      const about = { language, languages, tone: model.tone, known: NOTHING_KNOWN };
      return [{ language, condition, ours: reply.text, wording: wordingQuestion(rewordable, about) }];
    }),
  );
}
