import type { BareWords } from '../bare-words.ts';

/** Spanish. */
export const ES_BARE: BareWords = {
  common:
    'hola buenos buenas buen dias dia tarde tardes noche noches estimado estimados estimada estimadas senor senora senores equipo gracias muchas mil por favor porfavor porfa saludos saludo cordial cordiales atentamente antemano de del la el los las lo le les un una unos unas y o en a al con que q se si me mi mis yo nos nuestro nuestra su sus te ti tu tus ustedes usted vosotros vuestro os es son esta estan estaba fue era hay ha han he hemos tengo tiene tienen va van ir puede pueden puedes podeis podria podrian podriais quisiera queria quiero gustaria desearia necesito saber conocer decir decirme decirnos digan dar darme dais indicar indicarme informar informarme informacion info ayuda ayudar ayudarme mirar ver revisar comprobar consultar consulta preguntar pregunto pregunta enviarme actualizacion actualizar novedad novedades noticia noticias estado situacion cuando cuanto cual como que tiempo tarda tardara demora fecha estimada prevista numero num n ref referencia pedido pedidos pedida orden compra compras compre comprado hice hecho realice realizado realizada realizamos pague pagado ya hoy ayer manana semana semanas pasada pasado mes meses dias hace desde para sobre lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ahora actualmente pronto mas aproximadamente tienda web online pagina linea sigue respecto relacion nombre donde ese este esa eso esto alguna algun algo enviarme mandarme mandar',
  parcel:
    'paquete paquetes envio envios entrega entregas articulo articulos producto productos mercancia seguimiento rastreo enlace ubicacion encuentra encuentran anda andan llega llegan llegara llegaran llegar recibire recibiremos recibir enviado enviada enviaron enviar envia salido salio sale camino transito curso ruta transporte reparto expedido entregara entregaran entregar ups dhl dpd gls seur correos mrw nacex fedex transportista esperar espero',
  back: 'reembolso reembolsos reembolsado reembolsada reembolsar reembolsaron reintegro dinero devolucion devoluciones devuelto devuelta devolvi devolver devuelven devolveis devolveran articulo articulos producto paquete recibir recibire abono abonado abonada abonar cuenta tarjeta banco bancaria transferencia ingreso ingresado llega llegara llegar procesado procesar tramite cancelado cancelada cancele cancelaron cancelasteis cancelacion anulado anulada anulacion entra',
  arrival: 'llegado llego entregado entregada entregaron recibido recibida entregados recibisteis recibieron',
  where: 'donde adonde',
  turns: [
    'como va|en que (?:punto|estado)',
    '(?:dos|tres|cuatro|cinco|seis|diez|unos|varios|varias|unas) (?:semanas|dias|meses)',
    'no se cuando|(?:solo )?(?:queria|quisiera|quiero) saber|pedido no(?= \\S*\\d)',
  ],
  backTurns: [
    '(?:todavia|aun|y)? ?(?:todavia |aun )?no (?:lo |la )?(?:veo|he (?:visto|recibido)|ha (?:llegado|aparecido)|aparece|me ha llegado)(?: nada| el| mi| todavia| aun)*(?: reembolso| dinero| abono)?(?: en| a)?(?: mi| la)?(?: cuenta| tarjeta| banco)?(?: todavia| aun)?',
  ],
  denials:
    'no ni nadie nada ningun ninguna ninguno nunca jamas tampoco sin vacio vacia vacios falta faltan faltaba perdido perdida desaparecido desaparecida robado robada falso falsa equivocado equivocada equivocado solo solamente unicamente supuestamente aunque desconocido desconocida rastro',
  contradictions: [
    '(?:volver|volviendo|regresando|retornando|devolviendo)(?: \\S+){0,3} (?:remitente|origen|tienda|almacen|ustedes|vosotros)',
    '(?:se )?(?:perdio|perdido|perdida|extravio|extraviado|extraviada|extravi\\S*|robado|robada|robaron|destruido|destruida|danado|danada|roto|rota|aplastado|rechazado|rechazada|rechace|rechazo|desaparecido|desaparecida|desaparecio|tirado)|(?:no|imposible) (?:lo |la |se )?(?:encuentran|encuentra|localizan|localiza|encontro|encontraron)(?: \\S+){0,2} (?:paquete|envio|pedido)',
    '(?:lo|la|ha|han|fue|sido|el paquete|el pedido) (?:\\S+ )?(?:devolvio|devolvieron|devuelto|devuelta|devolvia|regreso|regresado|retornado|devuelve)|(?:devuelto|devuelta|devolvio|regresa|regreso|vuelve|volviendo|retorno|devolucion|de vuelta)(?: \\S+){0,3} (?:remitente|vosotros|ustedes|origen|tienda|almacen|vendedor)|de vuelta',
    '(?:pide|piden|quiere|quieren|exige|exigen|reclama|reclaman|cobra|cobran|cobrar|pagar|pague|tasa|tasas|aduana|aduanas|arancel|aranceles|gastos|impuesto|impuestos|factura)(?: \\S+){0,6} (?:xmoney|dinero|tasas?|euros?|eur|dolares|pesos|pagar|aranceles|impuestos?|aduanas?|extra|suplemento)',
    '(?:otra|otro|equivocad[oa]|diferente|distint[oa]|incorrect[oa]|erroneo|erronea|desconocid[oa]|mala) (?:\\S+ )?(?:ciudad|pueblo|direccion|calle|casa|pais|estado|provincia|persona|sitio|lugar|codigo|numero|nombre|comunidad|region|sentido)|(?:ciudad|pueblo|direccion|calle|casa|pais|estado|provincia|persona|sitio|lugar|codigo|numero|nombre|codigo postal)(?: \\S+){0,2} (?:equivocad[oa]|diferente|distint[oa]|incorrect[oa]|erroneo|erronea|mal)|yo vivo|vivo en|donde no vivo',
    '(?:me|nos) (?:he |hemos )?(?:mudado|mude|mudamos|mudo)|mudanza|cambiado de (?:casa|direccion|domicilio)|(?:direccion|casa|piso) (?:antigua|anterior|vieja|antiguo|viejo)|(?:puse|di|escribi|indique)(?: \\S+){0,3} mal',
    '(?:dos veces|doble|2 veces|dobles)(?: \\S+){0,3} (?:cobr\\S*|pag\\S*|cargo|cargado)|(?:cobr\\S*|pag\\S*|cargo|cargos|cargado|cargaron)(?: \\S+){0,3} (?:dos veces|doble|2 veces)|doble cargo|dos cargos',
    'prometisteis|prometieron|prometio|prometido|prometida|prometiste|prometido|promesa|garantizado|garantizaron|garantizasteis|asegurado|aseguraron|asegurasteis|express|expres|urgente',
    '(?:ups|dhl|dpd|gls|seur|correos|mrw|nacex|fedex|repartidor|cartero|transportista|mensajero|conductor|chofer|oficina|alguien|correo)(?: \\S+){0,4} (?:dice|dicen|dijo|dijeron|asegura|afirma|informo|informa|comunico|insiste|niega|contesta|confirmo|sabe|explica|avisa|comenta|cuenta)|segun (?:ups|dhl|dpd|gls|seur|correos|mrw|fedex|el|la)|supuestamente',
    '(?:a|en) (?:mi|la|el|una|un) (?:oficina|trabajo|vecin[oa]|padres|hotel|tienda|empresa)|(?:tercera|cuarta|quinta|sexta|\\d+) (?:vez|mensaje|correo)|de vacaciones|de viaje',
  ],
};
