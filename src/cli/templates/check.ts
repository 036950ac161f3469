import { readPolicy } from '../../policy/read-policy.ts';
import { Misconfigured } from '../../ports/errors.ts';
import { loadTemplates } from '../../respond/texts/load-templates.ts';
import { checkTemplate } from '../../respond/texts/template-check/check-template.ts';
import { TEMPLATE_NAMES } from '../../respond/texts/template-names.ts';
import { TEMPLATES_FOLDER } from '../../service/templates-folder.ts';
import { EXIT } from '../exit-codes.ts';
import { reportTable } from './report-table.ts';

/** A shop for the samples, with a name and a signature as long as most. */
const SAMPLE_SHOP = {
  version: 1,
  brand: {
    name: 'Sample & Daughters',
    domains: ['sample.example'],
    signature: 'Your team\nSample & Daughters',
  },
};

/**
 * Writes every text in every language and state of the world, and prints a table of how long they get and what is wrong.
 * Exit 1: something is. @param folder `<language>/<name>.liquid`; the texts that come with the program unless told
 */
export function checkTemplates(folder: string = TEMPLATES_FOLDER): void {
  const problem = checked(folder);
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = EXIT.problem;
  }
}

function checked(folder: string): string | null {
  try {
    const templates = loadTemplates(folder);
    const policy = readPolicy(SAMPLE_SHOP);
    const reports = templates.languages.flatMap((language) =>
      TEMPLATE_NAMES.map((name) => checkTemplate({ language, name }, templates, policy)),
    );
    process.stdout.write(`${reportTable(reports)}\n`);
    const broken = reports.filter(({ problems }) => problems.length > 0);
    return broken.length === 0 ? null : `${broken.length} of ${reports.length} texts must not be sent`;
  } catch (error) {
    if (error instanceof Misconfigured) return error.message;
    throw error;
  }
}
