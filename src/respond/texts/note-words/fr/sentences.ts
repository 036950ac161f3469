import type { NoteSentences } from '../note-sentences.ts';

const businessDays = (count: number): string => (count === 1 ? '1 jour ouvré' : `${count} jours ouvrés`);

export const SENTENCES_FR: NoteSentences = {
  titles: {
    who: 'Qui',
    asked: 'Demande',
    found: 'Trouvé',
    said: 'Déjà dit',
    notDone: 'Demandé et pas fait',
    unchecked: 'N’a pas pu être vérifié',
    happened: 'Ce qui s’est passé',
    staysOpen: 'Pourquoi il reste ouvert',
    notSent: 'Pourquoi pas envoyé automatiquement',
    macro: 'Macro',
    next: 'Prochaine étape (vous)',
    links: 'Liens',
    draftSent: 'Notre réponse, envoyée',
    draftMaybe: 'Notre réponse, peut-être envoyée',
    draftToCheck: 'Projet de réponse, à vérifier avant envoi',
    goingBack: 'Retour et remboursement',
    why: 'Pourquoi cet état',
  },
  links: {
    order: 'Commande dans la boutique',
    ticket: 'Ticket',
    decision: 'Pourquoi cette décision',
    feedback: 'Était-ce correct ?',
    tracking: (carrier) => `Suivi ${carrier ?? 'du transporteur'}`,
  },
  summary: {
    order: (name) => `commande ${name}`,
    oddOrder: 'commande au nom inhabituel',
    unproven: ' (propriétaire pas prouvé)',
    neededBy: (day) => `voulue pour ${day}`,
    neededSomeday: 'voulue pour un jour peu clair',
    notAnswered: 'Pas de réponse automatique',
    pleaseCheck: 'Répondu, à vérifier',
  },
  found: {
    noOrder: 'pas de commande unique',
    row: (row) => `ligne ${row}`,
    unproven: '<b>Rien ne prouve</b> que cette commande est à l’expéditeur : ne rien en révéler.',
    neededBy: (day, expected) =>
      `Voulue pour ${day} ; ${expected === null ? 'personne ne dit quand elle arrive' : `attendue ${expected}`}.`,
    before: (last, named) => `${last} (avant ${named})`,
    order: (name, day) => `Commande ${name} du ${day}`,
    ownOrders: (orders) => `Commandes de l’expéditeur : ${orders}.`,
    cancelled: (day) => `annulée ${day}`,
    returnOpen: 'un retour est ouvert',
    onHold: (holds) => `retenue : ${holds}`,
    read: (time) => `lue ${time}`,
    unknownCarrier: 'Transporteur inconnu',
    withoutNumber: 'sans numéro',
    hasToAct: (actor) => `${actor} doit agir`,
    lastScan: (inPlace, time) => `dernier scan${inPlace} ${time}`,
    noScan: 'aucun mouvement scanné',
    quiet: (days) => `${days} sans nouvelles`,
    expected: (day) => `attendu ${day}`,
    noDate: 'pas de date de livraison',
    was: (day) => `avant : ${day}`,
    delivered: (time) => `livré ${time}`,
    asOf: (time) => `état ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Retour du ${day} : ${state}${exchange ? ', un échange' : ''} ; ${received} sur ${pieces} arrivés, ${inspected} examinés${missing > 0 ? `, ${missing} manquants` : ''}.`,
    refund: (amount, day, state) => `Remboursement de ${amount}, ${day} : ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day} : ${verdict ?? 'nous avons répondu'}${expected === null ? '' : `, attendue ${expected}`}.`,
    asked: (day) => `${day} : nous avons demandé le numéro de commande.`,
    maybe: 'Ce n’est peut-être pas arrivé.',
    writesBack: (day) => `Peut réécrire dès ${day}.`,
  },
  ofTables: (english) => `« ${english} »`,
  businessDays,
  inPlace: (place) => ` à ${place}`,
  theCarrier: 'le transporteur',
  sure: (percent, language, messages) =>
    `sûr à ${percent} %, langue ${language ?? 'inconnue'}${messages > 1 ? `, message ${messages}` : ''}`,
  unknownLanguage: 'langue inconnue',
  noWords: 'Pas de mots à lui.',
  needsIt: (day) => (day === null ? 'La veut pour un jour qui n’est pas clair.' : `La veut pour ${day}.`),
  customer: (signs) => `Le client : ${signs}.`,
  crossedNext: 'Lire les deux réponses ; réécrire si elles ne vont pas ensemble.',
  goingBackNext:
    'Regarder le retour et le remboursement dans la boutique, puis dire au client où ils en sont.',
  macro: (title) => `${title}. Ouvrir les macros dans la zone de réponse, chercher ce titre et l’appliquer.`,
  poison: {
    nothing:
      'Whereabouts a essayé plusieurs fois et n’a pas pu traiter ce ticket. Rien n’a été envoyé au client. Merci de répondre à la main.',
    the_answer:
      'Notre réponse est partie, mais Whereabouts n’a pas pu finir ce ticket malgré plusieurs essais. Merci de vérifier statut et étiquettes.',
    maybe:
      'Whereabouts n’a pas pu finir ce ticket malgré plusieurs essais. Regarder avant de répondre : notre réponse est peut-être arrivée.',
    the_question:
      'Notre question est partie, mais Whereabouts n’a pas pu finir ce ticket malgré plusieurs essais. Merci de vérifier statut et étiquettes.',
    maybe_the_question:
      'Whereabouts n’a pas pu finir ce ticket malgré plusieurs essais. Regarder avant de répondre : notre question est peut-être arrivée.',
  },
  logNames: 'Le journal du service nomme l’erreur.',
};
