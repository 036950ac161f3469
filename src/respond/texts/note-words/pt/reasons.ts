import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_PT: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Nada impedia uma resposta automática',
    brief: 'tudo verificado',
    full: 'Todas as verificações passaram; nada impedia uma resposta automática.',
  },
  thanks: {
    lead: 'Não é preciso responder',
    brief: 'o cliente só agradece',
    full: 'O cliente só agradece; não há nada a responder.',
  },
  number_needed: {
    lead: 'Perguntou-se ao cliente',
    brief: 'precisamos do número da encomenda',
    full: 'Não se sabe de que encomenda se trata; o cliente tem de o dizer.',
  },
  promise_kept: {
    lead: 'O cliente foi informado',
    brief: 'voltámos a ver como prometido',
    full: 'A nossa resposta dava um dia para voltar a ver; o cliente soube da novidade sem ter de perguntar.',
  },
  promise_at_risk: {
    lead: 'Agir antes que escreva',
    brief: 'o que dissemos não se vai cumprir',
    full: 'A nossa resposta fez esperar algo que não chega a tempo; uma pessoa devia escrever antes.',
  },
  promises_off: {
    brief: 'cumprir promessas está desligado',
    full: 'A política já não nos deixa escrever por nós.',
  },
  question_unanswered: {
    brief: 'não responderam à nossa pergunta',
    full: 'Pedimos o número da encomenda e ninguém respondeu desde então; a primeira pergunta continua em aberto.',
  },
  intent_needs_person: {
    brief: 'este pedido precisa de uma pessoa',
    full: 'O que o cliente quer é decisão de uma pessoa; nenhuma máquina pode.',
  },
  low_confidence: {
    brief: 'não é claro o que se pretende',
    full: 'A leitura da mensagem é menos segura do que a política exige.',
  },
  second_request: {
    brief: 'a mensagem pede também outra coisa',
    full: 'A mensagem traz um segundo pedido; responder a metade pareceria ignorar o resto.',
  },
  language_unsupported: {
    brief: 'não temos textos nesta língua',
    full: 'Não há textos aprovados na língua do cliente.',
  },
  asks_for_person: { brief: 'o cliente pede uma pessoa', full: 'O cliente pede para falar com uma pessoa.' },
  press: {
    brief: 'o cliente ameaça tornar público',
    full: 'O cliente fala da imprensa, dos seguidores ou de uma avaliação pública.',
  },
  anger: {
    brief: 'o cliente está aborrecido',
    full: 'O cliente está aborrecido; uma resposta automática pioraria.',
  },
  legal: {
    brief: 'a mensagem fala de vias legais',
    full: 'A mensagem fala de um advogado, um tribunal ou uma autoridade.',
  },
  chargeback: {
    brief: 'a mensagem fala de estorno do pagamento',
    full: 'O cliente fala em recuperar o pagamento pelo banco ou cartão.',
  },
  safety: {
    brief: 'alguém pode estar ferido ou em perigo',
    full: 'A mensagem fala de ferimentos, doença ou perigo. Ler primeiro.',
  },
  data_request: {
    brief: 'a mensagem é sobre dados pessoais',
    full: 'O cliente pergunta pelos seus dados ou quer apagá-los; há prazos legais.',
  },
  injection_suspected: {
    brief: 'a mensagem tenta dar ordens ao robô',
    full: 'A mensagem contém instruções para uma máquina. Não as seguir.',
  },
  card_number: {
    brief: 'a mensagem contém um número de cartão',
    full: 'A mensagem parece conter um número de cartão. Ocultá-lo no ticket; nesta nota já está.',
  },
  attachment: {
    brief: 'o cliente anexou algo para ver',
    full: 'O cliente anexou um ficheiro; só uma pessoa o pode ver.',
  },
  repeat_contact: {
    brief: 'o cliente volta a escrever',
    full: 'O cliente escreve de novo sobre isto, aqui ou noutro ticket: uma segunda resposta automática não ajudaria.',
  },
  condition_needs_person: {
    brief: 'o estado da encomenda precisa de uma pessoa',
    full: 'Neste estado da encomenda tem de decidir uma pessoa.',
  },
  condition_unclear: {
    brief: 'os factos não batem certo',
    full: 'Loja e transportadora não dão uma imagem clara; nada foi afirmado.',
  },
  order_not_found: {
    brief: 'nenhuma encomenda encontrada',
    full: 'Nenhuma encomenda corresponde ao endereço ou aos números da mensagem.',
  },
  several_orders: {
    brief: 'várias encomendas possíveis',
    full: 'O cliente tem várias encomendas a caminho e não disse qual.',
  },
  identity_unproven: {
    brief: 'não está provado que seja sua',
    full: 'Não está provado que a encomenda seja do remetente. Não dizer nada antes de esclarecer.',
  },
  cc_present: { brief: 'outras pessoas leriam a resposta', full: 'Alguém em cópia leria também a resposta.' },
  reply_to_differs: {
    brief: 'a resposta iria para outro endereço',
    full: 'A resposta iria para outro endereço (Reply-To) que não o da mensagem.',
  },
  sender_flagged: {
    brief: 'o helpdesk duvida do remetente',
    full: 'O helpdesk marca a mensagem como talvez não escrita pelo remetente.',
  },
  orders_unavailable: {
    brief: 'o sistema da loja não respondeu',
    full: 'Não foi possível consultar o sistema da loja. Procurar a encomenda à mão.',
  },
  carrier_unavailable: {
    brief: 'a transportadora não respondeu',
    full: 'A transportadora não respondeu e os dados da loja são demasiado antigos.',
  },
  facts_stale: {
    brief: 'o que sabemos é demasiado antigo',
    full: 'Os factos mais recentes são demasiado antigos para os dizer a um cliente.',
  },
  autonomy_off: {
    brief: 'a automação está desligada para isto',
    full: 'A política desliga a automação para este tipo de pedido.',
  },
  autonomy_shadow: {
    brief: 'este pedido está em observação',
    full: 'A política mantém este tipo de pedido em observação: decidido e nada escrito.',
  },
  autonomy_note: {
    brief: 'a política quer que uma pessoa envie',
    full: 'A política só permite notas para este tipo de pedido. A resposta está pronta para ser enviada por si.',
  },
  rollout: { brief: 'ainda fora da implementação', full: 'A implementação ainda não chega a este ticket.' },
  switch_off: {
    brief: 'as respostas automáticas estão desligadas',
    full: 'Alguém da equipa desligou as respostas automáticas.',
  },
  breaker: {
    brief: 'saíram demasiadas respostas automáticas',
    full: 'Saíram mais respostas automáticas do que o normal; estão paradas até alguém ver.',
  },
  limit_ticket: {
    brief: 'este ticket já teve as suas respostas automáticas',
    full: 'O ticket teve tantos textos automáticos quantos a política permite.',
  },
  limit_sender: {
    brief: 'este remetente já teve respostas suficientes',
    full: 'Este remetente teve hoje tantos textos automáticos quantos a política permite.',
  },
  limit_promises: {
    brief: 'hoje cumpriram-se promessas suficientes',
    full: 'Em 24 horas cumpriram-se tantas promessas quantas a política permite (`promises.perDay`).',
  },
  limit_domain: {
    brief: 'este domínio já teve respostas suficientes',
    full: 'O domínio do remetente teve nesta hora tantos textos automáticos quantos a política permite.',
  },
  mail_bounces: {
    brief: 'o nosso correio para este endereço volta',
    full: 'Três textos automáticos para este endereço voltaram; durante 60 dias após o último não vai mais nenhum.',
  },
  vip: {
    brief: 'é um cliente VIP',
    full: 'O cliente ou o ticket tem uma etiqueta VIP; responde uma pessoa.',
  },
  order_value: {
    brief: 'a encomenda passa o limite de valor',
    full: 'A encomenda vale mais do que a política deixa a uma máquina.',
  },
  order_age: {
    brief: 'a encomenda passa o limite de idade',
    full: 'A encomenda é mais antiga do que a política deixa a uma máquina.',
  },
  country: {
    brief: 'o destino não está na lista',
    full: 'A encomenda vai para um país para o qual a política não responde.',
  },
  message_too_old: {
    brief: 'a mensagem esperou demasiado',
    full: 'A mensagem é tão antiga que uma resposta automática surgiria do nada.',
  },
  text_refused: {
    brief: 'o texto não passou na verificação',
    full: 'O texto não passou na verificação com os factos e não foi enviado.',
  },
  send_unclear: {
    lead: 'Ver antes de responder',
    brief: 'a nossa resposta talvez tenha chegado',
    full: 'O helpdesk não disse se guardou a nossa resposta. Ver a conversa antes de responder, para o cliente não receber duas.',
  },
  solve_refused: {
    lead: 'Ficou aberto',
    brief: 'o helpdesk não deixou resolver o ticket',
    full: 'O helpdesk não deixou resolver o ticket, em geral por um campo obrigatório vazio. Preenchê-lo e resolver.',
  },
  poison: {
    brief: 'tratar este ticket falhou várias vezes',
    full: 'Tratar este ticket falhou várias vezes e foi abandonado. A equipa que gere o Whereabouts foi avisada.',
  },
  machine_mail: {
    brief: 'a mensagem foi escrita por uma máquina',
    full: 'A mensagem foi escrita por uma máquina; responder a máquinas cria ciclos.',
  },
  person_active: {
    brief: 'já há uma pessoa a tratar',
    full: 'Uma pessoa da equipa escreveu, ficou com o ticket ou alterou-o.',
  },
  other_bot_answered: {
    brief: 'outro robô já respondeu',
    full: 'Uma regra ou outro robô já respondeu em público; duas respostas seriam demais.',
  },
  ignore_tag: {
    brief: 'o ticket tem uma etiqueta de exclusão',
    full: 'O ticket tem uma etiqueta com que a política afasta as máquinas.',
  },
  ticket_closed: {
    brief: 'não se pode escrever no ticket',
    full: 'O ticket está fechado ou unido; nada pode ser escrito nele.',
  },
  already_handled: { brief: 'esta mensagem já foi tratada', full: 'Esta mensagem já foi tratada.' },
  not_a_customer: {
    brief: 'quem escreve não é cliente',
    full: 'Quem escreve é da equipa, um robô ou um utilizador suspenso.',
  },
  not_about_an_order: { brief: 'não é sobre uma encomenda', full: 'A mensagem não é sobre uma encomenda.' },
};
