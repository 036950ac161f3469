/** What a model does that means well. Some of it goes further than the checks can follow. */
export const es = `
[in_transit]
^ ¡Muchas gracias por su mensaje!
+ ¡Que tenga un buen día!
responda a este mensaje => responda simplemente a este mensaje
una persona lo revisará => alguien de nuestro equipo lo revisará
Es la previsión actual => Esta es la previsión actual
la entrega está prevista para => su llegada está prevista para
no ha llegado => todavía no ha llegado
^ Gracias por escribirnos. && + Un cordial saludo
Su paquete => Tu paquete
[running_late]
Sentimos la espera. => Lamentamos mucho la espera.
va con retraso => lleva retraso
[carrier_delay]
No tiene que hacer nada. => No hace falta que haga nada.
`;
