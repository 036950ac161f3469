import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Every condition in words for the team. */
export const CONDITIONS_FR: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Pas encore expédiée, dans les délais${when(' (avant le ', shipBy, ')')}`,
    next: 'Dire au client quand elle devrait partir.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Pas encore expédiée, en retard${when(' (prévue le ', shipBy, ')')}`,
    next: 'Demander à l’entrepôt ce qui bloque, puis donner un jour au client.',
  },
  label_created: {
    verdict: () => 'Emballée, pas encore scannée par le transporteur',
    next: 'Dire au client que le premier scan est attendu.',
  },
  label_not_scanned: {
    verdict: ({ quietDays }) => `Étiquette créée il y a ${quietDays}, jamais scannée`,
    next: 'Vérifier avec l’entrepôt si le colis est parti. Ne pas dire qu’il est en route.',
  },
  no_tracking: {
    verdict: () => 'Marquée expédiée, sans numéro de suivi',
    next: 'Trouver comment et quand elle a été envoyée.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `En transit${inPlace}${when(', prévue le ', due)}`,
    next: 'Dire au client où elle a été vue et quand elle est attendue.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `En transit${inPlace}, sans date de livraison`,
    next: 'Dire au client où elle a été vue ; ne pas donner de date.',
  },
  stalled: {
    verdict: ({ quietDays, inPlace }) => `Bloquée depuis ${quietDays}${inPlace}`,
    next: 'Ouvrir une enquête chez le transporteur et dire au client quand vous réécrirez.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `En retard${inPlace}${when(', prévue le ', due)}`,
    next: 'Donner au client la nouvelle date, ou dire qu’il n’y en a pas encore.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `Retardée par le transporteur${inPlace}`,
    next: 'Dire au client ce que le transporteur signale.',
  },
  customs: {
    verdict: ({ inPlace }) => `En douane${inPlace}, délai habituel`,
    next: 'Dire au client que le dédouanement prend quelques jours.',
  },
  customs_stuck: {
    verdict: ({ quietDays, inPlace }) => `Bloquée en douane${inPlace} depuis ${quietDays}`,
    next: 'Savoir si des droits ou des papiers manquent, et qui les doit.',
  },
  address_problem: {
    verdict: ({ seen }) => `Le transporteur signale un problème d’adresse${when(' depuis le ', seen)}`,
    next: 'Confirmer l’adresse avec le client, puis avec le transporteur, avant le retour du colis.',
  },
  attempted: {
    verdict: ({ seen }) => `Livraison tentée${when(' le ', seen)}, sans succès`,
    next: 'Indiquer au client le prochain passage ou le point relais.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `En point relais${inPlace}${when(' depuis le ', seen)}`,
    next: 'Dire au client où et jusqu’à quand la retirer.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `En point relais${when(' depuis le ', seen)}, retour imminent`,
    next: 'Joindre le client aujourd’hui : le colis va repartir.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `En cours de livraison aujourd’hui${inPlace}`,
    next: 'Dire au client qu’elle est attendue d’ici ce soir.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `Partie en livraison${when(' le ', seen)}, pas livrée`,
    next: 'Demander au transporteur pourquoi elle n’a pas été livrée.',
  },
  delivered: {
    verdict: ({ delivered }) => `Livrée${when(' le ', delivered)}`,
    next: 'Dire au client quand elle a été livrée.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Indiquée livrée${when(' le ', delivered)}, mais pas reçue`,
    next: 'Passer en revue les endroits avec le client, puis décider d’un renvoi ou d’une réclamation.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Remise à un voisin, une consigne ou un commerce${when(' le ', delivered)}`,
    next: 'Dire au client où elle a été remise.',
  },
  split: {
    verdict: ({ parcels }) => `Envoyée en plusieurs fois, ${parcels} colis à ce jour`,
    next: 'Informer le client de chaque partie.',
  },
  not_owner: {
    verdict: () => 'La commande appartient à une autre adresse',
    next: 'Demander d’écrire depuis l’adresse de la commande. Ne rien révéler de la commande.',
  },
  returning: {
    verdict: () => 'Le colis revient vers nous',
    next: 'Décider avec le client : renvoyer ou rembourser.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Perdue ou abîmée, selon ${carrier}`,
    next: 'Décider d’un renvoi ou d’un remboursement, et réclamer auprès du transporteur.',
  },
  cancelled_moving: {
    verdict: () => 'Commande annulée, mais un colis circule',
    next: 'Essayer d’arrêter le colis, et dire au client que faire s’il arrive.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Annulée${when(' le ', cancelled)}, rien n’a été envoyé`,
    next: 'Vérifier que l’argent a été rendu, puis le dire au client.',
  },
  refunded_moving: {
    verdict: () => 'Entièrement remboursée, mais un colis circule',
    next: 'Décider du sort du colis, puis le dire au client.',
  },
  unfulfilled_moving: {
    verdict: () => 'Pas expédiée selon la boutique, en route selon le transporteur',
    next: 'Corriger la commande dans la boutique, puis dire au client où est le colis.',
  },
  on_hold: {
    verdict: () => 'La boutique retient la commande',
    next: 'Regarder le blocage dans la boutique. Ne pas en donner la raison avant.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Prévue pour plus tard${when(', départ le ', shipBy)}`,
    next: 'Dire au client quand le départ est prévu.',
  },
  payment_open: {
    verdict: () => 'Le paiement n’est pas complet',
    next: 'Vérifier le paiement, puis dire au client ce qui manque.',
  },
  high_risk: {
    verdict: () => 'La commande est signalée à risque',
    next: 'Examiner la commande. Ne pas parler de risque au client.',
  },
  nothing_to_ship: {
    verdict: () => 'Rien à expédier dans cette commande',
    next: 'Vérifier si le client a reçu son achat par e-mail ou dans son compte.',
  },
  store_pickup: {
    verdict: () => 'À retirer ou en livraison locale',
    next: 'Demander au magasin si elle est prête.',
  },
  return_open: {
    verdict: () => 'Un retour ou un échange est ouvert',
    next: 'Savoir si le client parle du retour ou du colis.',
  },
  tracking_pending: {
    verdict: () => 'Numéro récent, rien encore chez le transporteur',
    next: 'Dire au client qu’un nouveau numéro demande un jour.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `Numéro inconnu chez ${carrier}`,
    next: 'Vérifier numéro et transporteur dans la boutique ; l’un des deux est peut-être faux.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `Transporteur injoignable ; dernier scan${inPlace}${when(' le ', seen) || ' inconnu'}`,
    next: 'Regarder la page du transporteur, puis répondre.',
  },
  orders_unavailable: {
    verdict: () => 'La boutique n’a pas pu être interrogée',
    next: 'Chercher la commande dans la boutique, puis répondre.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} commandes possibles`,
    next: 'Savoir de quelle commande il s’agit.',
  },
  label_replaced: {
    verdict: () => 'Une étiquette en a remplacé une autre',
    next: 'Vérifier quel numéro est le bon, et le donner au client.',
  },
  return_label: {
    verdict: () => 'Le numéro cité est celui d’un retour',
    next: 'Savoir si le client parle du retour ou du colis.',
  },
  local_post: {
    verdict: ({ inPlace }) => `Remise à la poste locale${inPlace}`,
    next: 'Dire au client que les scans peuvent s’arrêter ici.',
  },
  old_order: {
    verdict: ({ delivered }) => `Commande ancienne${when(', livrée le ', delivered)}`,
    next: 'Regarder l’historique de la commande avant de répondre.',
  },
  test_order: { verdict: () => 'Une commande de test', next: 'Rien n’a été vendu ; le dire à l’expéditeur.' },
  no_order: {
    verdict: () => 'Aucune commande trouvée',
    next: 'Chercher par nom ou demander le numéro de commande.',
  },
  unclear: {
    verdict: () => 'L’état de la commande n’est pas clair',
    next: 'Comparer boutique et transporteur avant de répondre.',
  },
};
