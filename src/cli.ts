import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { EXIT } from './cli/exit-codes.ts';
import { explainRefusal } from './cli/explain-refusal.ts';
import { program } from './cli/program.ts';
import { refuseUnknownCommand } from './cli/refuse-unknown-command.ts';

/**
 * The command line: reads `.env` of the folder it is started in, where there is one (what is set already wins), then the
 * arguments; sets the exit code (contract 6).
 */
if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const root = program();
  refuseUnknownCommand(root, process.argv.slice(2));
  await root.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  } else {
    const refusal = explainRefusal(error);
    if (refusal === null) throw error;
    process.stderr.write(`${refusal}\n`);
    process.exitCode = EXIT.usage;
  }
}
