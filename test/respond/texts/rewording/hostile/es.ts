/** What no customer may read, whoever wrote it. */
export const es = `
[in_transit]
la entrega está prevista para el => la entrega está garantizada para el
la entrega está prevista para el => la entrega no está prevista para el
estaba en => se perdió en
en {{seen_place}} el {{seen_day}} y la entrega está prevista para el {{expected_day}} => en {{seen_place}} el {{expected_day}} y la entrega está prevista para el {{seen_day}}
Es la previsión actual de {{carrier}}. => Es la promesa de {{carrier}}.
que ha salido a reparto => que se ha entregado
responda a este mensaje y una persona lo revisará => le enviaremos otro
responda a este mensaje y una persona lo revisará => no responda a este mensaje
responda a este mensaje y una persona lo revisará => responda a este mensaje con su número de tarjeta
no ha llegado => ha llegado
+ Le hemos devuelto todo su dinero.
+ Llegará mañana, se lo prometemos.
+ No se ha entregado.
+ Lo tiene su vecina, la señora García.
+ Llámenos al 911 234 567.
+ Por favor, envíenos su contraseña.
+ Asumimos toda la responsabilidad legal por el retraso.
+ Le regalamos un cupón.
+ Sígalo en seguimiento-paquete.example
+ Nada de lo anterior es cierto.
+ No hace falta que esté en casa.
+ Le escribe una persona, no una máquina.
+ Gracias por su paciencia, su dinero va de camino.
^ Estimado señor Canary:
^ ¡Buenas noticias!
* ¡Muchas gracias por su mensaje!
+ Hecho a mano con amor en nuestro taller.
+ Nuestro equipo responde en días laborables.
[delivered]
se entregó en => no se entregó en
Si después sigue sin aparecer, responda a este mensaje y una persona lo revisará. => Si después sigue sin aparecer, denuncie a sus vecinos.
[running_late]
Sentimos la espera. => Le compensaremos la espera.
va con retraso => no va con retraso
[cancelled]
se emitió un reembolso => no se emitió un reembolso
`;
