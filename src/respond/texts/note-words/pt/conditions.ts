import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Every condition in words for the team. */
export const CONDITIONS_PT: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Ainda não enviada, dentro do prazo${when(' (até ', shipBy, ')')}`,
    next: 'Dizer ao cliente quando deve sair.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Ainda não enviada e atrasada${when(' (prevista ', shipBy, ')')}`,
    next: 'Perguntar ao armazém o que a prende e dar um dia ao cliente.',
  },
  label_created: {
    verdict: () => 'Embalada, a transportadora ainda não a leu',
    next: 'Dizer ao cliente que falta a primeira leitura.',
  },
  label_not_scanned: {
    verdict: ({ quietDays }) => `Etiqueta criada há ${quietDays}, nunca lida`,
    next: 'Ver com o armazém se saiu. Não dizer que está a caminho.',
  },
  no_tracking: {
    verdict: () => 'Marcada como enviada, sem número de rastreio',
    next: 'Descobrir como e quando foi enviada.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `Em trânsito${inPlace}${when(', prevista ', due)}`,
    next: 'Dizer ao cliente onde foi vista e quando é esperada.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `Em trânsito${inPlace}, sem data de entrega`,
    next: 'Dizer ao cliente onde foi vista; não dar data.',
  },
  stalled: {
    verdict: ({ quietDays, inPlace }) => `Parada há ${quietDays}${inPlace}`,
    next: 'Abrir um pedido de averiguação à transportadora e dizer ao cliente quando voltará a escrever.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `Atrasada${inPlace}${when(', prevista ', due)}`,
    next: 'Dar ao cliente a nova data, ou dizer que ainda não há.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `Atrasada pela transportadora${inPlace}`,
    next: 'Dizer ao cliente o que a transportadora informa.',
  },
  customs: {
    verdict: ({ inPlace }) => `Na alfândega${inPlace}, dentro do habitual`,
    next: 'Dizer ao cliente que o desalfandegamento demora alguns dias.',
  },
  customs_stuck: {
    verdict: ({ quietDays, inPlace }) => `Retida na alfândega${inPlace} há ${quietDays}`,
    next: 'Descobrir se faltam taxas ou papéis, e de quem.',
  },
  address_problem: {
    verdict: ({ seen }) => `A transportadora indica um problema de morada${when(' desde ', seen)}`,
    next: 'Confirmar a morada com o cliente e depois com a transportadora, antes que volte.',
  },
  attempted: {
    verdict: ({ seen }) => `Entrega tentada${when(' a ', seen)}, sem sucesso`,
    next: 'Dizer ao cliente a próxima tentativa ou o ponto de recolha.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `Num ponto de recolha${inPlace}${when(' desde ', seen)}`,
    next: 'Dizer ao cliente onde e até quando a levantar.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `Num ponto de recolha${when(' desde ', seen)}, prestes a voltar`,
    next: 'Contactar o cliente hoje: a encomenda está prestes a voltar.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `Hoje em entrega${inPlace}`,
    next: 'Dizer ao cliente que é esperada até ao fim do dia.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `Saiu para entrega${when(' a ', seen)}, não entregue`,
    next: 'Perguntar à transportadora porque não foi entregue.',
  },
  delivered: {
    verdict: ({ delivered }) => `Entregue${when(' a ', delivered)}`,
    next: 'Dizer ao cliente quando foi entregue.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Dada como entregue${when(' a ', delivered)}, mas não recebida`,
    next: 'Ver com o cliente onde procurar e decidir entre novo envio e reclamação.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Deixada com vizinho, cacifo ou loja${when(' a ', delivered)}`,
    next: 'Dizer ao cliente onde foi deixada.',
  },
  split: {
    verdict: ({ parcels }) =>
      `Enviada em partes, até agora ${parcels} ${parcels === 1 ? 'volume' : 'volumes'}`,
    next: 'Informar o cliente de cada parte.',
  },
  not_owner: {
    verdict: () => 'A encomenda é de outro endereço',
    next: 'Pedir que escreva do endereço da compra. Não revelar nada da encomenda.',
  },
  returning: {
    verdict: () => 'A encomenda está a voltar para nós',
    next: 'Decidir com o cliente se se reenvia ou reembolsa.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Perdida ou danificada, segundo ${carrier}`,
    next: 'Decidir novo envio ou reembolso e reclamar à transportadora.',
  },
  cancelled_moving: {
    verdict: () => 'Encomenda cancelada, mas um volume move-se',
    next: 'Tentar parar o volume e dizer ao cliente o que fazer se chegar.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Cancelada${when(' a ', cancelled)}, nada foi enviado`,
    next: 'Ver se o dinheiro voltou e dizê-lo ao cliente.',
  },
  refunded_moving: {
    verdict: () => 'Totalmente reembolsada, mas um volume move-se',
    next: 'Decidir o que acontece ao volume e dizê-lo ao cliente.',
  },
  unfulfilled_moving: {
    verdict: () => 'Não enviada segundo a loja; a caminho segundo a transportadora',
    next: 'Corrigir a encomenda na loja e dizer ao cliente onde está.',
  },
  on_hold: {
    verdict: () => 'A loja retém a encomenda',
    next: 'Ver a retenção na loja. Não dizer o motivo antes.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Planeada para mais tarde${when(', sai a ', shipBy)}`,
    next: 'Dizer ao cliente quando está prevista a saída.',
  },
  payment_open: {
    verdict: () => 'O pagamento não está completo',
    next: 'Ver o pagamento e dizer ao cliente o que falta.',
  },
  high_risk: {
    verdict: () => 'A encomenda está marcada como de risco',
    next: 'Rever a encomenda. Não falar de risco ao cliente.',
  },
  nothing_to_ship: {
    verdict: () => 'Nada nesta encomenda é enviado',
    next: 'Ver se o cliente recebeu a compra por e-mail ou na conta.',
  },
  store_pickup: { verdict: () => 'Para levantar ou entrega local', next: 'Perguntar à loja se está pronta.' },
  return_open: {
    verdict: () => 'Há uma devolução ou troca aberta',
    next: 'Saber se o cliente pergunta pela devolução ou pela encomenda.',
  },
  tracking_pending: {
    verdict: () => 'Número novo, a transportadora ainda não mostra nada',
    next: 'Dizer ao cliente que um número novo demora um dia.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `Número desconhecido, segundo ${carrier}`,
    next: 'Ver número e transportadora na loja; um pode estar errado.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `Transportadora indisponível; última leitura${inPlace}${when(' ', seen) || ' desconhecida'}`,
    next: 'Ver a página da transportadora e responder.',
  },
  orders_unavailable: {
    verdict: () => 'Não foi possível consultar a loja',
    next: 'Procurar a encomenda na loja e responder.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} encomendas possíveis`,
    next: 'Saber de que encomenda se trata.',
  },
  label_replaced: {
    verdict: () => 'Uma etiqueta foi substituída por outra',
    next: 'Ver que número vale e dá-lo ao cliente.',
  },
  return_label: {
    verdict: () => 'O número citado é de uma devolução',
    next: 'Saber se o cliente pergunta pela devolução ou pela encomenda.',
  },
  local_post: {
    verdict: ({ inPlace }) => `Entregue ao correio local${inPlace}`,
    next: 'Dizer ao cliente que as leituras podem acabar aqui.',
  },
  old_order: {
    verdict: ({ delivered }) => `Encomenda antiga${when(', entregue a ', delivered)}`,
    next: 'Ver o histórico da encomenda antes de responder.',
  },
  test_order: { verdict: () => 'Uma encomenda de teste', next: 'Nada foi vendido; dizê-lo a quem escreveu.' },
  no_order: {
    verdict: () => 'Nenhuma encomenda encontrada',
    next: 'Procurar por nome ou pedir o número da encomenda.',
  },
  unclear: {
    verdict: () => 'O estado da encomenda não está claro',
    next: 'Comparar loja e transportadora antes de responder.',
  },
};
