import type { TemplateStore, TemplateVersion } from '../../ports/template-store.ts';
import { HOW_TO_SAY_IT } from '../../ports/text-catalogue.ts';
import { loadTemplates } from '../../respond/texts/load-templates.ts';
import { isTemplateName } from '../../respond/texts/template-names.ts';
import type { TemplateSet } from '../../respond/texts/template-set.ts';
import { type OwnText, type TriedText, tryTexts } from '../../respond/texts/try-texts.ts';
import { TEMPLATES_FOLDER } from '../../service/templates-folder.ts';
import type { Store } from '../../store/open-store.ts';
import type { Policy } from '../../ticket/policy.ts';
import { EXIT } from '../exit-codes.ts';
import { withStore } from '../open-store-beside.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { readTextFiles } from './text-files.ts';

/** How to import. */
interface ImportChoice {
  /** The shop answers for sentences of which no check can tell whether facts bear them out. */
  readonly acceptOwnClaims: boolean;
}

/** A text that is in force otherwise. */
interface Change extends OwnText {
  /** It is the program's own again. */
  readonly isBuiltIn: boolean;
  /** The version it replaces; 0: there was none. */
  readonly expected: number;
}

/**
 * Stores the texts of a folder that are not in force already; those that read as the program's are the program's again,
 * and those the folder does not hold stay as they are. All are tried before the first is stored.
 * @throws WrongUsage: it is no folder of texts, or a text must not be sent
 */
export async function importTemplates(
  folder: string,
  environment: NodeJS.ProcessEnv,
  { acceptOwnClaims }: ImportChoice,
): Promise<void> {
  const texts = readTextFiles(folder);
  const builtIn = loadTemplates(TEMPLATES_FOLDER);
  await withStore(environment, async ({ templates, policies }) => {
    const stored = await templates.current();
    const changes = texts.flatMap((text) => changeOf(text, stored, builtIn));
    const doubts = refuseFaults(changes, stored, {
      templates: builtIn,
      policy: await policyInForce(policies),
    });
    if (doubts.length > 0 && !acceptOwnClaims) throw new WrongUsage(`${DOUBTED}\n${doubts.join('\n')}`);
    const accepted = doubts.length > 0 ? `, ${doubts.length} own claims accepted` : '';
    const conflict = await save(changes, templates, `imported from ${folder}${accepted}`);
    if (conflict === null) {
      const answeredFor = doubts.length > 0 ? `\nYou answer for these sentences:\n${doubts.join('\n')}` : '';
      process.stdout.write(`${summary(changes, texts.length)}${answeredFor}\n`);
      return;
    }
    process.stderr.write(`Somebody changed ${idOf(conflict)} meanwhile; look at it, then import again\n`);
    process.exitCode = EXIT.problem;
  });
}

function changeOf(
  text: OwnText,
  stored: readonly TemplateVersion[],
  builtIn: TemplateSet,
): readonly Change[] {
  const { language, name, source } = text;
  const before = stored.find((version) => idOf(version) === idOf(text));
  const plain =
    builtIn.languages.includes(language) && isTemplateName(name) ? builtIn.source(language, name) : null;
  const inForce = before?.source?.trim() ?? plain;
  return source === inForce ? [] : [{ ...text, isBuiltIn: source === plain, expected: before?.version ?? 0 }];
}

/** The shop a text speaks of: its name and signature are part of every one. */
async function policyInForce(policies: Store['policies']): Promise<Policy> {
  const version = await policies.newest();
  if (version === null)
    throw new WrongUsage(
      'There is no policy to try the texts with; import one first, or start the service once',
    );
  return version.policy;
}

const DOUBTED = `None was stored: these sentences may say more than facts do. To have them stored, ${HOW_TO_SAY_IT}, or import with --accept-own-claims if each is true of every order:`;

/** @returns sentences the shop must answer for; @throws WrongUsage: a text must not be sent */
function refuseFaults(
  changes: readonly Change[],
  stored: readonly TemplateVersion[],
  { templates, policy }: { readonly templates: TemplateSet; readonly policy: Policy },
): readonly string[] {
  const changed = new Set(changes.map(idOf));
  const kept = stored.flatMap((version): OwnText[] => {
    const { source } = version;
    return source === null || changed.has(idOf(version)) ? [] : [{ ...version, source }];
  });
  const tried = tryTexts(changes, { templates, policy, kept });
  const named = (what: keyof TriedText): readonly string[] =>
    tried.flatMap((text, index) => {
      const change = changes[index];
      return change === undefined ? [] : text[what].map((one) => `  ${idOf(change)}: ${one}`);
    });
  const faults = named('problems');
  if (faults.length > 0)
    throw new WrongUsage(`The texts were refused, and none was stored:\n${faults.join('\n')}`);
  return named('doubts');
}

/** @returns the text that somebody else has changed; `null`: all are stored */
async function save(
  changes: readonly Change[],
  templates: TemplateStore,
  reason: string,
): Promise<Change | null> {
  for (const change of changes) {
    const { language, name, expected, isBuiltIn } = change;
    const source = isBuiltIn ? null : change.source;
    const saved = await templates.save({ language, name, source, expected, by: 'command line', reason });
    if (saved === 'conflict') return change;
  }
  return null;
}

function summary(changes: readonly Change[], given: number): string {
  const back = changes.filter(({ isBuiltIn }) => isBuiltIn).length;
  return [
    `${changes.length - back} of ${given} texts stored, in force now`,
    ...(back === 0 ? [] : [`${back} read as built in, and are built in again`]),
    ...(given === changes.length ? [] : [`${given - changes.length} were in force already`]),
  ].join('; ');
}

const idOf = ({ language, name }: { readonly language: string; readonly name: string }): string =>
  `${language}/${name}`;
