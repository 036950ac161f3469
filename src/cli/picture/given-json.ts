import { readFileSync } from 'node:fs';
import { WrongUsage } from '../wrong-usage.ts';

/** Text of a file named on the command line. @throws WrongUsage saying what to give instead */
export function givenText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUsage(`${file} cannot be read; give ${what}`);
  }
}

/** What a file named on the command line holds. @throws WrongUsage saying what to give instead */
export function givenJson(file: string, what: string): unknown {
  const text = givenText(file, what);
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(`${file} is no JSON; give ${what}`);
  }
}
