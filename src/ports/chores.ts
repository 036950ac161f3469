/** What is done once in a while, by whichever process comes first. */
export interface Chores {
  /** Whether it is this process's turn: `true` for one of all that ask within `everyMs` real milliseconds. */
  begin(name: string, everyMs: number): Promise<boolean>;
  /** Asks for it to be done soon, by whichever process answers first; asked for again before that it is one request. */
  ring(name: string): Promise<void>;
  /** Whether somebody has rung since it was answered last; of all that ask one is told so. */
  answer(name: string): Promise<boolean>;
}
