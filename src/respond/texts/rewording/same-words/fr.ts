import type { SameSources } from '../same-words.ts';

export const fr: SameSources = {
  same: `
    colis = paquet
    pour la commande = pour votre commande = de votre commande = de la commande
    répondez ici = répondez simplement ici = répondez-nous ici = répondez-nous simplement ici = répondez à ce message = répondez simplement à ce message = écrivez-nous ici = écrivez-nous simplement ici = merci de répondre ici
    une personne s'en occupera = une personne de notre équipe s'en occupera = quelqu'un de notre équipe s'en occupera = un membre de notre équipe s'en occupera = quelqu'un s'en occupera
    une personne vous aidera = une personne de notre équipe vous aidera = quelqu'un de notre équipe vous aidera
    une personne verra avec le transporteur = une personne de notre équipe verra avec le transporteur = quelqu'un de notre équipe verra avec le transporteur
    est en route = est en chemin = est bien en route
    est en route vers vous = est en chemin vers vous = est bien en route vers vous
    sa livraison est prévue = sa livraison est estimée = son arrivée est prévue
    c'est l'estimation actuelle = voici l'estimation actuelle = il s'agit de l'estimation actuelle = telle est l'estimation actuelle
    la prochaine nouvelle sera = la prochaine étape sera = la prochaine information sera
    s'il n'est pas arrivé le = s'il n'est toujours pas arrivé le = si le colis n'est pas arrivé le = si le colis n'est toujours pas arrivé le = si le paquet n'est pas arrivé le
    pour le moment = pour l'instant = actuellement
    vous n'avez rien à faire = vous n'avez rien de particulier à faire = aucune démarche n'est nécessaire de votre part
    en général = généralement = d'habitude = habituellement
    dès que = aussitôt que
    nous sommes désolés de cette attente = nous sommes désolés pour cette attente = nous sommes vraiment désolés de cette attente = nous sommes navrés de cette attente = désolés de cette attente = désolés pour cette attente = veuillez nous excuser de cette attente
    nous en sommes désolés = nous en sommes vraiment désolés = nous en sommes navrés
    a du retard = est en retard
    est retardé = a pris du retard
    c'est plus long que d'habitude = c'est plus long qu'en temps normal
    il n'y a pas encore de nouvelle date = aucune nouvelle date n'est encore connue
    vous recevrez un e-mail = vous recevrez un courriel = vous recevrez un mail`,
  courtesies: `
    Merci beaucoup pour votre message !
    Merci de votre patience.
    Merci de nous avoir écrit.
    Nous comprenons que vous souhaitiez savoir où est votre commande.
    Nous sommes vraiment désolés de cette attente.
    Si vous avez d'autres questions, écrivez-nous simplement.
    Nous espérons que cela vous aide.
    Nous vous souhaitons une très belle journée !
    Bien cordialement`,
};
