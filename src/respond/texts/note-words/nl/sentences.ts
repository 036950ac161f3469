import type { NoteSentences } from '../note-sentences.ts';

const businessDays = (count: number): string => `${count} ${count === 1 ? 'werkdag' : 'werkdagen'}`;

export const SENTENCES_NL: NoteSentences = {
  titles: {
    who: 'Wie',
    asked: 'Vraag',
    found: 'Gevonden',
    said: 'Al gezegd',
    notDone: 'Gevraagd en niet gedaan',
    unchecked: 'Kon niet worden gecontroleerd',
    happened: 'Wat er gebeurde',
    staysOpen: 'Waarom het open blijft',
    notSent: 'Waarom niet automatisch verstuurd',
    macro: 'Macro',
    next: 'Volgende stap (u)',
    links: 'Links',
    draftSent: 'Ons antwoord, verstuurd',
    draftMaybe: 'Ons antwoord, misschien verstuurd',
    draftToCheck: 'Conceptantwoord, controleer voor verzending',
    goingBack: 'Retour en terugbetaling',
    why: 'Waarom deze stand',
  },
  links: {
    order: 'Bestelling in de winkel',
    ticket: 'Ticket',
    decision: 'Waarom zo besloten',
    feedback: 'Klopte dit?',
    tracking: (carrier) => `Tracking ${carrier ?? 'van de vervoerder'}`,
  },
  summary: {
    order: (name) => `bestelling ${name}`,
    oddOrder: 'bestelling met ongewone naam',
    unproven: ' (eigenaar niet bewezen)',
    neededBy: (day) => `nodig op ${day}`,
    neededSomeday: 'nodig op een onduidelijke dag',
    notAnswered: 'Niet automatisch beantwoord',
    pleaseCheck: 'Beantwoord, graag controleren',
  },
  found: {
    noOrder: 'geen enkele bestelling zeker',
    row: (row) => `rij ${row}`,
    unproven: 'Het is <b>niet bewezen</b> dat deze bestelling van de afzender is: geef er niets over prijs.',
    neededBy: (day, expected) =>
      `Nodig op ${day}; ${expected === null ? 'niemand zegt wanneer het komt' : `verwacht ${expected}`}.`,
    before: (last, named) => `${last} (vóór ${named})`,
    order: (name, day) => `Bestelling ${name} van ${day}`,
    ownOrders: (orders) => `Eigen bestellingen van de afzender: ${orders}.`,
    cancelled: (day) => `geannuleerd ${day}`,
    returnOpen: 'er loopt een retour',
    onHold: (holds) => `vastgehouden: ${holds}`,
    read: (time) => `gelezen ${time}`,
    unknownCarrier: 'Onbekende vervoerder',
    withoutNumber: 'zonder nummer',
    hasToAct: (actor) => `${actor} moet iets doen`,
    lastScan: (inPlace, time) => `laatste scan${inPlace} ${time}`,
    noScan: 'geen beweging gescand',
    quiet: (days) => `${days} zonder nieuws`,
    expected: (day) => `verwacht ${day}`,
    noDate: 'geen leverdatum',
    was: (day) => `eerder ${day}`,
    delivered: (time) => `bezorgd ${time}`,
    asOf: (time) => `stand van ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Retour van ${day}: ${state}${exchange ? ', een ruil' : ''}; ${received} van ${pieces} aangekomen, ${inspected} bekeken${missing > 0 ? `, ${missing} ontbreken` : ''}.`,
    refund: (amount, day, state) => `Terugbetaling van ${amount}, ${day}: ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day}: ${verdict ?? 'we antwoordden'}${expected === null ? '' : `, verwacht ${expected}`}.`,
    asked: (day) => `${day}: we vroegen het bestelnummer.`,
    maybe: 'Misschien kwam het niet aan.',
    writesBack: (day) => `Schrijft misschien terug vanaf ${day}.`,
  },
  ofTables: (english) => `“${english}”`,
  businessDays,
  inPlace: (place) => ` in ${place}`,
  theCarrier: 'de vervoerder',
  sure: (percent, language, messages) =>
    `${percent} % zeker, taal ${language ?? 'onbekend'}${messages > 1 ? `, bericht ${messages}` : ''}`,
  unknownLanguage: 'taal onbekend',
  noWords: 'Geen eigen woorden.',
  needsIt: (day) =>
    day === null ? 'Heeft het nodig op een dag die onduidelijk blijft.' : `Heeft het nodig op ${day}.`,
  customer: (signs) => `De klant: ${signs}.`,
  crossedNext: 'Lees beide antwoorden; schrijf nog eens als ze niet bij elkaar passen.',
  goingBackNext: 'Bekijk retour en terugbetaling in de winkel en zeg de klant hoe het ermee staat.',
  macro: (title) => `${title}. Open de macro’s in het antwoordvak, zoek deze titel en pas hem toe.`,
  poison: {
    nothing:
      'Whereabouts probeerde het meermaals en kon dit ticket niet behandelen. De klant kreeg niets. Antwoord alstublieft met de hand.',
    the_answer:
      'Ons antwoord is verstuurd, maar Whereabouts kon dit ticket na meerdere pogingen niet afronden. Controleer alstublieft status en labels.',
    maybe:
      'Whereabouts kon dit ticket na meerdere pogingen niet afronden. Kijk voordat u antwoordt: ons antwoord kwam misschien aan.',
    the_question:
      'Onze vraag is verstuurd, maar Whereabouts kon dit ticket na meerdere pogingen niet afronden. Controleer alstublieft status en labels.',
    maybe_the_question:
      'Whereabouts kon dit ticket na meerdere pogingen niet afronden. Kijk voordat u antwoordt: onze vraag kwam misschien aan.',
  },
  logNames: 'Het logboek van de dienst noemt de fout.',
};
