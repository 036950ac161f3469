import { loadTemplates } from '../../respond/texts/load-templates.ts';
import { TEMPLATE_NAMES } from '../../respond/texts/template-names.ts';
import { TEMPLATES_FOLDER } from '../../service/templates-folder.ts';
import { withStore } from '../open-store-beside.ts';
import { requireTextFolder, writeTextFiles } from './text-files.ts';

/** Writes every text in force, the program's and the admin's own, as `<language>/<name>.liquid`. @throws WrongUsage: it cannot be written there */
export async function exportTemplates(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  requireTextFolder(folder);
  const builtIn = loadTemplates(TEMPLATES_FOLDER);
  const stored = await withStore(environment, ({ templates }) => templates.current());
  const own = new Map(
    stored.flatMap(({ language, name, source }): [string, string][] =>
      source === null ? [] : [[`${language}/${name}`, source]],
    ),
  );
  const texts = builtIn.languages.flatMap((language) =>
    TEMPLATE_NAMES.map((name) => ({
      language,
      name,
      source: own.get(`${language}/${name}`) ?? builtIn.source(language, name),
    })),
  );
  writeTextFiles(folder, texts);
  const ours = texts.filter(({ language, name }) => own.has(`${language}/${name}`)).length;
  process.stdout.write(`${texts.length} texts are in ${folder}, ${ours} of them your own\n`);
}
