import type { Command } from 'commander';

/**
 * Refuses a command that does not exist even where help is asked for. Commander shows the help of whatever is above and is
 * content (15.1: `bogus --help` ends with 0), so a script with a mistyped name would go on.
 * @throws CommanderError
 */
export function refuseUnknownCommand(root: Command, args: readonly string[]): void {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name.startsWith('-') || root.commands.length === 0) return;
  const named = root.commands.find((command) => command.name() === name);
  if (named === undefined) root.error(`error: unknown command '${name}'`);
  else refuseUnknownCommand(named, rest);
}
