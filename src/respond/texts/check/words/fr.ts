import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { CAPITALS, phrases } from '../phrases.ts';

const NUMBER = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze';

export const fr = (): CheckWords => ({
  calendar: calendarWords('fr'),
  relativeDays: [
    [phrases('après-demain'), 2],
    [phrases('avant-hier'), -2],
    [phrases("aujourd['’]hui", 'ce (?:matin|soir)', 'cet après-midi', 'cette nuit'), 0],
    [phrases('demain'), 1],
    [phrases('hier'), -1],
  ],
  looseTimes: phrases(
    '(?:cette semaine|ce week-end|la semaine (?:prochaine|dernière)|le mois (?:prochain|dernier))',
    `(?:dans|sous) (?:${NUMBER}|un|une|quelques) (?:jours?|heures?|semaines?)(?! ouvr)`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:colis|articles|commandes)`),
  names: CAPITALS,
  plainNames: new Set(['IA', 'SMS', 'PIN', 'QR']),
  statuses: {
    delivered: phrases('livrée?s?', 'a été remise?', 'est arrivée?(?! (?:à|au|en|dans))'),
    left_elsewhere: phrases('(?:a été|été) (?:laissée?|déposée?)'),
    out_for_delivery: phrases('en (?:cours de )?livraison', 'chez le livreur'),
    on_its_way: phrases('en route', 'en chemin', 'en transit', "en cours d['’]acheminement"),
    returned: phrases('renvoyée?s?', 'retournée?s?', "retour à l['’]expéditeur"),
    ready_for_pickup: phrases(
      'vous attend',
      'prête? à être retirée?',
      'disponible (?:en|dans|au) [^.]*point',
    ),
    attempted: phrases('a (?:tenté|essayé) de (?:vous )?livrer', 'tentative de livraison a'),
    weather: phrases('météo\\p{L}*', 'intempéries'),
    misrouted: phrases('mal (?:acheminé|orienté)e?'),
    held: phrases('le retient', 'est retenue?'),
    next_attempt: phrases('prochaine tentative est', 'annoncé une nouvelle tentative'),
    next_pickup: phrases('pouvez le retirer', 'peut être retirée?'),
    customs: phrases('à la douane', 'en douane', 'au dédouanement'),
    delayed: phrases('a du retard', 'en retard', 'retardée?s?'),
    cancelled: phrases('annulée?s?'),
    refunded: phrases('rembours\\p{L}+'),
    lost: phrases('perdue?s?', 'égarée?s?', 'endommagée?s?'),
    packed: phrases('emballée?s?'),
    shipped: phrases('(?:est|sont|déjà) parti(?:e|s|es)?', 'expédiée?s?', 'envoyée?s?'),
    preparing: phrases('en (?:cours de )?préparation'),
  },
  supposed: phrases(
    "si|s['’]il|s['’]ils|quand|lorsque|dès que|dès qu['’]\\p{L}+|sera|seront|serait|peut|peuvent|pourra|pourrait|doit|devrait|en général|souvent|une fois|jusqu['’]à ce",
  ),
  denied: phrases('pas|jamais|rien|aucune?|sans|ni'),
});
