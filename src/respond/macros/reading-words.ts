import type { Policy } from '../../ticket/policy.ts';
import type { MisfitKind } from './macro-problems.ts';

/** What a note says about a macro as it reads on the ticket. Lists and sentences are put in as html that is safe already. */
export interface ReadingWords {
  /** Keys and clicks of the helpdesk. */
  readonly zendesk: string;
  readonly gorgias: string;
  readonly reads: string;
  readonly doesNotFit: Readonly<Record<MisfitKind, string>>;
  readonly unknown: (placeholders: string) => string;
  readonly agents: (placeholders: string) => string;
  readonly newestOrder: (order: string) => string;
  readonly unchecked: string;
  /** ISO 639-1, both. */
  readonly otherLanguage: (macro: string, customer: string) => string;
}

const EN: ReadingWords = {
  zendesk: 'Press Ctrl+Alt+M, type its title, press Enter.',
  gorgias: 'Press M, type its title, press Enter.',
  reads: 'It reads here',
  doesNotFit: {
    state: 'says what the order’s facts do not',
    binds: 'promises something nobody has decided',
    day: 'names a day that is none of this order’s',
    carrier: 'names another carrier',
  },
  unknown: (placeholders) => `Nobody knows what belongs in ${placeholders}.`,
  agents: (placeholders) => `${placeholders} becomes yours when you apply it.`,
  newestOrder: (order) => `The helpdesk fills in the customer’s newest order: check that it is ${order}.`,
  unchecked: 'Its language could not be checked against the facts.',
  otherLanguage: (macro, customer) => `It is written in “${macro}”, the customer writes in “${customer}”.`,
};

const DE: ReadingWords = {
  zendesk: 'Strg+Alt+M drücken, Titel eingeben, Enter.',
  gorgias: 'M drücken, Titel eingeben, Enter.',
  reads: 'So lautet es hier',
  doesNotFit: {
    state: 'sagt, was die Fakten der Bestellung nicht sagen',
    binds: 'verspricht etwas, das niemand entschieden hat',
    day: 'nennt einen Tag, der zu dieser Bestellung nicht gehört',
    carrier: 'nennt einen anderen Paketdienst',
  },
  unknown: (placeholders) => `Niemand weiß, was für ${placeholders} einzusetzen ist.`,
  agents: (placeholders) => `${placeholders} wird beim Anwenden durch deine Angaben ersetzt.`,
  newestOrder: (order) => `Der Helpdesk setzt die neueste Bestellung ein: prüfen, ob es ${order} ist.`,
  unchecked: 'Seine Sprache ließ sich nicht mit den Fakten abgleichen.',
  otherLanguage: (macro, customer) => `Er ist auf „${macro}“ verfasst, der Kunde schreibt auf „${customer}“.`,
};

const FR: ReadingWords = {
  zendesk: 'Ctrl+Alt+M, taper le titre, Entrée.',
  gorgias: 'M, taper le titre, Entrée.',
  reads: 'Elle donne ici',
  doesNotFit: {
    state: 'dit ce que les faits de la commande ne disent pas',
    binds: 'promet ce que personne n’a décidé',
    day: 'nomme un jour qui n’est pas de cette commande',
    carrier: 'nomme un autre transporteur',
  },
  unknown: (placeholders) => `Personne ne sait quoi mettre à la place de ${placeholders}.`,
  agents: (placeholders) => `${placeholders} sera remplacé par vos données.`,
  newestOrder: (order) => `L’outil insère la commande la plus récente : vérifier que c’est ${order}.`,
  unchecked: 'Sa langue n’a pas pu être comparée aux faits.',
  otherLanguage: (macro, customer) => `Elle est écrite en « ${macro} », le client écrit en « ${customer} ».`,
};

const ES: ReadingWords = {
  zendesk: 'Ctrl+Alt+M, escribir el título, Intro.',
  gorgias: 'M, escribir el título, Intro.',
  reads: 'Aquí dice',
  doesNotFit: {
    state: 'dice lo que los datos del pedido no dicen',
    binds: 'promete algo que nadie ha decidido',
    day: 'nombra un día que no es de este pedido',
    carrier: 'nombra a otro transportista',
  },
  unknown: (placeholders) => `Nadie sabe qué va en ${placeholders}.`,
  agents: (placeholders) => `${placeholders} se sustituye por tus datos al aplicarla.`,
  newestOrder: (order) => `La herramienta inserta el pedido más reciente: comprobar que es ${order}.`,
  unchecked: 'Su idioma no se pudo comparar con los datos.',
  otherLanguage: (macro, customer) => `Está escrita en «${macro}»; el cliente escribe en «${customer}».`,
};

const IT: ReadingWords = {
  zendesk: 'Ctrl+Alt+M, scrivere il titolo, Invio.',
  gorgias: 'M, scrivere il titolo, Invio.',
  reads: 'Qui diventa',
  doesNotFit: {
    state: 'dice ciò che i fatti dell’ordine non dicono',
    binds: 'promette ciò che nessuno ha deciso',
    day: 'nomina un giorno che non è di questo ordine',
    carrier: 'nomina un altro corriere',
  },
  unknown: (placeholders) => `Nessuno sa che cosa va al posto di ${placeholders}.`,
  agents: (placeholders) => `${placeholders} diventa il tuo quando la applichi.`,
  newestOrder: (order) => `L’helpdesk inserisce l’ordine più recente: controllare che sia ${order}.`,
  unchecked: 'La sua lingua non ha potuto essere confrontata con i fatti.',
  otherLanguage: (macro, customer) => `È scritta in «${macro}», il cliente scrive in «${customer}».`,
};

const NL: ReadingWords = {
  zendesk: 'Ctrl+Alt+M, typ de titel, Enter.',
  gorgias: 'M, typ de titel, Enter.',
  reads: 'Hier luidt hij',
  doesNotFit: {
    state: 'zegt wat de feiten van de bestelling niet zeggen',
    binds: 'belooft iets wat niemand heeft besloten',
    day: 'noemt een dag die niet bij deze bestelling hoort',
    carrier: 'noemt een andere vervoerder',
  },
  unknown: (placeholders) => `Niemand weet wat er bij ${placeholders} hoort.`,
  agents: (placeholders) => `${placeholders} wordt van jou zodra je hem toepast.`,
  newestOrder: (order) => `De helpdesk vult de nieuwste bestelling in: controleer of het ${order} is.`,
  unchecked: 'De taal kon niet met de feiten worden vergeleken.',
  otherLanguage: (macro, customer) => `Hij is in “${macro}” geschreven, de klant schrijft in “${customer}”.`,
};

const PT: ReadingWords = {
  zendesk: 'Ctrl+Alt+M, escrever o título, Enter.',
  gorgias: 'M, escrever o título, Enter.',
  reads: 'Aqui diz',
  doesNotFit: {
    state: 'diz o que os factos da encomenda não dizem',
    binds: 'promete algo que ninguém decidiu',
    day: 'indica um dia que não é desta encomenda',
    carrier: 'indica outra transportadora',
  },
  unknown: (placeholders) => `Ninguém sabe o que entra em ${placeholders}.`,
  agents: (placeholders) => `${placeholders} passa a ser o seu ao aplicá-la.`,
  newestOrder: (order) => `O sistema insere a encomenda mais recente: confirmar que é ${order}.`,
  unchecked: 'A língua não pôde ser comparada com os factos.',
  otherLanguage: (macro, customer) => `Está escrita em “${macro}”; o cliente escreve em “${customer}”.`,
};

const WORDS: Readonly<Record<Policy['team']['language'], ReadingWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  nl: NL,
  pt: PT,
};

/** In the language the team reads. */
export const readingWordsOf = ({ team }: Pick<Policy, 'team'>): ReadingWords => WORDS[team.language];
