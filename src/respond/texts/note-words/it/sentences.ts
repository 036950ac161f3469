import type { NoteSentences } from '../note-sentences.ts';

const businessDays = (count: number): string =>
  count === 1 ? '1 giorno lavorativo' : `${count} giorni lavorativi`;

export const SENTENCES_IT: NoteSentences = {
  titles: {
    who: 'Chi',
    asked: 'Richiesta',
    found: 'Trovato',
    said: 'Già detto',
    notDone: 'Chiesto e non fatto',
    unchecked: 'Non verificabile',
    happened: 'Che cosa è successo',
    staysOpen: 'Perché resta aperto',
    notSent: 'Perché non inviato automaticamente',
    macro: 'Macro',
    next: 'Prossimo passo (voi)',
    links: 'Link',
    draftSent: 'La nostra risposta, inviata',
    draftMaybe: 'La nostra risposta, forse inviata',
    draftToCheck: 'Bozza di risposta, da controllare prima dell’invio',
    goingBack: 'Reso e rimborso',
    why: 'Perché questo stato',
  },
  links: {
    order: 'Ordine nel negozio',
    ticket: 'Ticket',
    decision: 'Perché è stato deciso così',
    feedback: 'Era corretto?',
    tracking: (carrier) => `Tracciamento ${carrier ?? 'del corriere'}`,
  },
  summary: {
    order: (name) => `ordine ${name}`,
    oddOrder: 'ordine dal nome insolito',
    unproven: ' (proprietario non provato)',
    neededBy: (day) => `serve entro ${day}`,
    neededSomeday: 'serve entro un giorno poco chiaro',
    notAnswered: 'Nessuna risposta automatica',
    pleaseCheck: 'Risposto, da controllare',
  },
  found: {
    noOrder: 'nessun ordine unico',
    row: (row) => `riga ${row}`,
    unproven: '<b>Non è provato</b> che questo ordine sia del mittente: non rivelarne nulla.',
    neededBy: (day, expected) =>
      `Serve entro ${day}; ${expected === null ? 'nessuno dice quando arriva' : `previsto ${expected}`}.`,
    before: (last, named) => `${last} (prima di ${named})`,
    order: (name, day) => `Ordine ${name} del ${day}`,
    ownOrders: (orders) => `Ordini del mittente: ${orders}.`,
    cancelled: (day) => `annullato ${day}`,
    returnOpen: 'un reso è aperto',
    onHold: (holds) => `trattenuto: ${holds}`,
    read: (time) => `letto ${time}`,
    unknownCarrier: 'Corriere sconosciuto',
    withoutNumber: 'senza numero',
    hasToAct: (actor) => `${actor} deve agire`,
    lastScan: (inPlace, time) => `ultima scansione${inPlace} ${time}`,
    noScan: 'nessun movimento scansionato',
    quiet: (days) => `${days} senza novità`,
    expected: (day) => `previsto ${day}`,
    noDate: 'nessuna data di consegna',
    was: (day) => `prima ${day}`,
    delivered: (time) => `consegnato ${time}`,
    asOf: (time) => `al ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Reso del ${day}: ${state}${exchange ? ', un cambio' : ''}; arrivati ${received} di ${pieces}, ${inspected} controllati${missing > 0 ? `, ${missing} mancanti` : ''}.`,
    refund: (amount, day, state) => `Rimborso di ${amount}, ${day}: ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day}: ${verdict ?? 'abbiamo risposto'}${expected === null ? '' : `, previsto ${expected}`}.`,
    asked: (day) => `${day}: abbiamo chiesto il numero d’ordine.`,
    maybe: 'Forse non è arrivato.',
    writesBack: (day) => `Può riscrivere da ${day}.`,
  },
  ofTables: (english) => `«${english}»`,
  businessDays,
  inPlace: (place) => ` a ${place}`,
  theCarrier: 'il corriere',
  sure: (percent, language, messages) =>
    `sicuro al ${percent} %, lingua ${language ?? 'sconosciuta'}${messages > 1 ? `, messaggio ${messages}` : ''}`,
  unknownLanguage: 'lingua sconosciuta',
  noWords: 'Nessuna parola propria.',
  needsIt: (day) =>
    day === null ? 'Gli serve entro un giorno che non chiarisce.' : `Gli serve entro ${day}.`,
  customer: (signs) => `Il cliente: ${signs}.`,
  crossedNext: 'Leggere entrambe le risposte; riscrivere se non combaciano.',
  goingBackNext: 'Guardare reso e rimborso nel negozio, poi dire al cliente a che punto sono.',
  macro: (title) => `${title}. Aprire le macro nel riquadro di risposta, cercare questo titolo e applicarla.`,
  poison: {
    nothing:
      'Whereabouts ha provato più volte e non ha potuto lavorare questo ticket. Al cliente non è stato inviato nulla. Rispondere a mano, per favore.',
    the_answer:
      'La nostra risposta è partita, ma Whereabouts non ha potuto finire questo ticket dopo più tentativi. Controllarne stato ed etichette, per favore.',
    maybe:
      'Whereabouts non ha potuto finire questo ticket dopo più tentativi. Guardare prima di rispondere: la nostra risposta forse è arrivata.',
    the_question:
      'La nostra domanda è partita, ma Whereabouts non ha potuto finire questo ticket dopo più tentativi. Controllarne stato ed etichette, per favore.',
    maybe_the_question:
      'Whereabouts non ha potuto finire questo ticket dopo più tentativi. Guardare prima di rispondere: la nostra domanda forse è arrivata.',
  },
  logNames: 'Il registro del servizio indica l’errore.',
};
