/** What a model does that means well. Some of it goes further than the checks can follow. */
export const fr = `
[in_transit]
^ Merci beaucoup pour votre message !
+ Nous vous souhaitons une très belle journée !
^ Bonjour,
répondez ici => répondez simplement à ce message
une personne s'en occupera => quelqu'un de notre équipe s'en occupera
C'est l'estimation actuelle => Voici l'estimation actuelle
pour la commande => pour votre commande
sa livraison est prévue => son arrivée est prévue
S'il n'est pas arrivé => S'il n'est toujours pas arrivé
Votre colis => Ton colis
[running_late]
Nous sommes désolés de cette attente. => Nous sommes vraiment désolés de cette attente.
[carrier_delay]
Vous n'avez rien à faire. => Vous n'avez rien de particulier à faire.
^ Nous sommes vraiment désolés de cette attente.
`;
