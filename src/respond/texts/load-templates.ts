import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, LiquidError, type StaticAnalysis, type Template } from 'liquidjs';
import { Misconfigured } from '../../ports/errors.ts';
import { FACT_NAMES, PARCEL_FACT_NAMES } from './fact-names.ts';
import { TEMPLATE_NAMES, type TemplateName } from './template-names.ts';
import { escapeOutput, templateScope } from './template-scope.ts';
import type { TemplateSet } from './template-set.ts';

type Compiled = ReadonlyMap<TemplateName, Template[]>;

/**
 * Reads and compiles `<directory>/<language>/<name>.liquid`, once, at start-up. A language is complete or not there:
 * half a language would answer or not by chance.
 * @throws Misconfigured naming file and line of the first fault
 */
export function loadTemplates(directory: string): TemplateSet {
  const engine = new Liquid({
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: escapeOutput,
    // Templates are given as text, so that no `include` can read another file.
    templates: {},
  });
  const languages = languagesIn(directory).map((language): [string, Compiled] => [
    language,
    compileLanguage(engine, directory, language),
  ]);
  const byLanguage = new Map(languages);
  return {
    languages: [...byLanguage.keys()],
    render: (language, name, facts) => {
      const template = byLanguage.get(language)?.get(name);
      if (template === undefined) throw new RangeError(`No template ${language}/${name}`);
      return String(engine.renderSync(template, templateScope(facts)));
    },
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

function compileLanguage(engine: Liquid, directory: string, language: string): Compiled {
  const folder = join(directory, language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.liquid'));
  const unknown = files.find((file) => !TEMPLATE_NAMES.some((name) => file === `${name}.liquid`));
  if (unknown !== undefined) throw broken(join(folder, unknown), 'no text of this name is ever sent');
  return new Map(
    TEMPLATE_NAMES.map((name): [TemplateName, Template[]] => {
      const file = join(folder, `${name}.liquid`);
      if (!existsSync(file)) throw broken(file, 'it is missing');
      return [name, compile(engine, file)];
    }),
  );
}

function compile(engine: Liquid, file: string): Template[] {
  try {
    const source = readFileSync(file, 'utf8').trim();
    const odd = oddTag(source);
    if (odd !== null)
      throw broken(`${file}, line ${odd.line}`, `<${odd.tag}> does not survive every helpdesk`);
    const template = engine.parse(source, file);
    const unknown = unknownFact(engine.analyzeSync(template));
    if (unknown !== null) throw broken(`${file}, line ${unknown.line}`, `there is no fact "${unknown.name}"`);
    return template;
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [row] = error.token.getPosition();
    throw broken(`${file}, line ${row}`, error.originalError?.message ?? error.message);
  }
}

/** Tags that both helpdesks keep and that `plainText` can turn into text. */
const TAGS = ['p', 'a', 'ul', 'li', 'br', 'b'];

function oddTag(source: string): { tag: string; line: number } | null {
  for (const { 1: tag = '', index } of source.matchAll(/<\/?([A-Za-z!][\w-]*)/gu)) {
    if (!TAGS.includes(tag)) return { tag, line: source.slice(0, index).split('\n').length };
  }
  return null;
}

/** A fact that does not exist would be found out only when the first ticket needs it. */
function unknownFact({ globals, variables }: StaticAnalysis): { name: string; line: number } | null {
  for (const [root, uses] of Object.entries(variables)) {
    if (root === 'forloop') continue;
    const isGlobal = Object.hasOwn(globals, root);
    for (const { segments, location } of uses) {
      const [, property] = segments;
      const known = isGlobal
        ? FACT_NAMES.has(root)
        : property === undefined || PARCEL_FACT_NAMES.has(String(property));
      if (!known) return { name: segments.join('.'), line: location.row };
    }
  }
  return null;
}

function broken(where: string, what: string): Misconfigured {
  return new Misconfigured('templates', `${where}: ${what}`);
}
