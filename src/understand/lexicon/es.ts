import type { Lexicon } from './lexicon.ts';

/** Spanish of Spain and the Americas. */
export const ES: Lexicon = {
  terms: {
    parcel:
      'pedidos?|paquetes?|envios?|compras?|orden(?:es)?|encomiendas?|entregas?|mercancia|mercaderia|pedio|peido',
    goods:
      '{parcel}|articulos?|productos?|zapatos|zapatillas|vestido|pantalon|chaqueta|camisa|camiseta|telefono|movil|portatil|reloj|anillo|collar|libros?|regalos?|sofa|mesa|silla|cama|lampara|bolso|mochila|bicicleta|cosas|perfume|crema',
    my: 'mi|mis|nuestro|nuestra|el|la|los|las|este|esta|un|una|su',
    get: 'recibido|recibi|recibimos|llegado|llega|llego|llegaron|llegan|entregado|entregaron|entrega|recibir|recibo|llegar|ha llegado|venido|aparecido|entregada|llegando',
    no: 'no|nunca|aun no|todavia no|nada|sigue sin|sin|jamas|tampoco|ningun|ninguna|sigo sin|seguimos sin',
    n: '\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|varios|varias|algunos|mas de \\d+|casi',
    time: 'dias?|semanas?|mes|meses|dias habiles|horas',
    want: 'quiero|quisiera|queria|me gustaria|deseo|necesito|puedo|podria|podrian|pueden|puede|solicito|por favor|favor de|como|es posible|quiero que|exijo|pido',
  },
  notGoods: [
    '(?:correo|email|mail|mensaje)?(?: de)? ?confirmacion(?: de(?:l)? (?:mi |la )?(?:pedido|compra|envio|orden))?|correos?(?: electronicos?)?|e ?mails?|respuestas?|mensajes?|llamada|contestacion|boletin|facturas?|codigo(?:s)?(?: (?:de descuento|promocional|de verificacion))?|cupon(?:es)?|vales?|tarjetas?(?: (?:regalo|de credito|de debito))?|contrasena|recibo de compra|gastos de envio|costos? de envio|coste de envio|metodos? de (?:envio|pago)|etiqueta de devolucion|transferencia|realizar (?:un|mi|el) pedido|hacer (?:un|mi|el) pedido',
  ],
  cues: {
    parcel: ['{parcel}|repartidor|transportista|mensajero|cartero|mensajeria'],
    goods: ['{goods}'],
    not_goods: ['xthing'],
    asks_where: [
      'donde (?:\\S+ )?(?:esta|estan|se encuentra|se encuentran|anda|quedo|va|viene|queda)(?: \\S+){0,2} (?:{goods})|(?:{goods})(?: \\S+){0,2} (?:donde esta|donde anda)',
      'donde esta(?:n)?(?= (?:\\||$))|donde (?:esta|estan) (?:mi|mis) (?!xthing|dinero|reembolso|cuenta)[^ |]{2,}|(?:saber|dicen|decirme|digan) donde(?: \\S+){0,4}',
      '(?:estado|estatus|status|seguimiento|rastrear|rastreo|localizar|situacion|noticias?|informacion|novedades|ubicacion|paradero|actualizacion|consultar|saber)(?: \\S+){0,4} (?:{parcel})',
      '(?:que (?:pasa|paso|ha pasado|ocurre|sucede|sucedio)|que hay) (?:con|de)(?: \\S+){0,2} (?:{parcel})|como va(?: \\S+){0,2} (?:{parcel})|(?:{parcel})(?: \\S+){0,4} (?:perdido|extraviado|desaparecido)',
    ],
    asks_when: [
      '(?:cuando|que dia|para cuando|a que hora|en que fecha|que fecha)(?: \\S+){0,6} (?:llega\\S*|llegue|recib\\S+|entreg\\S+|{parcel}|viene|tendre)',
      '(?:fecha|dia|hora|plazo)(?: \\S+){0,2} (?:de )?(?:entrega|llegada)(?: \\S+){0,2}|cuanto(?: \\S+){0,4} (?:tarda\\S*|falta|demora\\S*|esperar|llegar)(?: \\S+){0,4}|(?:llegara|va a llegar|estara)(?: \\S+){0,3} (?:hoy|manana|antes|a tiempo|esta semana|lunes|martes|miercoles|jueves|viernes|sabado)',
    ],
    asks_duration: [
      'cuanto (?:tiempo )?(?:tarda|tardan|demora|demoran|dura)(?: \\S+){0,3} (?:envio|envios|entrega|entregas|en llegar un)|tiempos? de (?:entrega|envio)|plazos? de (?:entrega|envio)',
    ],
    asks_news: [
      '(?:alguna|hay|tienen|tiene|sin|ninguna|no tengo|no hay) (?:\\S+ )?(?:noticias?|novedad(?:es)?|informacion|actualizacion)|que (?:pasa|paso|ocurre|sucede)|todavia nada|aun nada|sigo esperando|estoy esperando|seguimos esperando|(?:pueden|podrian|podria|puede) (?:revisar|informarme|decirme|verificar|confirmar|ayudarme)(?: \\S+){0,4}|quedo a la espera|nada todavia',
    ],
    asks_shipped: [
      '(?:cuando|ya|han|ha sido|fue|ya fue|ya han)(?: \\S+){0,5} (?:enviado|envian|enviaran|despachado|despachan|enviar|salido|sale|mandado|mandan)(?: \\S+){0,2}',
    ],
    not_received: [
      '(?:{no})(?: \\S+){0,4} (?:{get})(?: \\S+){0,4}|(?:{goods})(?: \\S+){0,5} (?:{no})(?: \\S+){0,4} (?:{get})',
      '(?:espero|esperando|esperar|espera|llevo|llevamos)(?: \\S+){0,5} (?:{goods}|desde|hace|{time})|(?:no|nunca|sin) (?:llega|llego|ha llegado|recib\\S+|entreg\\S+)|(?:no) (?:tengo|esta|aparece)(?: \\S+){0,2} (?:{goods})|sigue sin (?:llegar|aparecer|ser entregado)|no me (?:ha |han )?(?:llega\\S*|entreg\\S+)',
    ],
    late: [
      '(?:retraso|retrasad[oa]s?|retrasa|demora|demorad[oa]|tarde|tardando|tarda (?:mucho|demasiado)|atrasad[oa]|atraso|plazo (?:vencido|pasado|de entrega)|deberia haber (?:llegado|recibido)|debia (?:llegar|haber)|tenia que (?:llegar|haber|estar)|tendria que haber|se suponia|prevista(?: \\S+){0,4} (?:para|el)|ya (?:deberia|paso|pasaron)|(?:hace|lleva|llevo|van|desde hace) (?:ya )?(?:mas de )?(?:{n}) (?:{time}))',
    ],
    ordered_ago: [
      '(?:pedi|compre|pedido|comprado|hice|realice|ordene|compra|pague)(?: \\S+){0,6} (?:hace|el \\d|el dia|desde|la semana pasada|el pasado)(?: \\S+){0,3}|hace (?:ya |mas de |casi )?(?:{n}) (?:{time})|desde (?:el|hace)(?: \\S+){0,3}|llevo (?:{n}) (?:{time})',
    ],
    not_shipped: [
      '(?:{no})(?: \\S+){0,3} (?:enviado|enviaron|despachado|salido|procesado|preparado|enviada|mandado)|(?:sigue|aun|todavia|solo|continua)(?: \\S+){0,3} (?:en preparacion|en proceso|procesando|preparando|pendiente(?: de envio)?|sin enviar|preparandose)|en preparacion|sin enviar',
    ],
    tracking_stuck: [
      '(?:seguimiento|rastreo|tracking|numero de guia|guia|enlace|localizador|estado)(?: \\S+){0,6} (?:no|sin|nada|invalido|inexistente|parado|bloqueado|detenido|mismo|igual)(?: \\S+){0,4}|(?:no|sin|ningun)(?: \\S+){0,4} (?:seguimiento|rastreo|tracking|numero de guia|movimiento|movimientos|actualiza\\S*)|(?:parado|estancado|detenido|retenido|atascado|bloqueado)(?: \\S+){0,5}|no se (?:ha )?(?:mueve|movido|actualiza\\S*)|lleva(?: \\S+){0,3} (?:sin moverse|sin actualizar|parado)',
    ],
    attempted: [
      '(?:intento de entrega|entrega fallida|intentaron entregar|intento fallido|no (?:habia|estaba|hubo) nadie|(?:nadie|no|nunca) (?:\\S+ ){0,2}(?:llamo|toco|timbro|paso|vino|llamaron)(?: \\S+){0,4}|ausente|aviso de (?:visita|entrega)|volver a entregar|nueva entrega|reprogramar|no pudo ser entregado|no se pudo entregar|entrega (?:no realizada|imposible))',
    ],
    partial: [
      '(?:resto|otra parte|otro paquete|segundo paquete|otra mitad|demas articulos)(?: \\S+){0,6}|(?:solo|solamente|unicamente) (?:\\S+ ){0,3}(?:una parte|la mitad|un paquete|un articulo|uno de|una de|parte de)(?: \\S+){0,4}|entrega parcial|pedido incompleto|falta (?:un|el otro|la otra) (?:paquete|parte)',
    ],
    says_delivered: [
      '(?:dice|indica|aparece|pone|marca|marcado|figura|consta|segun|sale|muestra|seguimiento|estado|supuestamente|dicen|notificacion|repartidor|transportista|como|informan)(?: \\S+){0,6} (?:entregado|entregada|entregados|recibido|entregaron|entregue|fue entregado|dejado)|(?:supuestamente|aparentemente)(?: \\S+){0,4} (?:entreg\\S+|recib\\S+)',
    ],
    not_here: [
      '(?:no|nunca|nada|nadie|tampoco|ni)(?: \\S+){0,5} (?:recib\\S+|llega\\S*|tengo|esta|esta aqui|hay|encuentro|entreg\\S+|aparece|vecinos?|aqui|visto|dejaron|nada)|(?:robado|robaron|otra direccion|direccion equivocada|otra persona|vecinos?(?: \\S+){0,4} (?:no|nada|tampoco))|nada en (?:el buzon|la puerta)',
    ],
    out_for_delivery: ['en reparto'],
    return_status: [
      '(?:estado|recibieron|han recibido|llego|seguimiento|donde esta)(?: \\S+){0,5} (?:devolucion|cambio)(?: \\S+){0,4}|(?:mi|la|una) devolucion(?: \\S+){0,6} (?:recib\\S+|llego|procesad\\S+|estado|no|todavia|aun)',
    ],
    refund_status: [
      '(?:donde|cuando|todavia|aun|no|sin|nunca|espero|esperando|estado|desde|sigo)(?: (?!o|y|quiero|quisiera|pedido|paquete|exijo)\\S+){0,6} (?:reembols\\S+|devolucion (?:del? )?(?:dinero|mi dinero|importe)|mi dinero|reintegro)|reembolso(?: \\S+){0,5} (?:no|aun|todavia|cuando|pendiente|estado|tarda|llega\\S*|recib\\S+)',
    ],
    address_change: [
      '(?:cambiar|modificar|corregir|actualizar|cambio|error|equivoque|equivocada|incorrecta|otra|nueva|mal|erronea|rectificar|antigua)(?: \\S+){0,5} (?:direccion|domicilio|codigo postal|numero de (?:casa|calle))|(?:direccion|domicilio)(?: \\S+){0,5} (?:cambiar|incorrecta|equivocada|mal|erronea|cambio|modificar|corregir|otra)|me (?:he )?(?:mudado|mude|cambie de casa|mudo)|enviar(?:lo)? a otra',
    ],
    cancel: [
      '(?:cancelar|cancelacion|cancelen|cancele|cancelado|cancelarlo|anular|anulacion|anulen|desistir|desistimiento)(?: \\S+){0,4}|ya no (?:lo |la )?(?:quiero|necesito)(?: \\S+){0,2}|(?:pedido|compra|compre|pedi)(?: \\S+){0,3} (?:por error|dos veces|duplicado|doble)|me arrepenti',
    ],
    change_order: [
      '(?:cambiar|modificar|anadir|agregar|quitar|eliminar|sustituir|editar)(?: \\S+){0,5} (?:{parcel}|articulo|producto|talla|color|cantidad|numero)|(?:talla|color|cantidad) (?:equivocad[oa]|incorrect[oa])|equivoque (?:de|en) (?:la )?(?:talla|color|cantidad|modelo)',
    ],
    return_start: [
      '(?:devolver|devolverlo|devolverla|devoluciones?|cambiarlo|cambiarla|retornar)(?: \\S+){0,4}|(?:{want})(?: \\S+){0,3} (?:devolver|devolucion|cambio de|cambiar (?:el|la|los|las) (?:producto|articulo|zapatos|zapatillas|vestido))|no me (?:queda|gusta|sirve|va)(?: \\S+){0,2}|(?:muy|demasiado) (?:grande|pequen\\S+|chico|ajustado)',
    ],
    refund_request: [
      '(?:{want}|exijo|reclamo|pido|solicitar|pedir)(?: \\S+){0,5} (?:reembols\\S+|mi dinero|devolucion (?:del|de mi|de) dinero|reintegro|compensacion)|devuelv\\S+(?: \\S+){0,3} dinero|devolver(?:me)? (?:el|mi) dinero|reembols(?:enme|eme|arme)|(?:cobrado|cobraron) (?:dos veces|doble|de mas)',
    ],
    wrong_or_missing: [
      '(?:equivocad[oa]s?|incorrect[oa]s?|otr[oa]|distint[oa]|diferente)(?: \\S+){0,2} (?:articulo|producto|talla|color|pedido|paquete|modelo)|(?:articulo|producto|talla|color|pedido|paquete|modelo|prenda)(?: \\S+){0,2} (?:equivocad[oa]|incorrect[oa]|distint[oa]|que no (?:es|pedi))|no es (?:lo que|el que|la que)(?: \\S+){0,3}|(?:enviaron|llego|recibi|mandaron)(?: \\S+){0,4} (?:en vez|en lugar|equivocad\\S*|otro producto)|(?:falta|faltan|faltaba|faltaban|faltante|incompleto|vino sin|llego sin)(?: \\S+){0,5}|(?:caja|paquete) vaci[oa]',
    ],
    damaged: [
      '(?:danad[oa]s?|rot[oa]s?|quebrad[oa]|defectuos[oa]s?|averiad[oa]|golpead[oa]|rayad[oa]|aplastad[oa]|roto|estropead[oa]|manchad[oa]|no (?:funciona|enciende|prende|carga)(?! el (?:enlace|link|seguimiento))|mal estado|derramad[oa]|caducad[oa]|vencid[oa] el producto)',
    ],
    customs: [
      '(?:aduana\\S*|aranceles?|impuestos? de importacion|iva de importacion|tasas? de aduana|despacho aduanero)(?: \\S+){0,4} (?:pagar|cobra\\S*|pago|factura|cuanto|documentos?)|(?:pagar|cobra\\S*|pago|gastos|tasas|impuestos)(?: \\S+){0,4} (?:aduan\\S+|importacion|arancel\\S*)',
    ],
    subscription: ['suscripcion(?:es)?|suscrit[oa]|caja mensual|renovacion automatica|mensualidad'],
    policy: [
      '(?:envian|hacen envios|entregan|mandan|envias|realizan envios|hay envios|llegan)(?: \\S+){0,2} (?:a|al|en|fuera)(?: \\S+){0,3}|(?:cuanto cuesta|cuanto vale|que costo|precio|cuales son|cual es|que)(?: \\S+){0,4} (?:xthing|envio|devolucion(?:es)?|politica|condiciones|plazo)(?: \\S+){0,3}|politica de (?:devolucion\\S*|envio\\S*|cambio\\S*|reembolso\\S*|privacidad)|envio (?:gratis|gratuito|express|internacional)|(?:tienen|ofrecen|aceptan) (?:\\S+ ){0,4}(?:envio|envios|devolucion\\S*|recogida|pago|express|tienda)|si (?:compro|pido|hago el pedido)(?: \\S+){0,3}|antes de (?:comprar|pedir)',
    ],
    other_topic: [
      '(?:contrasena|iniciar sesion|mi cuenta|registr\\S+|acceder|usuario)(?: \\S+){0,3}|(?:no|necesito|donde|falta|enviarme|quiero|solicito|sin|como)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:no|invalido|funciona|rechazad\\S+|expirad\\S+)|(?:en stock|disponible|disponibilidad|agotad[oa]|existencias)|(?:trabajo|empleo|vacante|curriculum|practicas)|(?:pagina|web|sitio|carrito|aplicacion|pago)(?: \\S+){0,4} (?:no|error|falla|funciona|rechazad\\S+)|colaboracion|influencer|distribuidor|mayorista|garantia|que talla|manual|darme de baja|recomiend\\S+',
    ],
    sells_something: [
      '(?:ofrecemos|nuestra (?:empresa|agencia|plataforma)|nuestros servicios|somos una (?:empresa|agencia)|posicionamiento|seo|aumentar (?:sus|las) ventas|agendar una llamada)(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:muy|super|realmente|totalmente|extremadamente) (?:decepcionad[oa]|molest[oa]|enfadad[oa]|insatisfech[oa]|mal[oa]?|enojad[oa])|(?:pesim[oa]|mal|horrible|terrible|fatal|lamentable|vergonzos[oa]|inaceptable|inadmisible|nefast[oa]|penos[oa]) (?:\\S+ )?(?:servicio|atencion|experiencia)?|(?:poner|presentar|hacer)(?: \\S+){0,2} (?:queja|reclamacion|reclamo)|queja|una verguenza|nunca mas(?: \\S+){0,3}|no vuelvo a(?: \\S+){0,3}|decepcion|falta de (?:respeto|seriedad|profesionalidad)',
    ],
    human: [
      '(?:hablar|comunicarme|contactar|conectar|comunicar)(?: \\S+){0,3} (?:persona|humano|agente|asesor\\S*|alguien|representante|operador\\S*|encargado|supervisor|atencion al cliente)|(?:persona|agente|ser) (?:real|humano|humana)|(?:no|basta de|harto de)(?: \\S+){0,3} (?:robots?|bots?|maquina|ia|automatic\\S+)|(?:llamenme|llamame|me llamen|pueden llamarme|numero de telefono|telefono de (?:contacto|atencion))|un humano',
    ],
    thanks: ['gracias|muchas gracias|perfecto|genial|excelente|agradezco|agradecid[oa]|estupendo'],
    arrived_fine: [
      '(?:ya|hoy|por fin|finalmente|acabo de|acaba de|ayer) (?:\\S+ )?(?:llego|ha llegado|recibi|recibido|recibirlo|llegar|me llego|lo recibi|lo tengo|entregaron)|ya (?:esta )?(?:solucionado|resuelto|aqui)|llego (?:bien|hoy|ayer|perfecto)',
    ],
    repeats: [
      '(?:segunda|tercera|cuarta|quinta|enesima|\\d+) (?:vez|ocasion)(?: \\S+){0,4}|(?:ya|varias veces|he|hemos)(?: \\S+){0,3} (?:escrito|escribi|contactado|llamado|preguntado|reclamado|enviado (?:varios|un) xthing)|(?:sin|ninguna|no (?:recibo|obtengo|tengo)|no me (?:dan|han dado)) xthing|nadie (?:responde|contesta|me responde|me contesta)|otra vez|de nuevo|no (?:responden|contestan)',
    ],
    anger: [
      'mierda|joder|cono|puta|puto|carajo|cabron\\S*|gilipoll\\S*|pendej\\S*|estafa\\S*|estafador\\S*|ladron\\S*|robo|timo|timador\\S*|sinverguenzas?|mentiros[oa]s?|mentiras|verguenza|vergonzos[oa]|indignad[oa]|indignante|furios[oa]|hart[oa]s?|incompetentes?|inutiles|idiotas?|imbeciles?|tomadura de pelo|me estan tomando|burla|basura|asco|no tienen verguenza|(?:mala|malas) (?:resena|resenas|opinion)|redes sociales|trustpilot|inaceptable|intolerable',
    ],
    legal: [
      'abogad[oa]s?|demanda(?:re|r|rlos|rles)?|denuncia\\S*|juicio|tribunal(?:es)?|juzgado|acciones legales|medidas legales|via (?:legal|judicial)|judicial\\S*|legal(?:es|mente)?|profeco|consumo|consumidor(?:es)?|ocu|facua|hoja de reclamaciones|policia|indecopi|sernac',
    ],
    chargeback: [
      'contracargo|disputa(?:r)?|reclamacion (?:en|a|con|por) paypal|paypal(?: \\S+){0,3} (?:disputa|reclamo|caso)|(?:mi|al|el) banco(?: \\S+){0,3}|devolver el (?:cargo|recibo)|retroceder el (?:pago|cargo)|anular el (?:pago|cargo)|cargo no (?:reconocido|autorizado)|desconocer el cargo|chargeback',
    ],
    safety: [
      'lesion\\S*|herid[oa]s?|quemad[oa]|quemadura\\S*|quemo|alergi\\S*|alergic[oa]|hospital|urgencias medicas|descarga electrica|explot\\S*|explosion|incendio|se incendio|intoxica\\S*|envenena\\S*|peligros[oa]|suicid\\S*|matarme|quitarme la vida|morir|medicament\\S*|insulina|sarpullido',
    ],
    data_request: [
      'rgpd|proteccion de datos|mis datos(?: personales)?|datos personales|(?:eliminar|borrar|supriman|eliminen|cancelar)(?: \\S+){0,3} (?:mis datos|mi cuenta|mi informacion)|derecho (?:al olvido|de acceso|de supresion)|derechos arco',
    ],
    injection: [
      'ignor[ae]\\S* (?:todas?|las|tus|cualquier)(?: \\S+){0,3} (?:instrucciones|reglas|ordenes)|olvida\\S* (?:todas?|tus|las)(?: \\S+){0,3}|ahora eres|instrucciones del sistema|actua como|prompt del sistema',
    ],
  },
  keywords: 'pedido paquete entrega entregado recibido cancelar reembolso direccion devolucion seguimiento',
  thanksWords:
    'gracias muchas muchisimas mil perfecto genial excelente estupendo fantastico maravilloso agradezco agradecido agradecida les le te por la el su tu ayuda respuesta rapida rapidez pronta informacion atencion todo bien ok okay vale listo ya llego recibido recibi hoy ayer el paquete pedido mi esta muy amable amables bueno buen buena buenos dias tardes noches dia tarde noche fin de semana hola saludos cordial saludo un abrazo solucionado resuelto entendido si de nuevo y con que tengan tenga lo tengo han ha sido es servicio equipo aclarar',
};
