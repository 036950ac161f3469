import type { SentenceTable } from './table.ts';

export const fr: SentenceTable = {
  states: `
    Il est déjà chez votre voisin.
    Le colis est arrivé.
    Vous l'avez déjà.
    Il est dans votre boîte aux lettres.
    Il a été posé devant la porte.
    La gardienne l'a gardé.
    Il se trouve à l'accueil.
    Le livreur l'a mis en lieu sûr.
    Quelqu'un a signé.
    Le colis a été récupéré.
    Le facteur l'a avec lui.
    Il est en tournée.
    La douane le contrôle.
    Il a passé la douane.
    Le transporteur l'a perdu.
    Votre paquet a disparu.
    Il est abîmé.
    Il revient chez nous.
    Il a été retourné à l'expéditeur.
    Il est au centre de tri.
    Il vous attend au relais.
    Il a quitté notre entrepôt.
    Ta commande est partie.
    Tout est emballé.
    La commande est annulée.
    L'argent est sur votre compte.
    Il n'y avait personne à la maison.
    Il est bloqué quelque part.`,
  commitments: `
    Nous vous en renvoyons un autre.
    Nous vous rendons votre argent.
    Il arrivera.
    Vous le recevrez.
    Vous serez remboursé.
    La livraison est gratuite.
    C'est offert.
    On te fait une remise.
    Voici un bon d'achat.
    C'est promis.
    Vous pouvez compter dessus.
    Il viendra sûrement.
    Nous annulons la commande.
    Nous changeons l'adresse pour vous.
    Sans frais pour vous.
    Tu auras ton argent.
    Un nouveau colis va partir.`,
  times: `
    Vous aurez une réponse sous huitaine.
    Nous répondons demain.
    Avant le week-end vous saurez tout.
    Ce sera avant Noël.
    D'ici quelques jours nous en saurons plus.
    Dans deux semaines nous verrons.
    Nous vous écrivons ce soir.
    Le lendemain vous aurez la réponse.
    Patientez jusqu'à la fin du mois.
    La semaine prochaine nous en saurons plus.
    Vous saurez bientôt où il est.
    Dans la nuit nous regardons.
    Encore un jour ou deux.`,
  harmless: `
    Répondez à cet e-mail et une personne vous lira.
    Bonjour et merci de votre message !
    Nous sommes désolés pour l'attente.
    Merci de votre patience.
    Bon week-end à vous !
    Bonne journée et à bientôt.
    Si vous avez des questions, répondez simplement à ce message.
    Notre équipe vous aide volontiers.
    Merci d'avoir acheté chez nous.
    Gardez votre numéro de commande sous la main.
    Nous savons que l'attente est désagréable.
    S'il n'est pas arrivé d'ici le {{ write_back_day }}, dites-le-nous.
    Nous lisons chaque message.
    Cordialement, toute l'équipe.
    N'hésitez pas à nous écrire.
    Merci de votre confiance.
    Tu peux nous répondre ici à tout moment.
    Ravis de vous lire !
    Nous comprenons que vous vouliez savoir où est votre commande.
    Si quelque chose n'est pas clair, répondez-nous.
    Nous espérons que cela vous aide.
    Bien à vous, toute l'équipe
    Votre avis nous aide à nous améliorer.
    Ce message a été écrit automatiquement.
    Voulez-vous parler à quelqu'un ?
    Vous pouvez toujours nous joindre en répondant ici.
    Chère cliente, cher client, merci de nous avoir écrit.
    Nous sommes une petite équipe et nous lisons tout nous-mêmes.
    Dites-nous si nous pouvons faire autre chose pour vous.
    Votre message est important pour nous.
    C'est toujours un plaisir de vous lire.
    Répondez à ce mail et quelqu'un de notre équipe prendra le relais.
    Nous comprenons qu'attendre n'est pas drôle.
    Un grand merci et bien cordialement
    Bonjour, merci de votre question sur votre commande.
    Répondez avec vos propres mots.
    Nous sommes heureux que vous nous ayez choisis.
    Veuillez nous excuser pour le désagrément.
    Prenez soin de vous !
    Nous prenons chaque message au sérieux.
    Nous sommes toujours heureux de vous lire.
    Écrivez-nous en français ou en anglais.
    Notre service client attend votre réponse avec plaisir.
    Amitiés de notre atelier
    Merci d'être patient avec nous.
    Nous vous souhaitons une belle journée !
    Merci de nous avoir contactés !
    Veuillez nous excuser pour l'attente.
    Si quelque chose n'est pas clair, écrivez-nous simplement.
    Nous sommes désolés pour la gêne.
    Nous vous souhaitons un bon week-end.
    Bonjour et merci pour votre message.
    Pour toute question, répondez à ce message.
    Cordialement, l'équipe de {{ brand }}
    Votre satisfaction compte pour nous.`,
  answeredFor: `
    Vous pouvez le suivre avec le lien ci-dessous.
    Une collègue reviendra vers vous.
    Tous les détails sont sur la page du transporteur.
    Vous n'avez rien à faire.
    Dès qu'il y a du nouveau, vous recevez un e-mail.
    Cliquez sur le lien pour voir l'état actuel.
    Malheureusement, nous ne pouvons pas en dire plus pour le moment.
    Nous vous tiendrons au courant.
    Voici ce que nous savons pour le moment.
    Vous trouverez le lien de suivi plus bas.
    Vous trouverez la page du transporteur grâce au lien.
    Dites-nous si vous préférez parler au téléphone.
    Dites-nous en plus sur ce dont vous avez besoin.
    Vous pouvez voir chaque étape sur la page du transporteur.
    Nous sommes une entreprise familiale de la campagne.
    Demandez-nous ce que vous voulez.`,
  elsewhere: `
    in_transit: Le plus dur du voyage est passé.
    in_transit: Vous le verrez dans l'entrée en rentrant.
    in_transit: Une collègue a relancé le dépôt pour vous.
    in_transit: Nous allons insister auprès d'eux.
    in_transit: Vos voisins peuvent le prendre.
    in_transit: Aucune pièce d'identité n'est utile.
    in_transit: C'est rarement plus long.
    in_transit: Le port est pour nous.
    in_transit: S'il se perd, un second part aussitôt.
    in_transit: Merci pour votre commande, elle est presque là.
    in_transit: Bonjour, bonne nouvelle pour votre colis.
    in_transit: Si vous avez des questions, une personne a déjà vérifié.
    delivered: Bien à vous de la part de votre voisin, qui l'a.
    delivered: Regardez dans la cabane, il s'y trouve.
    delivered: Un adulte l'a pris.
    stalled: Nous avons ouvert une enquête.
    stalled: Il n'y a pas lieu de s'inquiéter.
    preparing: Vous pouvez encore y ajouter quelque chose.
    preparing: Notre équipe l'emballe avec amour.
    customs: Les droits sont réglés par nous.
    label_created: Le chauffeur l'a pris chez nous.
    ready_for_pickup: N'importe qui peut le prendre pour vous.`,
  others: `
    Le concierge a votre paquet.
    Votre sœur l'a pris.
    Il s'est perdu en chemin.
    La douane l'a laissé passer.
    Vous devriez l'avoir maintenant.
    Il est tout près de chez vous.
    Le carton est trempé.
    Il nous est revenu.
    On l'a déjà expédié.
    Le remboursement est fait.
    Ne vous en faites pas, vous l'aurez bientôt.
    Nous en envoyons un autre tout de suite.
    Ça ne vous coûte rien.
    On vous fait dix pour cent.
    Ça arrive toujours.
    Tu vas récupérer ton argent.
    Nous avons arrêté l'envoi pour vous.
    Comptez sur la semaine à venir.
    Lundi au plus tard vous saurez.
    Ta commande est fin prête.
    Demain matin il sera là.
    C'est déjà à vous.
    Les gens d'à côté l'ont.
    Vous le trouverez derrière la maison.
    Quelqu'un chez vous l'a pris.
    Plus personne ne sait où il est.
    Il est de nouveau dans notre boutique.
    Tout est fait.
    Votre commande est complète.
    Tout est sorti.
    Il doit être chez vous d'un moment à l'autre.
    Tu peux l'avoir là-bas.
    Nous avons fait en sorte que vous l'ayez.
    Vous ne perdez rien.
    Nous refaisons tout pour vous.
    Nous allons arranger cela.
    Vous n'avez rien à payer.
    Il y a une petite chose pour vous de notre part.
    Il est là avant que vous ne le sachiez.
    Ce ne sera plus long.
    Vendredi nous saurons.
    Cela peut prendre quelques semaines.
    Votre adresse est changée.
    Les agents de la frontière l'ont ouvert.
    Votre commande {{ order_name }} est de nouveau ici.
    {{ order_name }} a été retrouvé.
    Le colis est chez la dame du premier étage.
    Nous voyons qu'il est passé par votre porte.
    Selon nos informations, vous l'avez déjà pris.
    L'homme de la poste vous l'a apporté.
    Le facteur essaiera encore une fois.
    Le transporteur nous a rendu la commande.
    Il a passé la frontière sans problème.
    Rien ne bouge à cause d'une grève.
    On ne trouve plus le colis.
    Il est déjà dans votre pays.
    Nous vous avons donné l'argent.
    Nous faisons en sorte qu'il vienne à vous.
    La prochaine commande est pour nous.
    Pour vous remercier, nous vous donnons quelque chose.
    Soyez tranquille, il vient à vous.
    Rien n'est perdu.
    Nous mettons un deuxième colis à la poste.
    Nous vous le donnons avant les fêtes.
    Dans l'heure quelqu'un vous appelle.
    Vous pouvez aller le prendre.
    La commande est toute à vous.
    Les deux colis sont ici.
    Votre colis pour {{ order_name }} est de retour chez nous.
    La dame du dessous a votre colis.
    Il a été mis sous le banc.
    Le colis est réapparu.
    Votre commande est à l'épicerie du coin.
    On l'a scanné devant chez vous.
    Il est arrivé en morceaux.
    Votre commande a été confondue.
    La douane a dit oui.
    Nous emballons déjà.
    Il vole vers vous.
    Vous avez été payé.
    Nous vous faisons un avoir.
    Nous veillons à ce qu'il soit là quand il faut.
    Le transporteur paie les dégâts.
    La livraison ne coûte rien.
    Vous n'attendrez pas longtemps.
    Dès demain matin c'est bon.
    Dimanche au plus tard vous nous lirez.
    Croyez-nous, votre commande passera.
    Il était trop grand et il est reparti.`,
};
