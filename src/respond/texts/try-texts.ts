import type { TextId } from '../../ports/template-store.ts';
import type { Policy } from '../../ticket/policy.ts';
import { type Compiled, templateCompiler } from './compile-template.ts';
import { type OwnTemplate, ownTemplates } from './own-templates.ts';
import { checkTemplate } from './template-check/check-template.ts';
import { isTemplateName } from './template-names.ts';
import type { TemplateSet } from './template-set.ts';

/** A text an admin would put in place of the program's. */
export interface OwnText extends TextId {
  /** Liquid. */
  readonly source: string;
}

/** How a text did that an admin would use. */
export interface TriedText {
  /** What is wrong with it; empty: nothing is. */
  readonly problems: readonly string[];
  /** Sentences that may say more than facts do: whoever uses the text answers for them. */
  readonly doubts: readonly string[];
}

/**
 * Tries texts in place of the program's, in every state of the world they may be needed in, each beside all the others:
 * a long text may be fine and its new closing too, and both together too long.
 * @param kept the admin's own texts that stay as they are; one that cannot be read any more plays no part
 * @returns one for each of `texts`, in their order
 */
export function tryTexts(
  texts: readonly OwnText[],
  {
    templates,
    policy,
    kept = [],
  }: { readonly templates: TemplateSet; readonly policy: Policy; readonly kept?: readonly OwnText[] },
): readonly TriedText[] {
  const compile = templateCompiler();
  const compiled = texts.map((text) => ({ text, result: compile(text.source) }));
  const all = [...kept.map((text) => ({ text, result: compile(text.source) })), ...compiled];
  const together = ownTemplates(templates, new Map(all.flatMap(({ text, result }) => entry(text, result))));
  return compiled.map(({ text: { language, name, source }, result }) => {
    if (!templates.languages.includes(language) || !isTemplateName(name))
      return unusable('there is no text of this name');
    if (source.trim() === '') return unusable('it is empty');
    if (result.kind === 'broken') return unusable(`line ${result.line}: ${result.fault}`);
    return checkTemplate({ language, name }, { templates: together, builtIn: templates, policy });
  });
}

const unusable = (problem: string): TriedText => ({ problems: [problem], doubts: [] });

function entry({ language, name, source }: OwnText, result: Compiled): [string, OwnTemplate][] {
  return result.kind === 'broken' ? [] : [[`${language}/${name}`, { source, render: result.render }]];
}
