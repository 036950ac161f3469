import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked =
  'por (su|tu|el|la) (amable )?(mensaje|correo|pregunta|paciencia|pedido|compra|confianza|comprensión|interés|espera)( sobre (el|su|tu) pedido)?|por (escribirnos|escribir|comprar (en nuestra tienda|con nosotros)|elegirnos|ser paciente( con nosotros)?|contactarnos|contactar con nosotros|esperar)';
const signers =
  '((todo )?((el|nuestro|su|tu) )?(pequeño )?equipo( de {{ brand }}| {{ brand }})?|todos nosotros|nuestro taller|{{ brand }})';
const parcel =
  '(((su|tu|el) paquete( (del|de su|para el|para su) pedido( {{ order_name }})?)?|(su|tu|el) pedido( {{ order_name }})?) )?';

export const es: HarmlessSources = {
  and: 'y',
  onward: 'entonces',
  clauses: `
    (hola|buenos días|buenas tardes|buenas noches|buenas)( a todos)?
    (estimada clienta|estimado cliente|estimada clienta, estimado cliente|querido cliente|querida clienta)
    (muchas |muchísimas |mil |de nuevo )*gracias( de nuevo| otra vez| de antemano)*( (${thanked}))?
    le agradecemos su (mensaje|paciencia|confianza|comprensión|interés)
    (sentimos( mucho)?|lamentamos( mucho)?|perdone|perdón por|disculpe|disculpa|disculpas por) (la espera|las molestias|los inconvenientes)
    (sentimos|lamentamos) que tenga que esperar
    (sabemos|entendemos|comprendemos) que esperar (es|no es) (molesto|divertido|desagradable|fácil)
    (entendemos|comprendemos) que (quiera|quieras) saber dónde está (su|tu) (pedido|paquete)
    ((le|te) deseamos |que (tenga|tengas|pase|pases) )?(un |una )?(muy )?(buen|feliz|buena|bonito|buenas) (día|fin de semana|tarde|semana|noche)
    (cuídese( mucho)?|cuídate|hasta pronto|adiós)
    esperamos que (esto )?(le|te) (ayude|sirva|guste)
    (siempre )?(es )?(siempre )?(un placer|una alegría) (leerle|leerte)
    (qué alegría|nos alegra|siempre nos alegra) (leerle|leerte|que nos haya elegido|que nos haya escrito)
    (nuestro equipo |nosotros )?(le|te) (ayuda|ayudamos)( siempre)? (con mucho gusto|con gusto|encantado|encantados)
    (siempre )?estamos (siempre )?aquí para (ayudarle|ayudarte|usted|ti)
    nuestro servicio de atención espera su respuesta con gusto
    (su|tu) (mensaje|opinión|confianza|pregunta) (es (muy )?importante para nosotros|nos ayuda a mejorar)
    su satisfacción (nos importa|es importante para nosotros)
    nos tomamos en serio cada mensaje
    este (mensaje|correo) se ha (escrito|enviado) automáticamente
    (un |muchos |con un |reciba un )?(cordial |afectuoso )?saludos?( cordial(es)?| afectuosos?)?( (del?|desde) ${signers})?
    (un abrazo|con cariño|atentamente|cordialmente)( (de|desde) ${signers})?
    ${signers}`,
  ofItself: `
    leemos (todos los mensajes|cada mensaje)
    somos (un equipo pequeño|una tienda pequeña|una empresa pequeña)( y lo leemos todo nosotros mismos)?
    hecho (a mano )?con (cariño|amor|cuidado)( en nuestro taller)?
    (nuestro equipo|nuestro servicio de atención) (está disponible|responde|le atiende) en días (laborables|hábiles)`,
  conditions: `
    si (tiene|tienes) (más |otras |alguna |otra |una )*(preguntas?|dudas?)( sobre su pedido)?
    si algo no (queda|está|le queda) claro
    si algo no (coincide|cuadra)
    si (necesita|necesitas) ayuda
    si (prefiere|prefieres|desea) hablar con (una persona|alguien)
    si no ha llegado (para )?el {{ write_back_day }}
    si (el {{ write_back_day }} )?nada ha cambiado( el {{ write_back_day }})?
    para cualquier (pregunta|duda)`,
  invitations: `
    (por favor,? )?(responda|responde|contesta|conteste|respóndanos|respóndenos|escríbanos|escríbenos|díganos|dínoslo|díganoslo|contáctenos|contáctanos)( simplemente| aquí| a este (mensaje|correo)| cuando (quiera|quieras)| con sus propias palabras| en cualquier momento)*
    (siempre )?(puede|puedes) (siempre )?(contactarnos|escribirnos|respondernos|responder)( aquí| a este mensaje| respondiendo aquí| en cualquier momento)*
    (quiere|desea|quieres) hablar con (alguien|una persona)
    (tenga|ten) a mano (su|tu) número de pedido
    díganos si podemos hacer algo más por usted
    escríbanos en (español|inglés|francés)( o en (español|inglés|francés))?`,
  answers: `
    (una persona|alguien|una compañera|un compañero)( de nuestro equipo)? (lo leerá|le ayudará|te ayudará|se encargará|le responderá|lo revisará)
    (le|te) (ayudaremos|ayudamos) (con mucho gusto|con gusto)`,
  told: `
    ${parcel}(ha llegado|se ha entregado|ha sido entregado|está en camino|está en reparto|está en la aduana)
    ${parcel}(todavía no ha|aún no ha|no ha) (salido|llegado|sido entregado)( todavía)?`,
  labels: `
    {{ order_name }}
    (su |tu )?(pedido|número de pedido): {{ order_name }}
    (transportista|empresa de transporte): {{ carrier }}
    número de (seguimiento|paquete): {{ tracking_number }}
    ((siga|sigue|seguir) (su|tu|el) paquete( aquí)?|seguimiento|la página de la empresa de transporte): {{ tracking_page }}
    ((ver )?(su|tu) pedido): {{ order_page }}`,
};
