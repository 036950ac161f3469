import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_ES: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Nada impedía una respuesta automática',
    brief: 'todo comprobado',
    full: 'Todas las comprobaciones pasaron; nada impedía una respuesta automática.',
  },
  thanks: {
    lead: 'No hace falta responder',
    brief: 'el cliente solo da las gracias',
    full: 'El cliente solo da las gracias; no hay nada que responder.',
  },
  number_needed: {
    lead: 'Se preguntó al cliente',
    brief: 'necesitamos el número de pedido',
    full: 'No se sabe de qué pedido se trata; el cliente tiene que decirlo.',
  },
  promise_kept: {
    lead: 'Se informó al cliente',
    brief: 'volvimos a mirar como prometimos',
    full: 'Nuestra respuesta daba un día para volver a mirar; el cliente supo lo nuevo sin tener que preguntar.',
  },
  promise_at_risk: {
    lead: 'Actuar antes de que escriba',
    brief: 'lo que dijimos no se cumplirá',
    full: 'Nuestra respuesta hizo esperar algo que no llegará a tiempo; una persona debería escribir antes.',
  },
  promises_off: {
    brief: 'cumplir promesas está desactivado',
    full: 'La política ya no nos deja escribir por nuestra cuenta.',
  },
  question_unanswered: {
    brief: 'no respondieron a nuestra pregunta',
    full: 'Pedimos el número de pedido y nadie ha respondido desde entonces; la primera pregunta sigue abierta.',
  },
  intent_needs_person: {
    brief: 'esta petición necesita una persona',
    full: 'Lo que quiere el cliente lo decide una persona; ninguna máquina puede.',
  },
  low_confidence: {
    brief: 'no está claro qué quiere decir',
    full: 'La lectura del mensaje es menos segura de lo que pide la política.',
  },
  second_request: {
    brief: 'el mensaje pide también otra cosa',
    full: 'El mensaje trae una segunda petición; responder a medias parecería ignorar el resto.',
  },
  language_unsupported: {
    brief: 'no tenemos textos en este idioma',
    full: 'No hay textos aprobados en el idioma del cliente.',
  },
  asks_for_person: { brief: 'el cliente pide una persona', full: 'El cliente pide hablar con una persona.' },
  press: {
    brief: 'el cliente amenaza con hacerlo público',
    full: 'El cliente habla de la prensa, de sus seguidores o de una reseña pública.',
  },
  anger: {
    brief: 'el cliente está molesto',
    full: 'El cliente está molesto; una respuesta automática lo empeoraría.',
  },
  legal: {
    brief: 'el mensaje menciona acciones legales',
    full: 'El mensaje menciona un abogado, un tribunal o una autoridad.',
  },
  chargeback: {
    brief: 'el mensaje menciona una devolución de cargo',
    full: 'El cliente habla de recuperar el pago por su banco o tarjeta.',
  },
  safety: {
    brief: 'alguien puede estar herido o en peligro',
    full: 'El mensaje habla de heridas, enfermedad o peligro. Leerlo primero.',
  },
  data_request: {
    brief: 'el mensaje trata de datos personales',
    full: 'El cliente pregunta por sus datos o quiere borrarlos; hay plazos legales.',
  },
  injection_suspected: {
    brief: 'el mensaje intenta dar órdenes al robot',
    full: 'El mensaje contiene instrucciones para una máquina. No seguirlas.',
  },
  card_number: {
    brief: 'el mensaje contiene un número de tarjeta',
    full: 'El mensaje parece contener un número de tarjeta. Ocultarlo en el ticket; en esta nota lo está.',
  },
  attachment: {
    brief: 'el cliente adjuntó algo para mirar',
    full: 'El cliente adjuntó un archivo; solo una persona puede mirarlo.',
  },
  repeat_contact: {
    brief: 'el cliente vuelve a escribir',
    full: 'El cliente escribe de nuevo sobre esto, aquí o en otro ticket: una segunda respuesta automática no ayudaría.',
  },
  condition_needs_person: {
    brief: 'el estado del pedido necesita una persona',
    full: 'En este estado del pedido tiene que decidir una persona.',
  },
  condition_unclear: {
    brief: 'los datos no encajan',
    full: 'Tienda y transportista no dan una imagen clara; no se afirmó nada.',
  },
  order_not_found: {
    brief: 'no se encontró ningún pedido',
    full: 'Ningún pedido corresponde a la dirección o los números del mensaje.',
  },
  several_orders: {
    brief: 'hay varios pedidos posibles',
    full: 'El cliente tiene varios pedidos en camino y no dijo cuál.',
  },
  identity_unproven: {
    brief: 'no está probado que sea suyo',
    full: 'No está probado que el pedido sea del remitente. No decir nada antes de aclararlo.',
  },
  cc_present: {
    brief: 'otras personas leerían la respuesta',
    full: 'Alguien en copia leería también la respuesta.',
  },
  reply_to_differs: {
    brief: 'la respuesta iría a otra dirección',
    full: 'La respuesta iría a otra dirección (Reply-To) que la del mensaje.',
  },
  sender_flagged: {
    brief: 'el helpdesk duda del remitente',
    full: 'El helpdesk marca el mensaje como quizá no escrito por su remitente.',
  },
  orders_unavailable: {
    brief: 'el sistema de la tienda no respondió',
    full: 'No se pudo consultar el sistema de pedidos. Buscar el pedido a mano.',
  },
  carrier_unavailable: {
    brief: 'el transportista no respondió',
    full: 'El transportista no respondió y los datos de la tienda son demasiado viejos.',
  },
  facts_stale: {
    brief: 'lo que sabemos es demasiado viejo',
    full: 'Los datos más nuevos son demasiado viejos para decirlos a un cliente.',
  },
  autonomy_off: {
    brief: 'la automatización está apagada para esto',
    full: 'La política apaga la automatización para este tipo de petición.',
  },
  autonomy_shadow: {
    brief: 'esta petición está en observación',
    full: 'La política tiene este tipo de petición en observación: decidido y nada escrito.',
  },
  autonomy_note: {
    brief: 'la política quiere que envíe una persona',
    full: 'La política solo permite notas para este tipo de petición. La respuesta está lista para enviarla usted.',
  },
  rollout: { brief: 'aún no entra en el despliegue', full: 'El despliegue aún no llega a este ticket.' },
  switch_off: {
    brief: 'las respuestas automáticas están apagadas',
    full: 'Alguien del equipo apagó las respuestas automáticas.',
  },
  breaker: {
    brief: 'salieron demasiadas respuestas automáticas',
    full: 'Salieron más respuestas automáticas de lo normal; están paradas hasta que alguien mire.',
  },
  limit_ticket: {
    brief: 'este ticket ya tuvo sus respuestas automáticas',
    full: 'El ticket tuvo tantos textos automáticos como permite la política.',
  },
  limit_sender: {
    brief: 'este remitente ya tuvo bastantes respuestas',
    full: 'Este remitente tuvo hoy tantos textos automáticos como permite la política.',
  },
  limit_promises: {
    brief: 'hoy se cumplieron bastantes promesas',
    full: 'En 24 horas se cumplieron tantas promesas como permite la política (`promises.perDay`).',
  },
  limit_domain: {
    brief: 'este dominio ya tuvo bastantes respuestas',
    full: 'El dominio del remitente tuvo esta hora tantos textos automáticos como permite la política.',
  },
  mail_bounces: {
    brief: 'nuestro correo a esta dirección vuelve',
    full: 'Tres textos automáticos a esta dirección volvieron; durante 60 días tras el último no va ninguno más.',
  },
  vip: {
    brief: 'es un cliente VIP',
    full: 'El cliente o el ticket lleva una etiqueta VIP; responde una persona.',
  },
  order_value: {
    brief: 'el pedido supera el límite de valor',
    full: 'El pedido vale más de lo que la política deja a una máquina.',
  },
  order_age: {
    brief: 'el pedido supera el límite de edad',
    full: 'El pedido es más antiguo de lo que la política deja a una máquina.',
  },
  country: {
    brief: 'el destino no está en la lista',
    full: 'El pedido va a un país para el que la política no responde.',
  },
  message_too_old: {
    brief: 'el mensaje esperó demasiado',
    full: 'El mensaje es tan viejo que una respuesta automática saldría de la nada.',
  },
  text_refused: {
    brief: 'el texto no pasó su control',
    full: 'El texto no pasó el control con los datos y no se envió.',
  },
  send_unclear: {
    lead: 'Mirar antes de responder',
    brief: 'nuestra respuesta quizá llegó',
    full: 'El helpdesk no dijo si guardó nuestra respuesta. Mirar la conversación antes de responder, para que el cliente no reciba dos.',
  },
  solve_refused: {
    lead: 'Quedó abierto',
    brief: 'el helpdesk no dejó resolver el ticket',
    full: 'El helpdesk no dejó resolver el ticket, casi siempre por un campo obligatorio vacío. Rellenarlo y resolver.',
  },
  poison: {
    brief: 'trabajar este ticket falló varias veces',
    full: 'Trabajar este ticket falló varias veces y se abandonó. El equipo que lleva Whereabouts está avisado.',
  },
  machine_mail: {
    brief: 'el mensaje lo escribió una máquina',
    full: 'El mensaje lo escribió una máquina; responder a máquinas crea bucles.',
  },
  person_active: {
    brief: 'ya se ocupa una persona',
    full: 'Una persona del equipo ha escrito, tomado o cambiado el ticket.',
  },
  other_bot_answered: {
    brief: 'otro robot ya respondió',
    full: 'Una regla u otro robot ya respondió en público; dos respuestas serían demasiadas.',
  },
  ignore_tag: {
    brief: 'el ticket lleva una etiqueta de exclusión',
    full: 'El ticket lleva una etiqueta con la que la política aparta a las máquinas.',
  },
  ticket_closed: {
    brief: 'no se puede escribir en el ticket',
    full: 'El ticket está cerrado o fusionado; no se puede escribir en él.',
  },
  already_handled: { brief: 'este mensaje ya se trabajó', full: 'Este mensaje ya se trabajó antes.' },
  not_a_customer: {
    brief: 'quien escribe no es cliente',
    full: 'Quien escribe es del equipo, un robot o un usuario suspendido.',
  },
  not_about_an_order: { brief: 'no trata de un pedido', full: 'El mensaje no trata de un pedido.' },
};
