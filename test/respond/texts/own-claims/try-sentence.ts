import { templateCompiler } from '../../../../src/respond/texts/compile-template.ts';
import { loadTemplates } from '../../../../src/respond/texts/load-templates.ts';
import {
  checkTemplate,
  type TemplateReport,
} from '../../../../src/respond/texts/template-check/check-template.ts';
import type { TemplateName } from '../../../../src/respond/texts/template-names.ts';
import { aWorldlyPolicy } from '../a-picture.ts';

const builtIn = loadTemplates('templates');
const compile = templateCompiler();
const policy = aWorldlyPolicy();

/** How a built-in text does with one sentence of a shop's after its own. */
export function trySentence(language: string, name: TemplateName, sentence: string): TemplateReport {
  const compiled = compile(`${builtIn.source(language, name)}\n<p>${sentence}</p>`);
  if (compiled.kind === 'broken') throw new Error(compiled.fault);
  const templates: typeof builtIn = {
    ...builtIn,
    render: (spoken, part, facts) =>
      spoken === language && part === name ? compiled.render(facts) : builtIn.render(spoken, part, facts),
  };
  return checkTemplate({ language, name }, { templates, builtIn, policy });
}
