import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from '../../ports/errors.ts';
import { type Compiled, type CompiledTemplate, templateCompiler } from './compile-template.ts';
import { isTemplateName, TEMPLATE_NAMES, type TemplateName } from './template-names.ts';
import type { TemplateSet } from './template-set.ts';

interface Loaded extends CompiledTemplate {
  readonly source: string;
}

type Language = ReadonlyMap<TemplateName, Loaded>;

/**
 * Reads and compiles `<directory>/<language>/<name>.liquid`, once, at start-up. A language is complete or not there:
 * half a language would answer or not by chance.
 * @throws Misconfigured naming file and line of the first fault
 */
export function loadTemplates(directory: string): TemplateSet {
  const compile = templateCompiler();
  const byLanguage = new Map(
    languagesIn(directory).map((language): [string, Language] => [
      language,
      loadLanguage(compile, join(directory, language)),
    ]),
  );
  const loaded = (language: string, name: TemplateName): Loaded => {
    const template = byLanguage.get(language)?.get(name);
    if (template === undefined) throw new RangeError(`No template ${language}/${name}`);
    return template;
  };
  return {
    languages: [...byLanguage.keys()],
    render: (language, name, facts) => loaded(language, name).render(facts),
    source: (language, name) => loaded(language, name).source,
  };
}

function languagesIn(directory: string): readonly string[] {
  if (!existsSync(directory)) throw broken(directory, 'there is no such folder');
  const languages = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const odd = languages.find((language) => !/^[a-z]{2}$/.test(language));
  if (odd !== undefined) throw broken(join(directory, odd), 'a folder is named by a language: en, es, fr');
  if (languages.length === 0) throw broken(directory, 'it holds no language');
  return languages;
}

function loadLanguage(compile: (source: string) => Compiled, folder: string): Language {
  const files = readdirSync(folder).filter((file) => file.endsWith('.liquid'));
  const unknown = files.find((file) => !isTemplateName(file.replace(/\.liquid$/, '')));
  if (unknown !== undefined) throw broken(join(folder, unknown), 'no text of this name is ever sent');
  return new Map(
    TEMPLATE_NAMES.map((name): [TemplateName, Loaded] => {
      const file = join(folder, `${name}.liquid`);
      if (!existsSync(file)) throw broken(file, 'it is missing');
      const source = readFileSync(file, 'utf8').trim();
      const compiled = compile(source);
      if (compiled.kind === 'broken') throw broken(`${file}, line ${compiled.line}`, compiled.fault);
      return [name, { source, render: compiled.render }];
    }),
  );
}

function broken(where: string, what: string): Misconfigured {
  return new Misconfigured('templates', `${where}: ${what}`);
}
