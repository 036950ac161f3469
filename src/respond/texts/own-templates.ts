import type { CompiledTemplate } from './compile-template.ts';
import type { TemplateSet } from './template-set.ts';

/** A text of an admin's, compiled. */
export interface OwnTemplate extends CompiledTemplate {
  readonly source: string;
}

/** The program's texts with an admin's in their place. @param own by `<language>/<name>` */
export function ownTemplates(builtIn: TemplateSet, own: ReadonlyMap<string, OwnTemplate>): TemplateSet {
  return {
    languages: builtIn.languages,
    render: (language, name, facts) =>
      own.get(`${language}/${name}`)?.render(facts) ?? builtIn.render(language, name, facts),
    source: (language, name) => own.get(`${language}/${name}`)?.source ?? builtIn.source(language, name),
  };
}
