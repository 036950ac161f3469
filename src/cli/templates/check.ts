import { readPolicy } from '../../policy/read-policy.ts';
import { Misconfigured } from '../../ports/errors.ts';
import { HOW_TO_SAY_IT } from '../../ports/text-catalogue.ts';
import { templateCompiler } from '../../respond/texts/compile-template.ts';
import { loadTemplates } from '../../respond/texts/load-templates.ts';
import { type OwnTemplate, ownTemplates } from '../../respond/texts/own-templates.ts';
import { checkTemplate, type TriedTexts } from '../../respond/texts/template-check/check-template.ts';
import { isTemplateName, TEMPLATE_NAMES, type TemplateName } from '../../respond/texts/template-names.ts';
import type { TemplateSet } from '../../respond/texts/template-set.ts';
import { TEMPLATES_FOLDER } from '../../service/templates-folder.ts';
import { EXIT } from '../exit-codes.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { reportTable } from './report-table.ts';
import { readTextFiles } from './text-files.ts';

/** A shop for the samples, with a name and a signature as long as most. */
const SAMPLE_SHOP = {
  version: 1,
  brand: {
    name: 'Sample & Daughters',
    domains: ['sample.example'],
    signature: 'Your team\nSample & Daughters',
  },
};

/** What to check. */
interface CheckChoice {
  /** `<language>/<name>.liquid`, as many or as few as there are; the texts that come with the program unless told. */
  readonly folder?: string | undefined;
  /** Sentences that are only in doubt are printed and passed. */
  readonly acceptOwnClaims: boolean;
}

/**
 * Writes every text in every language and state of the world, and prints a table of how long they get and what is wrong.
 * A text that a folder does not hold is the program's. Exit 1: something is wrong.
 */
export function checkTemplates(choice: CheckChoice): void {
  const problem = checked(choice);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = EXIT.problem;
  }
}

function checked({ folder, acceptOwnClaims }: CheckChoice): string | null {
  try {
    const builtIn = loadTemplates(TEMPLATES_FOLDER);
    const { templates, texts } = folder === undefined ? allOf(builtIn) : textsIn(folder, builtIn);
    const tried: TriedTexts = { templates, builtIn, policy: readPolicy(SAMPLE_SHOP) };
    const reports = texts.map((text) => checkTemplate(text, tried));
    process.stdout.write(`${reportTable(reports)}\n`);
    const broken = reports.filter(({ problems }) => problems.length > 0).length;
    if (broken > 0) return `${broken} of ${reports.length} texts must not be sent`;
    const doubted = reports.filter(({ doubts }) => doubts.length > 0).length;
    return doubted === 0 || acceptOwnClaims
      ? null
      : `${doubted} of ${reports.length} texts hold sentences that may say more than facts do; ${HOW_TO_SAY_IT}, or pass --accept-own-claims if each is true of every order`;
  } catch (error) {
    if (error instanceof Misconfigured || error instanceof WrongUsage) return error.message;
    throw error;
  }
}

interface Texts {
  readonly templates: TemplateSet;
  readonly texts: readonly { readonly language: string; readonly name: TemplateName }[];
}

const allOf = (builtIn: TemplateSet): Texts => ({
  templates: builtIn,
  texts: builtIn.languages.flatMap((language) => TEMPLATE_NAMES.map((name) => ({ language, name }))),
});

/** @throws WrongUsage naming file and line of the first text that cannot be read */
function textsIn(folder: string, builtIn: TemplateSet): Texts {
  const compile = templateCompiler();
  const own = new Map<string, OwnTemplate>();
  const files = readTextFiles(folder).map(({ language, name, source }) => {
    const file = `${language}/${name}.liquid`;
    if (!builtIn.languages.includes(language) || !isTemplateName(name))
      throw new WrongUsage(`${file}: no text of this name is ever sent`);
    if (source === '') throw new WrongUsage(`${file} is empty`);
    const compiled = compile(source);
    if (compiled.kind === 'broken') throw new WrongUsage(`${file}, line ${compiled.line}: ${compiled.fault}`);
    own.set(`${language}/${name}`, { source, render: compiled.render });
    return { language, name };
  });
  // The order of the table is the program's, whatever the files are called.
  const texts = files.toSorted((a, b) => TEMPLATE_NAMES.indexOf(a.name) - TEMPLATE_NAMES.indexOf(b.name));
  return { templates: ownTemplates(builtIn, own), texts };
}
