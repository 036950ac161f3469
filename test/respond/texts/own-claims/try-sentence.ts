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
  return trySentences(language, name, [sentence]);
}

/** What is told of each sentence where all of them stand in one text: a check takes long, and reads them one by one. */
export function verdictsOn(
  language: string,
  name: TemplateName,
  sentences: readonly string[],
): ReadonlyMap<string, Pick<TemplateReport, 'problems' | 'doubts'>> {
  const { problems, doubts } = trySentences(language, name, sentences);
  return new Map(
    sentences.map((sentence) => {
      const isAbout = (told: string): boolean => plain(sentence).includes(quotedIn(told));
      return [sentence, { problems: problems.filter(isAbout), doubts: doubts.filter(isAbout) }];
    }),
  );
}

function trySentences(language: string, name: TemplateName, sentences: readonly string[]): TemplateReport {
  const own = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  const compiled = compile(`${builtIn.source(language, name)}\n${own}`);
  if (compiled.kind === 'broken') throw new Error(compiled.fault);
  const templates: typeof builtIn = {
    ...builtIn,
    render: (spoken, part, facts) =>
      spoken === language && part === name ? compiled.render(facts) : builtIn.render(spoken, part, facts),
  };
  return checkTemplate({ language, name }, { templates, builtIn, policy });
}

/** Faults of the whole text quote no sentence: they are nobody's. */
const quotedIn = (told: string): string => /^“(.*)” (?:says|binds|names|may) /su.exec(told)?.[1] ?? '\0';

const plain = (words: string): string => words.replaceAll('’', "'").replace(/\s+/gu, ' ');
