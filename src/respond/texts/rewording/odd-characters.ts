import { withoutSlots } from './prose.ts';

/** Letters of our languages and the signs of plain sentences. No digit, no bracket but the round ones, no sign of markup. */
const PLAIN = /^[\p{Script=Latin}\n .,!?;:()'’"“”„«»–…¡¿-]+$/u;

/** What mail programs or readers would take for a list or a heading. */
const LIST = /^\s*[-–.:;]/mu;

/** A place to write to, or a host. */
const ADDRESS = /[\p{L}-]{2,}\.\p{L}{2,}|www\b|\b(?:dot|punto|punkt|point|ponto)\s+com\b/iu;

/** Whether a text holds anything that is no plain sentence. Facts stand in it by their names. Pure. */
export function oddCharacters(slotted: string): boolean {
  const own = withoutSlots(slotted);
  return own.trim() === '' || !PLAIN.test(own) || LIST.test(slotted) || ADDRESS.test(own);
}
