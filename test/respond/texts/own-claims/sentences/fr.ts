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
    Vous pouvez le suivre avec le lien ci-dessous.
    Merci de votre patience.
    Bon week-end à vous !
    Bonne journée et à bientôt.
    Si vous avez des questions, répondez simplement à ce message.
    Notre équipe vous aide volontiers.
    Une collègue reviendra vers vous.
    Merci d'avoir acheté chez nous.
    Gardez votre numéro de commande sous la main.
    Nous savons que l'attente est désagréable.
    Tous les détails sont sur la page du transporteur.
    S'il n'est pas arrivé d'ici le {{ write_back_day }}, dites-le-nous.
    Nous lisons chaque message.
    Cordialement, toute l'équipe.
    Vous n'avez rien à faire.
    Dès qu'il y a du nouveau, vous recevez un e-mail.
    N'hésitez pas à nous écrire.
    Merci de votre confiance.
    Tu peux nous répondre ici à tout moment.`,
};
