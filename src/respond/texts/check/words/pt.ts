import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { CAPITALS, phrases } from '../phrases.ts';

const NUMBER = 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze';

export const pt = (): CheckWords => ({
  calendar: calendarWords('pt'),
  relativeDays: [
    [phrases('depois de amanhã'), 2],
    [phrases('anteontem'), -2],
    [phrases('hoje', 'esta (?:manhã|tarde|noite)'), 0],
    [phrases('amanhã'), 1],
    [phrases('ontem'), -1],
  ],
  looseTimes: phrases(
    '(?:esta semana|este (?:mês|fim de semana)|(?:na |a )?(?:próxima|última) semana|semana que vem)',
    `(?:em|dentro de|daqui a) (?:${NUMBER}|um|uma|poucos|poucas|alguns|algumas) (?:dias?|horas?|semanas?)(?! út)`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:encomendas|pacotes|volumes|artigos|itens|pedidos)`),
  names: CAPITALS,
  plainNames: new Set(['IA', 'SMS', 'PIN', 'QR', 'Você', 'Sr', 'Sra']),
  statuses: {
    delivered: phrases('entregues?', 'foi entregue', 'chegou(?! (?:a|ao|à|em))'),
    left_elsewhere: phrases('(?:foi )?(?:deixad[oa]|ficou) (?:com|em|num|numa|no|na)'),
    out_for_delivery: phrases(
      'em (?:rota de )?entrega',
      'saiu para (?:a )?entrega',
      'em distribuição',
      'com o estafeta',
    ),
    on_its_way: phrases('a caminho', 'em trânsito'),
    returned: phrases('devolvid[oa]s?', 'de volta (?:para|a|ao)', 'a ser devolvid[oa]'),
    ready_for_pickup: phrases(
      'à sua espera',
      'espera por si',
      'pront[oa] para (?:ser )?(?:levantad[oa]|retirad[oa]|recolhid[oa]|levantamento|retirada|recolha)',
      'disponível para (?:levantamento|retirada|recolha)',
    ),
    attempted: phrases('tentou (?:fazer a entrega|entregar)', 'tentativa de entrega (?:falhou|foi feita)'),
    weather: phrases('mau tempo', 'meteorol\\p{L}*', 'condições climáticas'),
    misrouted: phrases('(?:rota|centro) errad[oa]'),
    held: phrases('retendo a encomenda', 'está parada'),
    next_attempt: phrases('próxima tentativa está', 'anunciou (?:uma )?nova tentativa'),
    next_pickup: phrases('possível retirá-la', 'pode ser retirada'),
    customs: phrases('na alfândega', 'em alfândega', 'retid[oa] na alfândega'),
    delayed: phrases('atrasad[oa]s?', 'com atraso', 'atrasou'),
    cancelled: phrases('cancelad[oa]s?'),
    refunded: phrases('reembols\\p{L}+', 'estorn\\p{L}+'),
    lost: phrases('perdid[oa]s?', 'extraviad[oa]s?', 'danificad[oa]s?'),
    packed: phrases('embalad[oa]s?', 'preparad[oa]s?'),
    shipped: phrases('saiu(?! para)', 'saíram', 'enviad[oa]s?', 'expedid[oa]s?', 'despachad[oa]s?'),
    preparing: phrases(
      'em preparação',
      'a preparar',
      'preparando',
      'sendo preparad[oa]',
      'a ser preparad[oa]',
    ),
  },
  supposed: phrases(
    '(?<=^\\s*)se|caso|quando|assim que|logo que|será|serão|pode|podem|poderá|deve|deverá|deveria|costuma|costumam|geralmente|normalmente|muitas vezes|até que|uma vez|para saber se',
  ),
  denied: phrases('não|nunca|nada|sem|nenhuma?'),
});
