import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Every condition in words for the team. */
export const CONDITIONS_ES: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Aún sin enviar, dentro del plazo${when(' (hasta ', shipBy, ')')}`,
    next: 'Decir al cliente cuándo se espera que salga.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Aún sin enviar y con retraso${when(' (previsto ', shipBy, ')')}`,
    next: 'Preguntar al almacén qué lo retrasa y dar un día al cliente.',
  },
  label_created: {
    verdict: () => 'Empaquetado, el transportista aún no lo ha escaneado',
    next: 'Decir al cliente que falta el primer escaneo.',
  },
  label_not_scanned: {
    verdict: ({ quietDays }) => `Etiqueta creada hace ${quietDays}, nunca escaneada`,
    next: 'Comprobar con el almacén si salió. No decir que está en camino.',
  },
  no_tracking: {
    verdict: () => 'Marcado como enviado, sin número de seguimiento',
    next: 'Averiguar cómo y cuándo se envió.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `En tránsito${inPlace}${when(', previsto ', due)}`,
    next: 'Decir al cliente dónde se vio por última vez y cuándo se espera.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `En tránsito${inPlace}, sin fecha de entrega`,
    next: 'Decir al cliente dónde se vio por última vez; no dar fecha.',
  },
  stalled: {
    verdict: ({ quietDays, inPlace }) => `Parado desde hace ${quietDays}${inPlace}`,
    next: 'Abrir una reclamación al transportista y decir al cliente cuándo volverá a escribir.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `Con retraso${inPlace}${when(', previsto ', due)}`,
    next: 'Dar al cliente la nueva fecha, o decir que aún no la hay.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `Retrasado por el transportista${inPlace}`,
    next: 'Decir al cliente lo que informa el transportista.',
  },
  customs: {
    verdict: ({ inPlace }) => `En aduana${inPlace}, dentro de lo normal`,
    next: 'Decir al cliente que el despacho tarda unos días.',
  },
  customs_stuck: {
    verdict: ({ quietDays, inPlace }) => `Retenido en aduana${inPlace} desde hace ${quietDays}`,
    next: 'Averiguar si faltan tasas o papeles, y de quién.',
  },
  address_problem: {
    verdict: ({ seen }) => `El transportista señala un problema de dirección${when(' desde ', seen)}`,
    next: 'Confirmar la dirección con el cliente y luego con el transportista, antes de que vuelva.',
  },
  attempted: {
    verdict: ({ seen }) => `Entrega intentada${when(' el ', seen)}, sin éxito`,
    next: 'Decir al cliente el próximo intento o el punto de recogida.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `En punto de recogida${inPlace}${when(' desde ', seen)}`,
    next: 'Decir al cliente dónde y hasta cuándo recogerlo.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `En punto de recogida${when(' desde ', seen)}, a punto de volver`,
    next: 'Localizar hoy al cliente: el paquete está a punto de volver.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `Hoy en reparto${inPlace}`,
    next: 'Decir al cliente que se espera antes del final del día.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `Salió a reparto${when(' el ', seen)}, sin entregar`,
    next: 'Preguntar al transportista por qué no se entregó.',
  },
  delivered: {
    verdict: ({ delivered }) => `Entregado${when(' el ', delivered)}`,
    next: 'Decir al cliente cuándo se entregó.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Consta entregado${when(' el ', delivered)}, pero no recibido`,
    next: 'Repasar con el cliente dónde mirar y decidir entre reenvío o reclamación.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Dejado con un vecino, taquilla o tienda${when(' el ', delivered)}`,
    next: 'Decir al cliente dónde se dejó.',
  },
  split: {
    verdict: ({ parcels }) => `Enviado en partes, ${parcels} paquete${parcels === 1 ? '' : 's'} hasta ahora`,
    next: 'Informar al cliente de cada parte.',
  },
  not_owner: {
    verdict: () => 'El pedido es de otra dirección',
    next: 'Pedir que escriba desde la dirección de la compra. No revelar nada del pedido.',
  },
  returning: {
    verdict: () => 'El paquete vuelve a nosotros',
    next: 'Decidir con el cliente si se reenvía o se devuelve el dinero.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Perdido o dañado, según ${carrier}`,
    next: 'Decidir reenvío o reembolso y reclamar al transportista.',
  },
  cancelled_moving: {
    verdict: () => 'Pedido cancelado, pero un paquete se mueve',
    next: 'Intentar parar el paquete y decir al cliente qué hacer si llega.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Cancelado${when(' el ', cancelled)}, no se envió nada`,
    next: 'Comprobar que se devolvió el dinero y decírselo al cliente.',
  },
  refunded_moving: {
    verdict: () => 'Reembolsado del todo, pero un paquete se mueve',
    next: 'Decidir qué pasa con el paquete y decírselo al cliente.',
  },
  unfulfilled_moving: {
    verdict: () => 'Sin enviar según la tienda; en camino según el transportista',
    next: 'Corregir el pedido en la tienda y decir al cliente dónde está.',
  },
  on_hold: {
    verdict: () => 'La tienda retiene el pedido',
    next: 'Mirar la retención en la tienda. No decir el motivo antes.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Previsto para más tarde${when(', sale el ', shipBy)}`,
    next: 'Decir al cliente cuándo está prevista la salida.',
  },
  payment_open: {
    verdict: () => 'El pago no está completo',
    next: 'Comprobar el pago y decir al cliente qué falta.',
  },
  high_risk: {
    verdict: () => 'El pedido está marcado como de riesgo',
    next: 'Revisar el pedido. No mencionar el riesgo al cliente.',
  },
  nothing_to_ship: {
    verdict: () => 'Nada de este pedido se envía',
    next: 'Comprobar si el cliente recibió su compra por correo o en su cuenta.',
  },
  store_pickup: {
    verdict: () => 'Para recoger o entrega local',
    next: 'Preguntar a la tienda si está listo.',
  },
  return_open: {
    verdict: () => 'Hay una devolución o cambio abierto',
    next: 'Averiguar si pregunta por la devolución o por el paquete.',
  },
  tracking_pending: {
    verdict: () => 'Número nuevo, el transportista aún no muestra nada',
    next: 'Decir al cliente que un número nuevo tarda un día.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `Número desconocido para ${carrier}`,
    next: 'Revisar número y transportista en la tienda; uno puede estar mal.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `Transportista no disponible; último escaneo${inPlace}${when(' ', seen) || ' desconocido'}`,
    next: 'Mirar la página del transportista y responder.',
  },
  orders_unavailable: {
    verdict: () => 'No se pudo consultar la tienda',
    next: 'Buscar el pedido en la tienda y responder.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} pedidos posibles`,
    next: 'Averiguar de qué pedido se trata.',
  },
  label_replaced: {
    verdict: () => 'Una etiqueta fue sustituida por otra',
    next: 'Comprobar qué número vale y dárselo al cliente.',
  },
  return_label: {
    verdict: () => 'El número citado es de una devolución',
    next: 'Averiguar si pregunta por la devolución o por el paquete.',
  },
  local_post: {
    verdict: ({ inPlace }) => `Entregado al correo local${inPlace}`,
    next: 'Decir al cliente que los escaneos pueden acabar aquí.',
  },
  old_order: {
    verdict: ({ delivered }) => `Pedido antiguo${when(', entregado el ', delivered)}`,
    next: 'Mirar el historial del pedido antes de responder.',
  },
  test_order: {
    verdict: () => 'Un pedido de prueba',
    next: 'No se vendió nada; decírselo a quien escribió.',
  },
  no_order: {
    verdict: () => 'No se encontró ningún pedido',
    next: 'Buscar por nombre o pedir el número de pedido.',
  },
  unclear: {
    verdict: () => 'El estado del pedido no está claro',
    next: 'Comparar tienda y transportista antes de responder.',
  },
};
