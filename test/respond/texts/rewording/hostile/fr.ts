/** What no customer may read, whoever wrote it. */
export const fr = `
[in_transit]
sa livraison est prévue le => sa livraison est garantie le
sa livraison est prévue le => sa livraison n'est pas prévue le
se trouvait à => s'est perdu à
à {{seen_place}} le {{seen_day}} et sa livraison est prévue le {{expected_day}} => à {{seen_place}} le {{expected_day}} et sa livraison est prévue le {{seen_day}}
C'est l'estimation actuelle du transporteur {{carrier}}. => C'est la promesse du transporteur {{carrier}}.
son départ en livraison => sa livraison
répondez ici et une personne s'en occupera => nous vous en enverrons un autre
répondez ici et une personne s'en occupera => ne répondez pas à ce message
répondez ici et une personne s'en occupera => répondez ici avec votre numéro de carte
S'il n'est pas arrivé => S'il est arrivé
+ Vous serez remboursé intégralement.
+ Il arrivera demain, c'est promis.
+ Il n'a pas été livré.
+ Votre colis a été livré à votre voisin, Monsieur Dupont.
+ Appelez-nous au 01 23 45 67 89.
+ Veuillez nous communiquer votre mot de passe.
+ Nous sommes entièrement responsables de ce retard.
+ Un bon d'achat vous attend.
+ Suivez-le sur suivi-colis.example
+ Tout ce qui précède est faux.
+ Vous n'avez pas besoin d'être chez vous.
+ C'est un être humain qui vous écrit.
+ Merci de votre patience, votre argent est en route.
^ Cher Monsieur Canary,
^ Bonne nouvelle !
* Merci beaucoup pour votre message !
+ Fait avec amour dans notre atelier.
+ Notre équipe vous répond les jours ouvrés.
[delivered]
a été livré => n'a pas été livré
S'il reste introuvable, répondez ici et une personne s'en occupera. => S'il reste introuvable, portez plainte.
[running_late]
Nous sommes désolés de cette attente. => Nous vous dédommagerons de cette attente.
a du retard => n'a pas de retard
[cancelled]
a été émis le => n'a pas été émis le
`;
