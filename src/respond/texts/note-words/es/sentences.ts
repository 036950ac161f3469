import type { NoteSentences } from '../note-sentences.ts';

const businessDays = (count: number): string =>
  count === 1 ? '1 día laborable' : `${count} días laborables`;

export const SENTENCES_ES: NoteSentences = {
  titles: {
    who: 'Quién',
    asked: 'Petición',
    found: 'Encontrado',
    said: 'Ya dicho',
    notDone: 'Pedido y no hecho',
    unchecked: 'No se pudo comprobar',
    happened: 'Qué pasó',
    staysOpen: 'Por qué sigue abierto',
    notSent: 'Por qué no se envió automáticamente',
    macro: 'Macro',
    next: 'Siguiente paso (usted)',
    links: 'Enlaces',
    draftSent: 'Nuestra respuesta, enviada',
    draftMaybe: 'Nuestra respuesta, quizá enviada',
    draftToCheck: 'Borrador de respuesta, revisar antes de enviar',
    goingBack: 'Devolución y reembolso',
    why: 'Por qué este estado',
  },
  links: {
    order: 'Pedido en la tienda',
    ticket: 'Ticket',
    decision: 'Por qué se decidió así',
    feedback: '¿Fue correcto?',
    tracking: (carrier) => `Seguimiento ${carrier ?? 'del transportista'}`,
  },
  summary: {
    order: (name) => `pedido ${name}`,
    oddOrder: 'pedido de nombre inusual',
    unproven: ' (dueño sin probar)',
    neededBy: (day) => `lo necesita para ${day}`,
    neededSomeday: 'lo necesita para un día poco claro',
    notAnswered: 'Sin respuesta automática',
    pleaseCheck: 'Respondido, revisar',
  },
  found: {
    noOrder: 'ningún pedido único',
    row: (row) => `fila ${row}`,
    unproven: '<b>No está probado</b> que este pedido sea del remitente: no revelar nada.',
    neededBy: (day, expected) =>
      `Lo necesita para ${day}; ${expected === null ? 'nadie dice cuándo llega' : `previsto ${expected}`}.`,
    before: (last, named) => `${last} (antes de ${named})`,
    order: (name, day) => `Pedido ${name} del ${day}`,
    ownOrders: (orders) => `Pedidos del remitente: ${orders}.`,
    cancelled: (day) => `cancelado ${day}`,
    returnOpen: 'hay una devolución abierta',
    onHold: (holds) => `retenido: ${holds}`,
    read: (time) => `leído ${time}`,
    unknownCarrier: 'Transportista desconocido',
    withoutNumber: 'sin número',
    hasToAct: (actor) => `${actor} tiene que actuar`,
    lastScan: (inPlace, time) => `último escaneo${inPlace} ${time}`,
    noScan: 'ningún movimiento escaneado',
    quiet: (days) => `${days} sin noticias`,
    expected: (day) => `previsto ${day}`,
    noDate: 'sin fecha de entrega',
    was: (day) => `antes ${day}`,
    delivered: (time) => `entregado ${time}`,
    asOf: (time) => `a fecha de ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Devolución del ${day}: ${state}${exchange ? ', un cambio' : ''}; llegaron ${received} de ${pieces}, ${inspected} revisados${missing > 0 ? `, faltan ${missing}` : ''}.`,
    refund: (amount, day, state) => `Reembolso de ${amount}, ${day}: ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day}: ${verdict ?? 'respondimos'}${expected === null ? '' : `, previsto ${expected}`}.`,
    asked: (day) => `${day}: pedimos el número de pedido.`,
    maybe: 'Quizá no llegó.',
    writesBack: (day) => `Puede volver a escribir desde ${day}.`,
  },
  ofTables: (english) => `«${english}»`,
  businessDays,
  inPlace: (place) => ` en ${place}`,
  theCarrier: 'el transportista',
  sure: (percent, language, messages) =>
    `${percent} % seguro, idioma ${language ?? 'desconocido'}${messages > 1 ? `, mensaje ${messages}` : ''}`,
  unknownLanguage: 'idioma desconocido',
  noWords: 'Sin palabras propias.',
  needsIt: (day) => (day === null ? 'Lo necesita para un día que no aclara.' : `Lo necesita para ${day}.`),
  customer: (signs) => `El cliente: ${signs}.`,
  crossedNext: 'Leer ambas respuestas; escribir otra vez si no encajan.',
  goingBackNext: 'Mirar la devolución y el reembolso en la tienda y decir al cliente cómo van.',
  macro: (title) => `${title}. Abrir las macros en el cuadro de respuesta, buscar este título y aplicarla.`,
  poison: {
    nothing:
      'Whereabouts lo intentó varias veces y no pudo trabajar este ticket. No se envió nada al cliente. Responder a mano, por favor.',
    the_answer:
      'Nuestra respuesta salió, pero Whereabouts no pudo terminar este ticket tras varios intentos. Revisar su estado y etiquetas, por favor.',
    maybe:
      'Whereabouts no pudo terminar este ticket tras varios intentos. Mirar antes de responder: nuestra respuesta quizá llegó.',
    the_question:
      'Nuestra pregunta salió, pero Whereabouts no pudo terminar este ticket tras varios intentos. Revisar su estado y etiquetas, por favor.',
    maybe_the_question:
      'Whereabouts no pudo terminar este ticket tras varios intentos. Mirar antes de responder: nuestra pregunta quizá llegó.',
  },
  logNames: 'El registro del servicio nombra el fallo.',
};
