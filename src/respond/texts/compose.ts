import type { CheckedText } from './check-text.ts';
import { plainText } from './plain-text.ts';
import { type FactsInput, replyFacts } from './reply-facts.ts';
import { segmentsOf, withoutMarks } from './slots.ts';
import type { TemplateName } from './template-names.ts';
import { slotValues } from './template-scope.ts';
import type { TemplateSet } from './template-set.ts';

/** A text as it would be sent, with all that is needed to check it. */
export interface Composed extends CheckedText {
  readonly html: string;
}

/**
 * Disclosure, text, link and signature, filled with facts. The disclosure is set before the text here and not by the
 * template, so that none can forget it.
 */
export function compose(name: TemplateName, input: FactsInput, templates: TemplateSet): Composed {
  const facts = replyFacts(input);
  const parts: readonly TemplateName[] = input.policy.disclosure.enabled
    ? ['disclosure', 'news', name, 'closing']
    : ['news', name, 'closing'];
  const marked = parts
    .map((part) => templates.render(input.language, part, facts).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
  const markedText = plainText(marked);
  return {
    html: withoutMarks(marked),
    text: withoutMarks(markedText),
    segments: segmentsOf(markedText),
    values: slotValues(facts),
  };
}
