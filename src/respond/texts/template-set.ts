import type { ReplyFacts } from './reply-facts.ts';
import type { TemplateName } from './template-names.ts';

/** Every text we can say, compiled. */
export interface TemplateSet {
  /** ISO 639-1, each with every template. */
  readonly languages: readonly string[];
  /**
   * HTML with marks around every value (see `slots.ts`); values are escaped.
   * @throws RangeError for a language that is not in `languages`
   */
  render(language: string, name: TemplateName, facts: ReplyFacts): string;
  /** The text as it is written, in Liquid. @throws RangeError for a language that is not in `languages` */
  source(language: string, name: TemplateName): string;
}
