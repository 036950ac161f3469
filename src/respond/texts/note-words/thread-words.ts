import type { TeamPolicy } from '../../../ticket/team.ts';
import type { ThreadVoice } from '../../../ticket/thread-point.ts';

/** What a note says around points that a language model has drawn up. */
export interface ThreadWords {
  readonly title: string;
  readonly voices: Readonly<Record<ThreadVoice, string>>;
}

export const THREAD_WORDS: Readonly<Record<TeamPolicy['language'], ThreadWords>> = {
  en: {
    title: 'The thread in short (by a language model; only the quotes are certain)',
    voices: { customer: 'Customer', third_party: 'Somebody else', agent: 'Team' },
  },
  de: {
    title: 'Der Verlauf in Kürze (von einem Sprachmodell; sicher sind nur die Zitate)',
    voices: { customer: 'Kunde', third_party: 'Jemand anderes', agent: 'Team' },
  },
  fr: {
    title: 'L’échange en bref (par un modèle de langue ; seules les citations sont sûres)',
    voices: { customer: 'Client', third_party: 'Une autre personne', agent: 'Équipe' },
  },
  es: {
    title: 'La conversación en breve (por un modelo de lenguaje; solo las citas son seguras)',
    voices: { customer: 'Cliente', third_party: 'Otra persona', agent: 'Equipo' },
  },
  it: {
    title: 'La conversazione in breve (da un modello linguistico; certe sono solo le citazioni)',
    voices: { customer: 'Cliente', third_party: 'Un’altra persona', agent: 'Team' },
  },
  nl: {
    title: 'Het gesprek in het kort (door een taalmodel; alleen de citaten zijn zeker)',
    voices: { customer: 'Klant', third_party: 'Iemand anders', agent: 'Team' },
  },
  pt: {
    title: 'A conversa em resumo (por um modelo de linguagem; só as citações são seguras)',
    voices: { customer: 'Cliente', third_party: 'Outra pessoa', agent: 'Equipa' },
  },
};
