import type { SentenceTable } from './table.ts';

export const es: SentenceTable = {
  states: `
    Ya llegó a su casa.
    Lo tiene su vecina.
    Está en su buzón.
    Lo dejaron en la puerta.
    Está en recepción.
    El portero se lo guarda.
    Alguien firmó.
    Ya lo han recogido.
    El repartidor lo lleva.
    Va en la furgoneta.
    Está en aduanas.
    Ya pasó la aduana.
    Se ha perdido.
    El transportista lo perdió.
    Llegó roto.
    Vuelve a nuestro almacén.
    Nos lo han devuelto.
    Está en el centro de clasificación.
    Te espera en la oficina de correos.
    Salió de nuestro almacén.
    Ya lo hemos enviado.
    Está empaquetado.
    Su pedido está cancelado.
    Le hemos devuelto el importe.
    No había nadie en casa.
    El paquete está retenido.
    Ya lo tienes.
    Está aquí.`,
  commitments: `
    Le devolveremos el dinero.
    Te mandamos otro.
    Le enviaremos uno nuevo.
    Llegará.
    Lo recibirá.
    El envío es gratis.
    No le cobraremos nada.
    Tiene un vale de descuento.
    Te regalamos un cupón.
    Se lo prometemos.
    Seguro que llega.
    Cuente con ello.
    Cancelaremos el pedido.
    Cambiamos la dirección por usted.
    Sin ningún coste.
    Te damos nuestra palabra.
    Vamos a compensarte.`,
  times: `
    Lo sabrá antes del fin de semana.
    Mañana le decimos algo.
    En dos semanas sabremos más.
    Espere unos días.
    Esta noche lo miramos.
    La semana que viene le escribimos.
    Será antes de Navidad.
    Al día siguiente sabrá más.
    En breve tendrá noticias.
    Pronto sabremos más.
    Dentro de una quincena le respondemos.
    A finales de mes lo vemos.
    Es cosa de horas.`,
  harmless: `
    Responda a este correo y una persona lo leerá.
    Hola y gracias por su mensaje.
    Sentimos la espera.
    Gracias por tu paciencia.
    ¡Buen fin de semana!
    Buenos días y gracias por escribirnos.
    Si tiene alguna pregunta, responda a este mensaje.
    Nuestro equipo le ayuda con mucho gusto.
    Gracias por comprar en nuestra tienda.
    Tenga a mano su número de pedido.
    Sabemos que esperar es molesto.
    Si no ha llegado para el {{ write_back_day }}, escríbanos.
    Leemos todos los mensajes.
    Un saludo cordial de todo el equipo.
    Escríbenos cuando quieras.
    Gracias por su confianza.
    Estamos aquí para ayudarte.
    ¡Qué alegría leerle!
    Entendemos que quiera saber dónde está su pedido.
    Si algo no queda claro, respóndanos.
    Esperamos que esto le ayude.
    Saludos de todo el equipo
    Su opinión nos ayuda a mejorar.
    Este mensaje se ha escrito automáticamente.
    ¿Quiere hablar con alguien?
    Siempre puede contactarnos respondiendo aquí.
    Estimada clienta, estimado cliente, gracias por escribirnos.
    Somos un equipo pequeño y lo leemos todo nosotros mismos.
    Díganos si podemos hacer algo más por usted.
    Su mensaje es importante para nosotros.
    Siempre es un placer leerle.
    Contesta a este correo y alguien de nuestro equipo se encargará.
    Entendemos que esperar no es divertido.
    Muchas gracias y un cordial saludo
    Hola, gracias por su pregunta sobre el pedido.
    Responda con sus propias palabras.
    Nos alegra que nos haya elegido.
    Disculpe las molestias.
    ¡Cuídese mucho!
    Nos tomamos en serio cada mensaje.
    Siempre nos alegra leerle.
    Nuestro servicio de atención espera su respuesta con gusto.
    Un abrazo desde nuestro taller
    Gracias por ser paciente con nosotros.
    ¡Le deseamos un buen día!
    ¡Gracias por contactar con nosotros!
    Disculpe la espera.
    Si algo no está claro, responda a este mensaje.
    Lamentamos las molestias.
    Le deseamos un buen fin de semana.
    Buenos días y gracias por su mensaje.
    Para cualquier duda, escríbanos.
    Un saludo del equipo de {{ brand }}
    Su satisfacción nos importa.`,
  answeredFor: `
    Puede seguirlo con el enlace de abajo.
    Una compañera le responderá.
    Encontrará los detalles en la página de la empresa de transporte.
    No tiene que hacer nada.
    En cuanto haya novedades, recibirá un correo.
    Haga clic en el enlace para ver el estado actual.
    Por desgracia, ahora no podemos decirle más.
    Le mantendremos informado.
    Esto es lo que sabemos por el momento.
    Encontrará el enlace de seguimiento más abajo.
    Encontrará la página de la empresa de transporte con el enlace.
    Díganos si prefiere hablar por teléfono.
    Cuéntenos más sobre lo que necesita.
    Puede ver cada paso en la página de la empresa de transporte.
    Somos una empresa familiar del campo.
    Pregúntenos lo que quiera.`,
  elsewhere: `
    in_transit: Lo peor del viaje ya ha pasado.
    in_transit: Lo verá en la entrada al volver.
    in_transit: Una compañera ha llamado al almacén por usted.
    in_transit: Vamos a insistirles.
    in_transit: Los vecinos pueden cogerlo.
    in_transit: No hace falta ningún documento.
    in_transit: Rara vez tarda más.
    in_transit: El envío corre de nuestra cuenta.
    in_transit: Si se pierde, sale un segundo.
    in_transit: Gracias por su pedido, ya casi está ahí.
    in_transit: Hola, buenas noticias sobre su paquete.
    in_transit: Si tiene preguntas, una persona ya lo ha mirado.
    delivered: Un saludo de su vecino, que lo tiene.
    delivered: Mire en el cobertizo, se encuentra ahí.
    delivered: Lo cogió un adulto.
    stalled: Hemos abierto una investigación.
    stalled: No hay motivo para preocuparse.
    preparing: Aún puede añadir algo.
    preparing: Nuestro equipo lo embala con cariño.
    customs: Los aranceles los pagamos nosotros.
    label_created: El conductor lo recogió en nuestra tienda.
    ready_for_pickup: Cualquiera puede recogerlo por usted.`,
  others: `
    El conserje tiene su paquete.
    Su hermana lo recogió.
    Se perdió por el camino.
    La aduana lo dejó pasar.
    Ya debería tenerlo.
    Está a la vuelta de la esquina.
    La caja está empapada.
    Ha vuelto a nosotros.
    Ya lo mandamos.
    El reembolso está hecho.
    No se preocupe, pronto lo verá.
    Ahora mismo le enviamos otro.
    No le cuesta ni un céntimo.
    Le hacemos un diez por ciento.
    Siempre llega.
    Vas a recuperar tu dinero.
    Hemos parado el envío por usted.
    Cuente con la semana entrante.
    El lunes como muy tarde lo sabrá.
    Tu pedido está a punto.
    Mañana por la mañana estará ahí.
    Ya es suyo.
    Lo tienen los de al lado.
    Lo encontrará detrás de la casa.
    Alguien de su casa lo cogió.
    Nadie sabe ya dónde está.
    Está otra vez en nuestra tienda.
    Todo está hecho.
    Su pedido está completo.
    Todo ha salido.
    Debe estar con usted en cualquier momento.
    Puedes tenerlo allí.
    Nos hemos ocupado de que lo tenga.
    No pierde nada.
    Lo hacemos todo otra vez por usted.
    Vamos a arreglar esto.
    No tiene que pagar nada.
    Hay algo pequeño de nuestra parte para usted.
    Antes de que se dé cuenta está ahí.
    Ya no falta mucho.
    El viernes sabremos.
    Puede tardar algunas semanas.
    Su dirección está cambiada.
    La policía de frontera lo abrió.
    Su pedido {{ order_name }} está otra vez aquí.
    {{ order_name }} ha sido encontrado.
    El paquete lo tiene la señora del primero.
    Vemos que pasó por su puerta.
    Según nuestros datos, usted ya lo cogió.
    El hombre de correos se lo trajo.
    El cartero lo intentará otra vez.
    La empresa de transporte nos dio de vuelta el pedido.
    Pasó la frontera sin problemas.
    Nada se mueve por una huelga.
    Ya no encuentran el paquete.
    Ya está en su país.
    Le hemos dado el dinero.
    Hacemos que llegue a usted.
    El próximo pedido va de nuestra cuenta.
    Como agradecimiento le damos algo.
    Esté tranquilo, va hacia usted.
    Nada se ha perdido.
    Ponemos un segundo paquete en correos.
    Se lo damos antes de las fiestas.
    En una hora alguien le llama.
    Puede ir a por él.
    El pedido es todo suyo.
    Los dos paquetes están aquí.
    Su paquete de {{ order_name }} está de vuelta con nosotros.
    La señora de abajo tiene su paquete.
    Lo pusieron debajo del banco.
    El paquete ha aparecido.
    Su pedido está en la tienda de la esquina.
    Lo escanearon en su puerta.
    Llegó en trozos.
    Confundieron su pedido.
    La aduana dijo que sí.
    Ya estamos empaquetando.
    Vuela hacia usted.
    Ya se le ha pagado.
    Le damos saldo en la tienda.
    Cuidamos de que esté cuando lo necesite.
    La empresa de transporte paga los daños.
    La entrega no cuesta nada.
    No esperará mucho.
    Mañana a primera hora está.
    El domingo a más tardar nos leerá.
    Créanos, su pedido pasa.
    Era muy grande y se lo llevaron otra vez.`,
};
