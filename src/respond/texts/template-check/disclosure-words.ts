/** What makes the first line a disclosure: the token for a machine that writes (contract 4), and a word for whom else one can reach. */
interface DisclosureWords {
  readonly machine: RegExp;
  readonly person: RegExp;
}

const WORDS: Readonly<Record<string, DisclosureWords>> = {
  en: { machine: word('AI'), person: /\b(?:person|human|someone|somebody|our team|an agent|colleague)\b/iu },
  de: { machine: word('KI'), person: /\b(?:Mensch|Person|jemand|Mitarbeit|Kolleg|unser Team)/iu },
  fr: { machine: word('IA'), person: /\b(?:personne|quelqu[’']un|humain|conseill|notre équipe)/iu },
  es: { machine: word('IA'), person: /\b(?:persona|alguien|humano|agente|nuestro equipo)/iu },
  it: { machine: word('IA'), person: /\b(?:persona|qualcuno|operatore|operatrice|nostro team)/iu },
  pt: { machine: word('IA'), person: /\b(?:pessoa|alguém|humano|atendente|nossa equipe|nossa equipa)/iu },
  nl: { machine: word('AI'), person: /\b(?:medewerker|mens|iemand|persoon|collega|ons team)/iu },
};

/** What is missing in the line a public text opens with; `[]`: nothing. @param language ISO 639-1 */
export function disclosureFaults(firstLine: string, language: string): readonly string[] {
  const words = WORDS[language];
  if (words === undefined)
    return ['nobody has told this check how a disclosure reads in this language (disclosure-words.ts)'];
  return [
    ...(words.machine.test(firstLine) ? [] : ['its first line does not say that an AI writes']),
    ...(words.person.test(firstLine) ? [] : ['its first line does not say how to reach a person']),
  ];
}

function word(token: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${token}(?![\\p{L}\\p{N}])`, 'u');
}
