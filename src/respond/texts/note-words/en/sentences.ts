import type { NoteSentences } from '../note-sentences.ts';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const SENTENCES_EN: NoteSentences = {
  titles: {
    who: 'Who',
    asked: 'Asked',
    found: 'Found',
    said: 'Told so far',
    notDone: 'Asked for and not done',
    unchecked: 'Could not be checked',
    happened: 'What happened',
    staysOpen: 'Why it stays open',
    notSent: 'Why not sent automatically',
    macro: 'Macro',
    next: 'Next (you)',
    links: 'Links',
    draftSent: 'Our reply, sent',
    draftMaybe: 'Our reply, which may have been sent',
    draftToCheck: 'Drafted reply, check before sending',
    goingBack: 'Return and refund',
    why: 'Why this state',
  },
  links: {
    order: 'Order in the shop',
    ticket: 'Ticket',
    decision: 'Why this was decided',
    feedback: 'Was this right?',
    tracking: (carrier) => `${carrier ?? 'Carrier'} tracking`,
  },
  summary: {
    order: (name) => `order ${name}`,
    oddOrder: 'order with an unusual name',
    unproven: ' (owner unproven)',
    neededBy: (day) => `needed by ${day}`,
    neededSomeday: 'needed by a day they do not make clear',
    notAnswered: 'Not answered automatically',
    pleaseCheck: 'Answered, please check',
  },
  found: {
    noOrder: 'no single order',
    row: (row) => `row ${row}`,
    unproven: 'It is <b>unproven</b> that this order is the sender’s: disclose nothing about it.',
    neededBy: (day, expected) =>
      `Needed by ${day}; ${expected === null ? 'nobody says when it arrives' : `expected ${expected}`}.`,
    before: (last, named) => `${last} (before ${named})`,
    order: (name, day) => `Order ${name} of ${day}`,
    ownOrders: (orders) => `The sender’s own orders: ${orders}.`,
    cancelled: (day) => `cancelled ${day}`,
    returnOpen: 'a return is open',
    onHold: (holds) => `on hold: ${holds}`,
    read: (time) => `read ${time}`,
    unknownCarrier: 'Unknown carrier',
    withoutNumber: 'without number',
    hasToAct: (actor) => `${actor} has to act`,
    lastScan: (inPlace, time) => `last scan${inPlace} ${time}`,
    noScan: 'no movement scanned',
    quiet: (days) => `${days} without news`,
    expected: (day) => `expected ${day}`,
    noDate: 'no delivery date',
    was: (day) => `was ${day}`,
    delivered: (time) => `delivered ${time}`,
    asOf: (time) => `as of ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Return opened ${day}: ${state}${exchange ? ', an exchange' : ''}; ${received} of ${plural(pieces, 'piece')} arrived, ${inspected} looked at${missing > 0 ? `, ${missing} missing` : ''}.`,
    refund: (amount, day, state) => `Refund of ${amount}, ${day}: ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day}: ${verdict ?? 'we answered'}${expected === null ? '' : `, expected ${expected}`}.`,
    asked: (day) => `${day}: we asked for the order number.`,
    maybe: 'It may not have arrived.',
    writesBack: (day) => `They may write back from ${day}.`,
  },
  ofTables: (english) => english,
  businessDays: (count) => plural(count, 'business day'),
  inPlace: (place) => ` in ${place}`,
  theCarrier: 'the carrier',
  sure: (percent, language, messages) =>
    `${percent} % sure, language ${language ?? 'unknown'}${messages > 1 ? `, message ${messages}` : ''}`,
  unknownLanguage: 'unknown language',
  noWords: 'No words of their own.',
  needsIt: (day) =>
    day === null ? 'Needs it by a certain day, which they do not make clear.' : `Needs it by ${day}.`,
  customer: (signs) => `The customer: ${signs}.`,
  crossedNext: 'Read both replies; write once more if they do not fit together.',
  goingBackNext: 'Look at the return and the refund in the shop, then tell the customer where they are.',
  macro: (title) => `${title}. Open the macros in the reply box, search for this title, and apply it.`,
  poison: {
    nothing:
      'Whereabouts tried several times and could not work this ticket. Nothing was sent to the customer. Please answer by hand.',
    the_answer:
      'Our answer was sent, but Whereabouts could not finish this ticket, although it tried several times. Please check its status and tags.',
    maybe:
      'Whereabouts tried several times and could not finish this ticket. Look before you reply: our answer may or may not have arrived.',
    the_question:
      'Our question was sent, but Whereabouts could not finish this ticket, although it tried several times. Please check its status and tags.',
    maybe_the_question:
      'Whereabouts tried several times and could not finish this ticket. Look before you reply: our question may or may not have arrived.',
  },
  logNames: "The service's log names the fault.",
};
