import { wordingIn } from './material.ts';

/** The text of a prompt in a warmer tone, with the means it was given; without any, only the greeting is warmer. */
export function otherWords(material: string, text: string): string {
  const asked = wordingIn(material);
  if (asked === null) return text.replace(/^(\W*)(Hi|Hey)\b/mu, '$1Hello');
  const { courtesies, same } = asked;
  const worded = same.reduce((whole, [first = '', ...others]) => {
    const other = others.at(-1);
    return other === undefined || first === '' ? whole : replacedOnce(whole, first, other);
  }, text);
  return [courtesies[0], worded, courtesies.at(-1)].filter((part) => part !== undefined).join('\n\n');
}

/** Whole words in small letters only: what begins a sentence is left as it is. */
function replacedOnce(text: string, words: string, others: string): string {
  const at = text.indexOf(` ${words} `);
  return at < 0 ? text : `${text.slice(0, at)} ${others} ${text.slice(at + words.length + 2)}`;
}
