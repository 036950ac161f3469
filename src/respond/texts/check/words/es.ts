import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { CAPITALS, phrases } from '../phrases.ts';

const NUMBER = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce';

export const es = (): CheckWords => ({
  calendar: calendarWords('es'),
  relativeDays: [
    [phrases('pasado mañana'), 2],
    [phrases('anteayer', 'antes de ayer'), -2],
    [phrases('hoy', 'esta (?:mañana|tarde|noche)'), 0],
    [phrases('(?<!(?:la|cada|una) )mañana'), 1],
    [phrases('ayer'), -1],
  ],
  looseTimes: phrases(
    '(?:esta|la próxima|la semana|el próximo|este) (?:semana|que viene|pasada|mes|fin de semana)',
    `(?:en|dentro de) (?:${NUMBER}|un|una|unos|unas|pocos|pocas) (?:días?|horas?|semanas?)(?! (?:laborable|hábil))`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:paquetes|artículos|pedidos)`),
  names: CAPITALS,
  plainNames: new Set(['IA', 'SMS', 'PIN', 'QR', 'Ud', 'Usted']),
  statuses: {
    delivered: phrases('entregad[oa]s?', 'se entregó', 'ha llegado(?! a)'),
    left_elsewhere: phrases('se (?:dejó|ha dejado)', 'dejad[oa] (?:con|en)'),
    out_for_delivery: phrases('(?:en|a) reparto', 'con el repartidor'),
    on_its_way: phrases('en camino', 'en tránsito'),
    returned: phrases('devuelt[oa]s?', 'se (?:devolvió|está devolviendo)', 'de vuelta'),
    ready_for_pickup: phrases('le espera', 'list[oa] para recoger', 'disponible para (?:su )?recog\\p{L}+'),
    attempted: phrases(
      'intentó entregar',
      'ha intentado entregar',
      'intento de entrega (?:fallido|sin éxito)',
    ),
    weather: phrases('meteorológic[oa]s?', 'mal tiempo', 'temporal'),
    misrouted: phrases('ruta equivocada', 'centro equivocado'),
    held: phrases('lo retiene', 'está retenid[oa]'),
    next_attempt: phrases('próximo intento está', 'anunciado otro intento'),
    next_pickup: phrases('puede recogerlo', 'se puede recoger'),
    customs: phrases('en (?:la aduana|aduanas?)'),
    delayed: phrases('con retraso', 'se retrasa', 'retrasad[oa]s?'),
    cancelled: phrases('se canceló', 'cancelad[oa]s?'),
    refunded: phrases('reembols\\p{L}+'),
    lost: phrases('perdid[oa]s?', 'extraviad[oa]s?', 'dañad[oa]s?'),
    packed: phrases('se preparó', 'preparad[oa]s?', 'empaquetad[oa]s?'),
    shipped: phrases('(?:ha|han) salido', 'salió', 'enviad[oa]s?'),
    preparing: phrases('preparando'),
  },
  supposed: phrases(
    'si|cuando|en cuanto|será|serán|puede|pueden|podrá|podría|suele|suelen|debería|a menudo|hasta que|una vez',
  ),
  denied: phrases('no|nunca|nada|sin|ningún|ninguna'),
});
