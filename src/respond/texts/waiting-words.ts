import type { NoteLanguage } from '../../ticket/team.ts';

/** What a reminder says, in a team's language. Times come written out; numbers are whole. */
export interface WaitingWords {
  readonly summary: (age: string, due: string) => string;
  readonly answerNext: string;
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly order: string;
  readonly handedOver: string;
  readonly target: string;
  readonly told: string;
  readonly answeredBy: (day: string) => string;
  readonly why: string;
}

const counted =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

export const WAITING_WORDS: Readonly<Record<NoteLanguage, WaitingWords>> = {
  en: {
    summary: (age, due) => `Waiting ${age} for a person; due since ${due}.`,
    answerNext: 'Please answer this customer next.',
    hours: counted('business hour', 'business hours'),
    minutes: counted('business minute', 'business minutes'),
    order: 'Order',
    handedOver: 'Handed over',
    target: 'Target',
    told: 'Told the customer',
    answeredBy: (day) => `a person answers by ${day}`,
    why: 'Why this was decided',
  },
  de: {
    summary: (age, due) => `Wartet seit ${age} auf einen Menschen; fällig seit ${due}.`,
    answerNext: 'Bitte als Nächstes beantworten.',
    hours: counted('Arbeitsstunde', 'Arbeitsstunden'),
    minutes: counted('Arbeitsminute', 'Arbeitsminuten'),
    order: 'Bestellung',
    handedOver: 'Übergeben',
    target: 'Ziel',
    told: 'Dem Kunden gesagt',
    answeredBy: (day) => `ein Mensch antwortet bis ${day}`,
    why: 'Warum so entschieden wurde',
  },
  fr: {
    summary: (age, due) => `Attend une personne depuis ${age} ; en retard depuis ${due}.`,
    answerNext: 'Merci de répondre à ce client en priorité.',
    hours: counted('heure ouvrée', 'heures ouvrées'),
    minutes: counted('minute ouvrée', 'minutes ouvrées'),
    order: 'Commande',
    handedOver: 'Transmis',
    target: 'Objectif',
    told: 'Annoncé au client',
    answeredBy: (day) => `une réponse au plus tard le ${day}`,
    why: 'Pourquoi cette décision',
  },
  es: {
    summary: (age, due) => `Espera a una persona desde hace ${age}; vencido desde ${due}.`,
    answerNext: 'Responde a este cliente a continuación.',
    hours: counted('hora laborable', 'horas laborables'),
    minutes: counted('minuto laborable', 'minutos laborables'),
    order: 'Pedido',
    handedOver: 'Entregado a una persona',
    target: 'Objetivo',
    told: 'Dicho al cliente',
    answeredBy: (day) => `una persona responde a más tardar el ${day}`,
    why: 'Por qué se decidió así',
  },
  it: {
    summary: (age, due) => `Aspetta una persona da ${age}; in ritardo da ${due}.`,
    answerNext: 'Rispondi per primo a questo cliente.',
    hours: counted('ora lavorativa', 'ore lavorative'),
    minutes: counted('minuto lavorativo', 'minuti lavorativi'),
    order: 'Ordine',
    handedOver: 'Passato a una persona',
    target: 'Obiettivo',
    told: 'Detto al cliente',
    answeredBy: (day) => `una persona risponde entro ${day}`,
    why: 'Perché è stato deciso così',
  },
  nl: {
    summary: (age, due) => `Wacht al ${age} op een mens; te laat sinds ${due}.`,
    answerNext: 'Beantwoord deze klant als eerste.',
    hours: counted('werkuur', 'werkuren'),
    minutes: counted('werkminuut', 'werkminuten'),
    order: 'Bestelling',
    handedOver: 'Overgedragen',
    target: 'Doel',
    told: 'Aan de klant gezegd',
    answeredBy: (day) => `een mens antwoordt uiterlijk ${day}`,
    why: 'Waarom zo is besloten',
  },
  pt: {
    summary: (age, due) => `À espera de uma pessoa há ${age}; em atraso desde ${due}.`,
    answerNext: 'Responda a este cliente a seguir.',
    hours: counted('hora útil', 'horas úteis'),
    minutes: counted('minuto útil', 'minutos úteis'),
    order: 'Encomenda',
    handedOver: 'Passado a uma pessoa',
    target: 'Objetivo',
    told: 'Dito ao cliente',
    answeredBy: (day) => `uma pessoa responde até ${day}`,
    why: 'Porque foi decidido assim',
  },
};
