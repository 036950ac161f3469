/** What no customer may read, whoever wrote it. */
export const it = `
[in_transit]
la consegna è prevista per => la consegna è garantita per
era a => si è perso a
Se non arriva entro => Se arriva entro
risponda a questo messaggio e una persona se ne occuperà => gliene mandiamo un altro
risponda a questo messaggio e una persona se ne occuperà => non risponda a questo messaggio
+ Le abbiamo rimborsato tutto.
+ Arriva domani, promesso.
+ Non è stato consegnato.
+ Ce l'ha la sua vicina, la signora Rossi.
+ Ci mandi il numero della sua carta.
+ Le scrive una persona.
+ Grazie per la pazienza, il suo denaro è in viaggio.
^ Buone notizie!
+ Fatto a mano con amore nella nostra bottega.
+ Il nostro team risponde nei giorni lavorativi.
[delivered]
è stato consegnato => non è stato consegnato
`;
