import type { CheckedText } from './check-text.ts';
import { plainText } from './plain-text.ts';
import { type FactsInput, type ReplyFacts, replyFacts } from './reply-facts.ts';
import { segmentsOf, withoutMarks } from './slots.ts';
import type { TemplateName } from './template-names.ts';
import { slotValues } from './template-scope.ts';
import type { TemplateSet } from './template-set.ts';

/** One of the texts that a public text is put together from, as its template made it. */
export interface Part {
  readonly name: TemplateName;
  /** Html with every value between marks (`slots.ts`); never empty. */
  readonly marked: string;
}

/** A text with the parts it was made of. */
export interface Composed extends CheckedText {
  readonly parts: readonly Part[];
}

/**
 * A text as it would be sent, with all that is needed to check it. The disclosure is set before the text here and not
 * by the template, so that none can forget it.
 */
export function compose(name: TemplateName, input: FactsInput, templates: TemplateSet): Composed {
  return fill(name, { input, facts: replyFacts(input), templates });
}

/** Disclosure, text, link and signature, filled with these facts. @param input what the text is held against. */
export function fill(
  name: TemplateName,
  {
    input,
    facts,
    templates,
  }: { readonly input: FactsInput; readonly facts: ReplyFacts; readonly templates: TemplateSet },
): Composed {
  const parts = partsOf(name, input)
    .map((part) => ({
      name: part,
      marked: templates.render(input.language, part, facts).replace(/\s+/gu, ' ').trim(),
    }))
    .filter(({ marked }) => marked !== '');
  return assembled(parts, { values: slotValues(facts), input });
}

/** The parts as one text. */
export function assembled(
  parts: readonly Part[],
  { values, input }: Pick<CheckedText, 'values' | 'input'>,
): Composed {
  const marked = parts.map((part) => part.marked).join('\n');
  const markedText = plainText(marked);
  return {
    html: withoutMarks(marked),
    text: withoutMarks(markedText),
    marked,
    segments: segmentsOf(markedText),
    values,
    input,
    parts,
  };
}

/** The texts that one public text is put together from, in their order. */
export function partsOf(name: TemplateName, { policy }: Pick<FactsInput, 'policy'>): readonly TemplateName[] {
  return policy.disclosure.enabled
    ? ['disclosure', 'news', name, 'need_by', 'closing']
    : ['news', name, 'need_by', 'closing'];
}
