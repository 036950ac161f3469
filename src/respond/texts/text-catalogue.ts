import type { TextCatalogue } from '../../ports/text-catalogue.ts';
import { isTemplateName, TEMPLATE_NAMES } from './template-names.ts';
import type { TemplateSet } from './template-set.ts';
import { tryTexts } from './try-texts.ts';

/** @param templates what `loadTemplates` read at start-up. */
export function createTextCatalogue(templates: TemplateSet): TextCatalogue {
  const { languages } = templates;
  return {
    texts: languages.flatMap((language) => TEMPLATE_NAMES.map((name) => ({ language, name }))),
    source: ({ language, name }) =>
      languages.includes(language) && isTemplateName(name) ? templates.source(language, name) : null,
    judge: (text, source, policy) => {
      const tried = tryTexts([{ ...text, source }], { templates, policy });
      return {
        problems: tried.flatMap(({ problems }) => problems),
        doubts: tried.flatMap(({ doubts }) => doubts),
      };
    },
  };
}
