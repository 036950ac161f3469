import { matchesOf } from '../ticket/matches-of.ts';
import type { TextSpan } from '../ticket/understanding.ts';

/** What forms call the field that a name is written in. */
const NAME_LABEL =
  '(?:(?:first|last|full|middle|family|given|your|customer|contact|sur)[ -]?)?name|(?:vor|nach|familien|zu|kunden)name|(?:pr[ée])?nom(?: de famille| complet)?|nombre(?: y apellidos?| completo)?|apellidos?|(?:cog)?nome(?: completo| e cognome)?|(?:sobre|ape)nome|apelido|(?:voor|achter|volledige )naam|ansprechpartner|recipient|empf[äa]nger|destinatai?re|destinatari[oa]|ontvanger';
const TOWN_LABEL =
  'city|town|county|ort|stadt|wohnort|ville|commune|ciudad|provincia|poblaci[óo]n|localidad|citt[àa]|localit[àa]|comune|cidade|localidade|woonplaats|plaats|stad';
const BIRTH_LABEL =
  'date of birth|birth ?(?:day|date)|dob|born(?: on)?|geburts(?:datum|tag)|geboren(?: am| op)?|geb\\.|date de naissance|n[ée]e? le|fecha de nacimiento|nac(?:í|i[óo]|id[oa]) el|data di nascita|nat[oa] il|data de nascimento|nascid[oa] em|geboortedatum';

const field = (label: string, value: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${label})[ \\t]?[:：][ \\t]{0,3}(${value})`, 'giu');

/** A few words on the rest of the line. */
const NAMES = field(NAME_LABEL, "\\p{L}[\\p{L}\\p{M}'’.-]{0,30}(?:[ ]\\p{L}[\\p{L}\\p{M}'’.-]{0,30}){0,4}");
const TOWNS = field(TOWN_LABEL, "\\p{L}[\\p{L}\\p{M}'’.-]{0,30}(?:[ ]\\p{L}[\\p{L}\\p{M}'’.-]{0,30}){0,3}");
const BIRTHS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BIRTH_LABEL})[ \\t]?[:：]?[ \\t]{0,3}(\\d{1,4}[./ -]{1,2}\\d{1,2}[./ -]{1,2}\\d{2,4})`,
  'giu',
);

/** Names by the label of their field, in a form or a list. */
export const findLabelledNames = (text: string): readonly TextSpan[] => valuesOf(text, NAMES);

/** Towns by the label of their field. */
export const findLabelledTowns = (text: string): readonly TextSpan[] => valuesOf(text, TOWNS);

/** Days on which somebody was born; any other day a reader needs. */
export const findBirthdays = (text: string): readonly TextSpan[] => valuesOf(text, BIRTHS);

function valuesOf(text: string, pattern: RegExp): readonly TextSpan[] {
  return matchesOf(text, pattern).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
}
