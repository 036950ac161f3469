import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { CAPITALS, phrases } from '../phrases.ts';

const NUMBER = 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici';

export const it = (): CheckWords => ({
  calendar: calendarWords('it'),
  relativeDays: [
    [phrases('dopodomani'), 2],
    [phrases("l['’]altro ieri", 'altroieri'), -2],
    [phrases('oggi', 'stamattina', 'stasera', 'stanotte', 'questa (?:mattina|sera)', 'questo pomeriggio'), 0],
    [phrases('domani'), 1],
    [phrases('ieri'), -1],
  ],
  looseTimes: phrases(
    '(?:questa settimana|questo (?:mese|fine settimana)|(?:la )?(?:prossima|scorsa) settimana|settimana prossima)',
    `(?:in|tra|fra|entro) (?:${NUMBER}|un|una|pochi|poche|qualche) (?:giorn[oi]|or[ae]|settiman[ae])(?! lavorativ)`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:pacchi|colli|articoli|ordini)`),
  names: CAPITALS,
  // Politeness has capitals.
  plainNames: new Set(['IA', 'AI', 'SMS', 'PIN', 'QR', 'Lei', 'La', 'Le', 'Suo', 'Sua', 'Suoi', 'Sue']),
  statuses: {
    delivered: phrases('consegnat[oaie]', 'è arrivat[oa](?! (?:a|in|nel|nella|presso))', 'recapitat[oaie]'),
    left_elsewhere: phrases('(?:stat[oa] )?lasciat[oa] (?:a|da|presso|in)', 'depositat[oa] (?:da|presso|in)'),
    out_for_delivery: phrases('in consegna', 'uscit[oa] per la consegna', 'con il corriere per la consegna'),
    on_its_way: phrases('in viaggio', 'in transito', 'per strada', 'in arrivo'),
    returned: phrases(
      'rispedit[oaie]',
      'restituit[oaie]',
      'tornando (?:al mittente|da noi|indietro)',
      'di ritorno',
    ),
    ready_for_pickup: phrases(
      '(?:la|ti|l) (?:aspetta|attende)',
      'in attesa (?:di|del) (?:ritiro|essere ritirat[oa])',
      'pront[oa] (?:[^.,]* )?per (?:il ritiro|essere ritirat[oa])',
      'in giacenza',
      'disponibile per il ritiro',
    ),
    attempted: phrases(
      'ha (?:tentato|provato|cercato) (?:[^.,]* )?(?:di|a) (?:consegnare|recapitare)',
      'ha tentato la consegna',
      'tentativo di consegna (?:è fallito|non è riuscito)',
    ),
    weather: phrases('maltempo', 'meteo\\p{L}*'),
    misrouted: phrases('smistat[oa] per errore', '(?:percorso|centro) sbagliato'),
    held: phrases('lo trattiene', 'è (?:trattenut[oa]|ferm[oa])'),
    next_attempt: phrases('prossimo tentativo è', 'annunciato un altro tentativo'),
    next_pickup: phrases('può ritirarlo', 'si può ritirare'),
    customs: phrases('(?:in|alla|presso la) dogana'),
    delayed: phrases('in ritardo', 'ritardat[oaie]', 'ha subito un ritardo'),
    cancelled: phrases('annullat[oaie]', 'cancellat[oaie]'),
    refunded: phrases('rimbors\\p{L}+'),
    lost: phrases('smarrit[oaie]', 'pers[oa]', 'danneggiat[oaie]'),
    packed: phrases('imballat[oaie]', 'impacchettat[oaie]', 'confezionat[oaie]', 'preparat[oaie]'),
    shipped: phrases('partit[oaie]', 'spedit[oaie]', 'inviat[oaie]', 'lasciato il (?:nostro )?magazzino'),
    preparing: phrases('in (?:fase di )?preparazione', 'preparando'),
  },
  supposed: phrases(
    'se|quando|appena|non appena|sarà|saranno|verrà|può|possono|potrà|potrebbe|dovrebbe|deve|di solito|spesso|una volta|finché',
  ),
  denied: phrases('non|mai|niente|nulla|senza|nessun[oa]?'),
});
