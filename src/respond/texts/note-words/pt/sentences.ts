import type { NoteSentences } from '../note-sentences.ts';

const businessDays = (count: number): string => (count === 1 ? '1 dia útil' : `${count} dias úteis`);

export const SENTENCES_PT: NoteSentences = {
  titles: {
    who: 'Quem',
    asked: 'Pedido',
    found: 'Encontrado',
    said: 'Já dito',
    notDone: 'Pedido e não feito',
    unchecked: 'Não foi possível verificar',
    happened: 'O que aconteceu',
    staysOpen: 'Porque fica aberto',
    notSent: 'Porque não foi enviado automaticamente',
    macro: 'Macro',
    next: 'Próximo passo (você)',
    links: 'Ligações',
    draftSent: 'A nossa resposta, enviada',
    draftMaybe: 'A nossa resposta, talvez enviada',
    draftToCheck: 'Rascunho de resposta, rever antes de enviar',
    goingBack: 'Devolução e reembolso',
    why: 'Porquê este estado',
  },
  links: {
    order: 'Encomenda na loja',
    ticket: 'Ticket',
    decision: 'Porque se decidiu assim',
    feedback: 'Isto estava certo?',
    tracking: (carrier) => `Rastreio ${carrier ?? 'da transportadora'}`,
  },
  summary: {
    order: (name) => `encomenda ${name}`,
    oddOrder: 'encomenda de nome invulgar',
    unproven: ' (dono não provado)',
    neededBy: (day) => `precisa até ${day}`,
    neededSomeday: 'precisa até um dia pouco claro',
    notAnswered: 'Sem resposta automática',
    pleaseCheck: 'Respondido, verificar',
  },
  found: {
    noOrder: 'nenhuma encomenda única',
    row: (row) => `linha ${row}`,
    unproven: '<b>Não está provado</b> que esta encomenda seja do remetente: não revelar nada.',
    neededBy: (day, expected) =>
      `Precisa até ${day}; ${expected === null ? 'ninguém diz quando chega' : `prevista ${expected}`}.`,
    before: (last, named) => `${last} (antes de ${named})`,
    order: (name, day) => `Encomenda ${name} de ${day}`,
    ownOrders: (orders) => `Encomendas do remetente: ${orders}.`,
    cancelled: (day) => `cancelada ${day}`,
    returnOpen: 'há uma devolução aberta',
    onHold: (holds) => `retida: ${holds}`,
    read: (time) => `lida ${time}`,
    unknownCarrier: 'Transportadora desconhecida',
    withoutNumber: 'sem número',
    hasToAct: (actor) => `${actor} tem de agir`,
    lastScan: (inPlace, time) => `última leitura${inPlace} ${time}`,
    noScan: 'nenhum movimento lido',
    quiet: (days) => `${days} sem notícias`,
    expected: (day) => `prevista ${day}`,
    noDate: 'sem data de entrega',
    was: (day) => `antes ${day}`,
    delivered: (time) => `entregue ${time}`,
    asOf: (time) => `à data de ${time}`,
    returned: ({ day, state, exchange, received, pieces, inspected, missing }) =>
      `Devolução de ${day}: ${state}${exchange ? ', uma troca' : ''}; chegaram ${received} de ${pieces}, ${inspected} verificados${missing > 0 ? `, faltam ${missing}` : ''}.`,
    refund: (amount, day, state) => `Reembolso de ${amount}, ${day}: ${state}.`,
  },
  said: {
    answered: (day, verdict, expected) =>
      `${day}: ${verdict ?? 'respondemos'}${expected === null ? '' : `, prevista ${expected}`}.`,
    asked: (day) => `${day}: pedimos o número da encomenda.`,
    maybe: 'Talvez não tenha chegado.',
    writesBack: (day) => `Pode voltar a escrever a partir de ${day}.`,
  },
  ofTables: (english) => `«${english}»`,
  businessDays,
  inPlace: (place) => ` em ${place}`,
  theCarrier: 'a transportadora',
  sure: (percent, language, messages) =>
    `${percent} % certo, língua ${language ?? 'desconhecida'}${messages > 1 ? `, mensagem ${messages}` : ''}`,
  unknownLanguage: 'língua desconhecida',
  noWords: 'Sem palavras próprias.',
  needsIt: (day) => (day === null ? 'Precisa até um dia que não esclarece.' : `Precisa até ${day}.`),
  customer: (signs) => `O cliente: ${signs}.`,
  crossedNext: 'Ler as duas respostas; escrever de novo se não combinarem.',
  goingBackNext: 'Ver a devolução e o reembolso na loja e dizer ao cliente em que ponto estão.',
  macro: (title) => `${title}. Abrir as macros na caixa de resposta, procurar este título e aplicá-la.`,
  poison: {
    nothing:
      'O Whereabouts tentou várias vezes e não conseguiu tratar este ticket. Nada foi enviado ao cliente. Responder à mão, por favor.',
    the_answer:
      'A nossa resposta saiu, mas o Whereabouts não conseguiu terminar este ticket após várias tentativas. Verificar o estado e as etiquetas, por favor.',
    maybe:
      'O Whereabouts não conseguiu terminar este ticket após várias tentativas. Ver antes de responder: a nossa resposta talvez tenha chegado.',
    the_question:
      'A nossa pergunta saiu, mas o Whereabouts não conseguiu terminar este ticket após várias tentativas. Verificar o estado e as etiquetas, por favor.',
    maybe_the_question:
      'O Whereabouts não conseguiu terminar este ticket após várias tentativas. Ver antes de responder: a nossa pergunta talvez tenha chegado.',
  },
  logNames: 'O registo do serviço indica a falha.',
};
