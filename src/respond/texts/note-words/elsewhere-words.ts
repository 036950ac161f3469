import type { TeamPolicy } from '../../../ticket/team.ts';

/** What a note says of other tickets of the same customer about the same order. */
export interface ElsewhereWords {
  readonly title: string;
  /** Before the ticket where the customer waits for a person; `verdict`: the order's state then. */
  readonly waits: (day: string, verdict: string | null) => string;
}

const waits =
  (words: string): ElsewhereWords['waits'] =>
  (day, verdict) =>
    `${day}: ${words}${verdict === null ? '' : ` (${verdict})`}.`;

export const ELSEWHERE_WORDS: Readonly<Record<TeamPolicy['language'], ElsewhereWords>> = {
  en: { title: 'On other tickets about this order', waits: waits('handed to a person') },
  de: { title: 'In anderen Tickets zu dieser Bestellung', waits: waits('an einen Menschen übergeben') },
  fr: { title: 'Dans d’autres tickets sur cette commande', waits: waits('transmis à une personne') },
  es: { title: 'En otros tickets sobre este pedido', waits: waits('pasado a una persona') },
  it: { title: 'In altri ticket su questo ordine', waits: waits('passato a una persona') },
  nl: { title: 'In andere tickets over deze bestelling', waits: waits('overgedragen aan een mens') },
  pt: { title: 'Noutros tickets sobre esta encomenda', waits: waits('entregue a uma pessoa') },
};
