/** What was given on the command line cannot be used; the message says what to do next. Ends a command with exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
