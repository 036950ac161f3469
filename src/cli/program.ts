import { Command } from 'commander';
import { VERSION } from '../service/version.ts';
import { type ClassifyOptions, classify } from './classify.ts';
import type { ExportOptions } from './person.ts';
import type { PictureOptions } from './picture/picture.ts';
import type { TrainOptions } from './train.ts';

/** Every command, with an example each. Commands load what is heavy only when they run. */
export function program(): Command {
  const root = new Command('whereabouts')
    .description('Answers "where is my order?" inside the helpdesk.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError();
  for (const command of [
    startCommand(),
    demoCommand(),
    doctorCommand(),
    classifyCommand(),
    pictureCommand(),
    trainCommand(),
    explainCommand(),
    policyCommand(),
    breakerCommand(),
    goldenCommand(),
    templatesCommand(),
    exportCommand(),
    eraseCommand(),
  ]) {
    root.addCommand(command.exitOverride());
  }
  return root;
}

function startCommand(): Command {
  return new Command('start')
    .description('runs the service with the settings of the environment (docs/configuration.md)')
    .addHelpText('after', '\nExample: whereabouts start')
    .action(async () => {
      const { start } = await import('./start.ts');
      await start(process.env, async () => undefined);
    });
}

function demoCommand(): Command {
  return new Command('demo')
    .description('runs the service against a sandbox of all vendors, with sample tickets; no account needed')
    .option('--exit', 'end after the table; exit 0 only if every ticket ended as expected')
    .option('--port <port>', 'port of the service', '8080')
    .option('--model', 'with a stand-in for a language model, which reads what is half understood')
    .addHelpText('after', '\nExample: whereabouts demo --exit')
    .action(async (options: { readonly exit?: boolean; readonly port: string; readonly model?: boolean }) => {
      const { demo } = await import('./demo/demo.ts');
      const { exit = false, model = false } = options;
      await demo({ exit, model, port: Number(options.port) });
    });
}

function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'asks every configured vendor whether credentials and rights are enough, and writes nothing there; compares a model of your own (INTENT_MODEL) with the built-in one',
    )
    .addHelpText('after', '\nExample: whereabouts doctor')
    .action(async () => {
      const { doctor } = await import('./doctor.ts');
      await doctor(process.env);
    });
}

function classifyCommand(): Command {
  return new Command('classify')
    .description('reads messages and says what each wants; no network')
    .requiredOption('--in <file>', 'JSON lines: {"id","subject"?,"text"}')
    .requiredOption('--out <file>', 'JSON lines: what was read')
    .option('--explain', 'adds to each line what spoke for and against its intent')
    .addHelpText('after', '\nExample: whereabouts classify --in messages.jsonl --out read.jsonl')
    .action((options: ClassifyOptions) => classify(options, process.env));
}

function pictureCommand(): Command {
  return new Command('picture')
    .description(
      'says what state an order is in, from which facts, and what its customer would be told; no network',
    )
    .option('--order <file>', "Shopify's answer with the order; made up around each parcel unless given")
    .option('--tracking <files...>', 'trackers of EasyPost')
    .option('--now <moment>', 'the moment to look from, as 2026-11-24T15:00:00Z; now unless given')
    .option('--policy <file>', 'YAML or JSON; everything allowed unless given')
    .option('--message <text>', 'what the customer writes; "Where is my order?" unless given')
    .addHelpText(
      'after',
      '\nExample: whereabouts picture --tracking fixtures/easypost/tracker-in-transit.json --now 2026-11-21T10:00:00Z',
    )
    .action(async (options: PictureOptions) => {
      const { picture } = await import('./picture/picture.ts');
      await picture(options, process.env);
    });
}

function trainCommand(): Command {
  return new Command('train')
    .description('trains the classifier; with --add on the messages of your own shop, too')
    .option(
      '--add <file>',
      'JSON lines of your own: {"text","intent" or "intents","lang"?,"style"?,"subject"?}',
    )
    .option('--out <file>', 'where the model goes; needed with --add')
    .option('--check', 'write nothing: exit 1 if the model that is there is another one')
    .addHelpText(
      'after',
      '\nExample: whereabouts train --add golden.jsonl --out data/intent-model.bin\nThen:    INTENT_MODEL=data/intent-model.bin whereabouts doctor',
    )
    .action(async (options: TrainOptions) => {
      const { train } = await import('./train.ts');
      train(options);
    });
}

function explainCommand(): Command {
  return new Command('explain')
    .description('says in words why a ticket ended as it did')
    .argument('<ticket>', 'HELPDESK:ID')
    .addHelpText('after', '\nExample: whereabouts explain zendesk:123')
    .action(async (ticket: string) => {
      const { explain } = await import('./explain.ts');
      await explain(ticket, process.env);
    });
}

function exportCommand(): Command {
  return new Command('export')
    .description('writes everything that is kept about a person, as JSON')
    .requiredOption('--email <address>', 'the address they write from')
    .option('--out <file>', 'where to; standard output unless given')
    .addHelpText('after', '\nExample: whereabouts export --email ada@example.com --out ada.json')
    .action(async (options: ExportOptions) => {
      const { exportPerson } = await import('./person.ts');
      await exportPerson(options, process.env);
    });
}

function eraseCommand(): Command {
  return new Command('erase')
    .description(
      'removes everything that is kept about a person, but for keyed hashes that keep limits counting and answers from being sent twice',
    )
    .requiredOption('--email <address>', 'the address they write from')
    .addHelpText('after', '\nExample: whereabouts erase --email ada@example.com')
    .action(async (options: { readonly email: string }) => {
      const { erasePerson } = await import('./person.ts');
      await erasePerson(options, process.env);
    });
}

function policyCommand(): Command {
  const policy = new Command('policy').description('takes the policy out of the database, or puts one in');
  policy
    .command('export')
    .description('writes the policy in force as YAML')
    .argument('<file>', 'where to; - for standard output')
    .addHelpText('after', '\nExample: whereabouts policy export policy.yaml')
    .action(async (file: string) => {
      const { exportPolicy } = await import('./policy.ts');
      await exportPolicy(file, process.env);
    })
    .exitOverride();
  policy
    .command('import')
    .description('stores a policy as the newest version')
    .argument('<file>', 'YAML or JSON')
    .addHelpText('after', '\nExample: whereabouts policy import policy.yaml')
    .action(async (file: string) => {
      const { importPolicy } = await import('./policy.ts');
      await importPolicy(file, process.env);
    })
    .exitOverride();
  return policy;
}

function goldenCommand(): Command {
  const golden = new Command('golden').description(
    'decisions that people marked right or wrong, to hold changes against (docs/resolution.md)',
  );
  golden
    .command('export')
    .description('writes them as JSON lines, without personal data; - for standard output')
    .argument('<file>')
    .addHelpText('after', '\nExample: whereabouts golden export golden.jsonl')
    .action(async (file: string) => {
      const { exportGolden } = await import('./golden.ts');
      await exportGolden(file, process.env);
    })
    .exitOverride();
  golden
    .command('replay')
    .description('decides them again; exit 1 if one comes out otherwise than people said')
    .argument('<file>')
    .option('--policy <policy>', 'a policy in YAML or JSON, in place of the one each was decided with')
    .addHelpText('after', '\nExample: whereabouts golden replay golden.jsonl --policy policy.yaml')
    .action(async (file: string, options: { readonly policy?: string }) => {
      const { replayGolden } = await import('./golden.ts');
      await replayGolden(file, options.policy ?? null);
    })
    .exitOverride();
  return golden;
}

function breakerCommand(): Command {
  const breaker = new Command('breaker').description(
    'shows or resets the breaker, which stops everything public after too many answers at once',
  );
  breaker
    .command('show')
    .description('says for which accounts it has tripped, and why; exit 1 if for any')
    .addHelpText('after', '\nExample: whereabouts breaker show')
    .action(async () => {
      const { showBreakers } = await import('./breaker.ts');
      await showBreakers(process.env);
    })
    .exitOverride();
  breaker
    .command('reset')
    .description('lets answers go out again')
    .option('--account <name>', 'of one helpdesk account; every one that has tripped unless given')
    .option('--reason <words>', 'for the audit trail', 'no reason given')
    .addHelpText('after', '\nExample: whereabouts breaker reset --reason "a sale, no loop"')
    .action(async (options: { readonly account?: string; readonly reason: string }) => {
      const { resetBreakers } = await import('./breaker.ts');
      await resetBreakers(options, process.env);
    })
    .exitOverride();
  return breaker;
}

function templatesCommand(): Command {
  const templates = new Command('templates').description('looks after the texts that customers read');
  templates
    .command('check')
    .description(
      'writes every text in every language and state of the world, and says what is wrong; no network',
    )
    .argument('[folder]', 'texts of your own, <language>/<name>.liquid; those of the program unless given')
    .option(
      '--accept-own-claims',
      'passes, and names, sentences of yours of which no check can tell whether they are true',
    )
    .addHelpText('after', '\nExample: whereabouts templates check')
    .action(async (folder: string | undefined, choice: { readonly acceptOwnClaims?: true }) => {
      const { checkTemplates } = await import('./templates/check.ts');
      checkTemplates({ folder, acceptOwnClaims: choice.acceptOwnClaims === true });
    })
    .exitOverride();
  templates
    .command('export')
    .description('writes every text in force, yours and the built-in ones, as <language>/<name>.liquid')
    .argument('<folder>', 'where to; made if it is not there')
    .addHelpText('after', '\nExample: whereabouts templates export texts')
    .action(async (folder: string) => {
      const { exportTemplates } = await import('./templates/export.ts');
      await exportTemplates(folder, process.env);
    })
    .exitOverride();
  templates
    .command('import')
    .description('stores the texts of a folder that you changed, once all of them have passed every check')
    .argument('<folder>', '<language>/<name>.liquid; what it does not hold stays as it is')
    .option(
      '--accept-own-claims',
      'you answer for sentences of yours of which no check can tell whether they are true; names them',
    )
    .addHelpText('after', '\nExample: whereabouts templates import texts')
    .action(async (folder: string, choice: { readonly acceptOwnClaims?: true }) => {
      const { importTemplates } = await import('./templates/import.ts');
      await importTemplates(folder, process.env, { acceptOwnClaims: choice.acceptOwnClaims === true });
    })
    .exitOverride();
  return templates;
}
