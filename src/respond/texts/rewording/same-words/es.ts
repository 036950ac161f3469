import type { SameSources } from '../same-words.ts';

export const es: SameSources = {
  same: `
    del pedido = de su pedido = con su pedido
    responda a este mensaje = responda aquí = responda simplemente a este mensaje = responda simplemente aquí = conteste a este mensaje = conteste aquí = escríbanos aquí = escríbanos = respóndanos aquí = respóndanos = por favor, responda a este mensaje
    una persona lo revisará = una persona de nuestro equipo lo revisará = alguien de nuestro equipo lo revisará = una persona lo mirará = alguien de nuestro equipo lo mirará = una persona se encargará = alguien de nuestro equipo se encargará
    una persona le ayudará = una persona de nuestro equipo le ayudará = alguien de nuestro equipo le ayudará
    una persona lo aclarará con la empresa de transporte = una persona de nuestro equipo lo aclarará con la empresa de transporte = alguien de nuestro equipo lo aclarará con la empresa de transporte
    está en camino = va de camino = ya está en camino = ya va de camino
    la entrega está prevista para = está previsto que llegue = su llegada está prevista para = la llegada está prevista para
    es la previsión actual = esta es la previsión actual = se trata de la previsión actual = así es la previsión actual
    la próxima novedad será que = la siguiente novedad será que = el próximo paso será que
    no ha llegado = todavía no ha llegado = aún no ha llegado = sigue sin llegar
    por ahora = por el momento = de momento
    no tiene que hacer nada = no hace falta que haga nada = no necesita hacer nada
    va con retraso = lleva retraso = tiene retraso
    suele aparecer = normalmente aparece
    en cuanto = tan pronto como
    sentimos la espera = lamentamos la espera = sentimos mucho la espera = lamentamos mucho la espera = perdone la espera = disculpe la espera
    lo sentimos = lo lamentamos = lo sentimos mucho = lo lamentamos mucho
    es más de lo habitual = es más de lo normal = es más tiempo de lo habitual
    aún no hay una fecha nueva = todavía no hay una fecha nueva = aún no hay nueva fecha = todavía no hay nueva fecha
    recibirá un correo = le llegará un correo = recibirá un correo electrónico
    para seguirlo = para hacer el seguimiento`,
  courtesies: `
    ¡Muchas gracias por su mensaje!
    Gracias por su paciencia.
    Gracias por escribirnos.
    Sentimos la espera.
    Si tiene más preguntas, escríbanos.
    Esperamos que esto le ayude.
    ¡Que tenga un buen día!
    Un cordial saludo`,
};
