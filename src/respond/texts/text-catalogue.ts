import type { TextCatalogue } from '../../ports/text-catalogue.ts';
import { templateCompiler } from './compile-template.ts';
import { ownTemplates } from './own-templates.ts';
import { checkTemplate } from './template-check/check-template.ts';
import { isTemplateName, TEMPLATE_NAMES } from './template-names.ts';
import type { TemplateSet } from './template-set.ts';

/** @param templates what `loadTemplates` read at start-up. */
export function createTextCatalogue(templates: TemplateSet): TextCatalogue {
  const compile = templateCompiler();
  const { languages } = templates;
  return {
    texts: languages.flatMap((language) => TEMPLATE_NAMES.map((name) => ({ language, name }))),
    source: ({ language, name }) =>
      languages.includes(language) && isTemplateName(name) ? templates.source(language, name) : null,
    problems: ({ language, name }, source, policy) => {
      if (!languages.includes(language) || !isTemplateName(name)) return ['there is no text of this name'];
      if (source.trim() === '') return ['it is empty'];
      const compiled = compile(source);
      if (compiled.kind === 'broken') return [`line ${compiled.line}: ${compiled.fault}`];
      const own = ownTemplates(
        templates,
        new Map([[`${language}/${name}`, { source, render: compiled.render }]]),
      );
      return checkTemplate({ language, name }, own, policy).problems;
    },
  };
}
