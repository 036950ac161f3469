/** Words that stay small inside a name. */
const SMALL = new Set(
  'am an der den di do da de del la le les las los und upon on sur sous en of the'.split(' '),
);

/** Carriers write cities in capitals: "ST. LOUIS" -> "St. Louis". A name that has small letters is left as it is. */
export function placeName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .split(/(?<=[ -])/u)
    .map((word, index) => (index > 0 && SMALL.has(word.replace(/[ -]$/u, '')) ? word : capital(word)))
    .join('');
}

/** "o'fallon" -> "O'Fallon", "mcallen" -> "McAllen". */
function capital(word: string): string {
  return word
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^([OD]['’]|Mc)(\p{L})/u, (_, head: string, letter: string) => head + letter.toUpperCase());
}
