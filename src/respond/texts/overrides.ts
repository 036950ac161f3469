import type { TemplateVersion } from '../../ports/template-store.ts';
import { type Compiled, templateCompiler } from './compile-template.ts';
import { type OwnTemplate, ownTemplates } from './own-templates.ts';
import type { TemplateSet } from './template-set.ts';

/** An admin's texts of one language over the program's. One that cannot be read makes all of them give way. */
export interface Overridden {
  readonly templates: TemplateSet;
  /** `<language>/<name>` -> version in force. */
  readonly versions: ReadonlyMap<string, number>;
  /** Stored texts that this version of the program cannot read. */
  readonly problems: readonly string[];
}

/**
 * Puts stored texts over the program's. Compiles every version once; `null` where the admin changed nothing in the
 * language. A stored text that cannot be read any more is named.
 */
export function overrider(
  builtIn: TemplateSet,
): (stored: readonly TemplateVersion[], language: string) => Overridden | null {
  const compile = templateCompiler();
  /** By source. */
  const known = new Map<string, Compiled>();
  const compiled = (source: string): Compiled => {
    const found = known.get(source) ?? compile(source);
    known.set(source, found);
    return found;
  };
  return (stored, language) => {
    const own = new Map<string, OwnTemplate>();
    const versions = new Map<string, number>();
    const problems: string[] = [];
    for (const { language: spoken, name, version, source } of stored) {
      if (spoken !== language || source === null) continue;
      const id = `${language}/${name}`;
      const template = compiled(source);
      if (template.kind === 'broken') problems.push(`${id}@${version}: ${template.fault}`);
      else own.set(id, { source, render: template.render });
      versions.set(id, version);
    }
    return versions.size === 0 ? null : { templates: ownTemplates(builtIn, own), versions, problems };
  };
}
