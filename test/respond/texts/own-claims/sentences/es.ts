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
    Puede seguirlo con el enlace de abajo.
    Gracias por tu paciencia.
    ¡Buen fin de semana!
    Buenos días y gracias por escribirnos.
    Si tiene alguna pregunta, responda a este mensaje.
    Nuestro equipo le ayuda con mucho gusto.
    Una compañera le responderá.
    Gracias por comprar en nuestra tienda.
    Tenga a mano su número de pedido.
    Sabemos que esperar es molesto.
    Encontrará los detalles en la página de la empresa de transporte.
    Si no ha llegado para el {{ write_back_day }}, escríbanos.
    Leemos todos los mensajes.
    Un saludo cordial de todo el equipo.
    No tiene que hacer nada.
    En cuanto haya novedades, recibirá un correo.
    Escríbenos cuando quieras.
    Gracias por su confianza.
    Estamos aquí para ayudarte.`,
};
