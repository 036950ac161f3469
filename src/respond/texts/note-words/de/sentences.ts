import type { NoteSentences } from '../note-sentences.ts';

const businessDays = (count: number): string => `${count} Werktag${count === 1 ? '' : 'e'}`;

export const SENTENCES_DE: NoteSentences = {
  titles: {
    who: 'Wer',
    asked: 'Anliegen',
    found: 'Gefunden',
    said: 'Bisher gesagt',
    notDone: 'Verlangt und nicht getan',
    unchecked: 'Nicht prüfbar',
    happened: 'Was geschah',
    staysOpen: 'Warum es offen bleibt',
    notSent: 'Warum nicht automatisch gesendet',
    macro: 'Makro',
    next: 'Nächster Schritt (Sie)',
    links: 'Links',
    draftSent: 'Unsere Antwort, gesendet',
    draftMaybe: 'Unsere Antwort, vielleicht gesendet',
    draftToCheck: 'Antwortentwurf, vor dem Senden prüfen',
    goingBack: 'Rückgabe und Erstattung',
    why: 'Warum dieser Stand',
  },
  links: {
    order: 'Bestellung im Shop',
    ticket: 'Ticket',
    decision: 'Warum so entschieden',
    feedback: 'War das richtig?',
    tracking: (carrier) => `Sendungsverfolgung ${carrier ?? 'des Zustellers'}`,
  },
  summary: {
    order: (name) => `Bestellung ${name}`,
    oddOrder: 'Bestellung mit ungewöhnlichem Namen',
    unproven: ' (Besitzer nicht belegt)',
    neededBy: (day) => `gebraucht bis ${day}`,
    neededSomeday: 'gebraucht bis zu einem unklaren Tag',
    notAnswered: 'Nicht automatisch beantwortet',
    pleaseCheck: 'Beantwortet, bitte prüfen',
  },
  found: {
    noOrder: 'keine einzelne Bestellung',
    row: (row) => `Zeile ${row}`,
    unproven:
      'Es ist <b>nicht belegt</b>, dass diese Bestellung dem Absender gehört: nichts darüber preisgeben.',
    neededBy: (day, expected) =>
      `Gebraucht bis ${day}; ${expected === null ? 'niemand sagt, wann sie kommt' : `erwartet ${expected}`}.`,
    before: (last, named) => `${last} (vor ${named})`,
    order: (name, day) => `Bestellung ${name} vom ${day}`,
    ownOrders: (orders) => `Eigene Bestellungen des Absenders: ${orders}.`,
    cancelled: (day) => `storniert ${day}`,
    returnOpen: 'eine Rückgabe läuft',
    onHold: (holds) => `angehalten: ${holds}`,
    read: (time) => `gelesen ${time}`,
    unknownCarrier: 'Unbekannter Zusteller',
    withoutNumber: 'ohne Nummer',
    hasToAct: (actor) => `${actor} muss handeln`,
    lastScan: (inPlace, time) => `letzter Scan${inPlace} ${time}`,
    noScan: 'keine Bewegung gescannt',
    quiet: (days) => `${days} ohne Neuigkeit`,
    expected: (day) => `erwartet ${day}`,
    noDate: 'kein Liefertermin',
    was: (day) => `vorher ${day}`,
    delivered: (time) => `zugestellt ${time}`,
    asOf: (time) => `Stand ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Rückgabe eröffnet ${day}: ${state}${exchange ? ', ein Umtausch' : ''}; ${received} von ${pieces} Stück angekommen, ${inspected} geprüft${missing > 0 ? `, ${missing} fehlen` : ''}.`,
    refund: (amount, day, state) => `Erstattung von ${amount}, ${day}: ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day}: ${verdict ?? 'wir haben geantwortet'}${expected === null ? '' : `, erwartet ${expected}`}.`,
    asked: (day) => `${day}: Wir haben nach der Bestellnummer gefragt.`,
    maybe: 'Vielleicht kam es nicht an.',
    writesBack: (day) => `Meldet sich vielleicht ab ${day}.`,
  },
  ofTables: (english) => `„${english}“`,
  businessDays,
  inPlace: (place) => ` in ${place}`,
  theCarrier: 'dem Zusteller',
  sure: (percent, language, messages) =>
    `${percent} % sicher, Sprache ${language ?? 'unbekannt'}${messages > 1 ? `, Nachricht ${messages}` : ''}`,
  unknownLanguage: 'Sprache unbekannt',
  noWords: 'Keine eigenen Worte.',
  needsIt: (day) =>
    day === null ? 'Braucht es bis zu einem Tag, der unklar bleibt.' : `Braucht es bis ${day}.`,
  customer: (signs) => `Der Kunde: ${signs}.`,
  crossedNext: 'Beide Antworten lesen; noch einmal schreiben, wenn sie nicht zusammenpassen.',
  goingBackNext: 'Rückgabe und Erstattung im Shop ansehen, dann dem Kunden den Stand nennen.',
  macro: (title) => `${title}. Im Antwortfeld die Makros öffnen, nach diesem Titel suchen und anwenden.`,
  poison: {
    nothing:
      'Whereabouts hat es mehrmals versucht und konnte dieses Ticket nicht bearbeiten. Der Kunde bekam nichts. Bitte von Hand antworten.',
    the_answer:
      'Unsere Antwort ging raus, aber Whereabouts konnte dieses Ticket trotz mehrerer Versuche nicht abschließen. Bitte Status und Schlagwörter prüfen.',
    maybe:
      'Whereabouts konnte dieses Ticket trotz mehrerer Versuche nicht abschließen. Vor dem Antworten nachsehen: Unsere Antwort kam vielleicht an.',
    the_question:
      'Unsere Rückfrage ging raus, aber Whereabouts konnte dieses Ticket trotz mehrerer Versuche nicht abschließen. Bitte Status und Schlagwörter prüfen.',
    maybe_the_question:
      'Whereabouts konnte dieses Ticket trotz mehrerer Versuche nicht abschließen. Vor dem Antworten nachsehen: Unsere Rückfrage kam vielleicht an.',
  },
  logNames: 'Das Protokoll des Dienstes nennt den Fehler.',
};
