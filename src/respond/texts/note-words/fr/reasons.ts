import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_FR: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Rien ne s’opposait à une réponse automatique',
    brief: 'tout a été vérifié',
    full: 'Toutes les vérifications ont réussi ; rien ne s’opposait à une réponse automatique.',
  },
  thanks: {
    lead: 'Aucune réponse nécessaire',
    brief: 'le client dit seulement merci',
    full: 'Le client dit seulement merci ; il n’y a rien à répondre.',
  },
  number_needed: {
    lead: 'Le client a été interrogé',
    brief: 'il nous faut le numéro de commande',
    full: 'On ne sait pas de quelle commande il s’agit ; le client doit la nommer.',
  },
  promise_kept: {
    lead: 'Le client a été prévenu',
    brief: 'nous avons revérifié comme promis',
    full: 'Notre réponse donnait un jour où nous revérifions ; le client a su le nouveau sans avoir à demander.',
  },
  promise_at_risk: {
    lead: 'Agir avant qu’il n’écrive',
    brief: 'ce que nous avons dit ne tiendra pas',
    full: 'Notre réponse laissait attendre au client ce qui ne viendra pas à temps ; quelqu’un devrait écrire avant lui.',
  },
  promises_off: {
    brief: 'le suivi des promesses est désactivé',
    full: 'La politique ne nous laisse plus écrire de nous-mêmes.',
  },
  question_unanswered: {
    brief: 'notre question est restée sans réponse',
    full: 'Nous avons demandé le numéro de commande et personne n’a répondu depuis ; la première question reste ouverte.',
  },
  intent_needs_person: {
    brief: 'cette demande exige une personne',
    full: 'Ce que veut le client relève d’une personne ; aucune machine ne peut en décider.',
  },
  low_confidence: {
    brief: 'le sens n’est pas assez sûr',
    full: 'La lecture du message est moins sûre que la politique ne l’exige.',
  },
  second_request: {
    brief: 'le message demande aussi autre chose',
    full: 'Le message contient une seconde demande ; répondre à moitié semblerait ignorer le reste.',
  },
  language_unsupported: {
    brief: 'pas de textes dans cette langue',
    full: 'Il n’y a pas de textes approuvés dans la langue du client.',
  },
  asks_for_person: {
    brief: 'le client demande une personne',
    full: 'Le client demande à parler à une personne.',
  },
  press: {
    brief: 'le client menace d’en parler publiquement',
    full: 'Le client parle de la presse, de ses abonnés ou d’un avis public.',
  },
  anger: {
    brief: 'le client est fâché',
    full: 'Le client est fâché ; une réponse automatique aggraverait les choses.',
  },
  legal: {
    brief: 'le message évoque des suites juridiques',
    full: 'Le message parle d’un avocat, d’un tribunal ou d’une autorité.',
  },
  chargeback: {
    brief: 'le message évoque une contestation de paiement',
    full: 'Le client parle de reprendre le paiement par sa banque ou sa carte.',
  },
  safety: {
    brief: 'quelqu’un est peut-être en danger',
    full: 'Le message parle de blessure, de maladie ou de danger. À lire d’abord.',
  },
  data_request: {
    brief: 'le message concerne des données personnelles',
    full: 'Le client demande ses données ou leur effacement ; des délais légaux s’appliquent.',
  },
  injection_suspected: {
    brief: 'le message tente de commander le robot',
    full: 'Le message contient des consignes pour une machine. Ne pas les suivre.',
  },
  card_number: {
    brief: 'le message contient un numéro de carte',
    full: 'Le message semble contenir un numéro de carte. Le masquer dans le ticket ; il l’est dans cette note.',
  },
  attachment: {
    brief: 'le client a joint quelque chose',
    full: 'Le client a joint un fichier ; seule une personne peut le regarder.',
  },
  repeat_contact: {
    brief: 'le client revient',
    full: 'Le client écrit de nouveau à ce sujet, ici ou sur un autre ticket : une deuxième réponse automatique n’aiderait pas.',
  },
  condition_needs_person: {
    brief: 'l’état de la commande exige une personne',
    full: 'Dans cet état de la commande, une personne doit décider.',
  },
  condition_unclear: {
    brief: 'les faits ne concordent pas',
    full: 'Boutique et transporteur ne donnent pas une image claire ; rien n’a été affirmé.',
  },
  order_not_found: {
    brief: 'aucune commande trouvée',
    full: 'Aucune commande ne correspond à l’adresse ou aux numéros du message.',
  },
  several_orders: {
    brief: 'plusieurs commandes possibles',
    full: 'Le client a plusieurs commandes en route et n’a pas dit laquelle.',
  },
  identity_unproven: {
    brief: 'rien ne prouve qu’elle est à lui',
    full: 'Rien ne prouve que la commande est à l’expéditeur. Ne rien en dire avant de le savoir.',
  },
  cc_present: { brief: 'd’autres liraient la réponse', full: 'Quelqu’un en copie lirait aussi la réponse.' },
  reply_to_differs: {
    brief: 'la réponse irait à une autre adresse',
    full: 'La réponse irait à une autre adresse (Reply-To) que celle du message.',
  },
  sender_flagged: {
    brief: 'l’expéditeur est douteux',
    full: 'Le helpdesk signale que le message n’est peut-être pas de son expéditeur.',
  },
  orders_unavailable: {
    brief: 'le système de la boutique n’a pas répondu',
    full: 'Le système de la boutique n’a pas pu être interrogé. Chercher la commande à la main.',
  },
  carrier_unavailable: {
    brief: 'le transporteur n’a pas répondu',
    full: 'Le transporteur n’a pas répondu, et les données de la boutique sont trop anciennes.',
  },
  facts_stale: {
    brief: 'ce que nous savons est trop ancien',
    full: 'Les faits les plus récents sont trop anciens pour être dits à un client.',
  },
  autonomy_off: {
    brief: 'l’automatisation est coupée pour cette demande',
    full: 'La politique coupe l’automatisation pour ce type de demande.',
  },
  autonomy_shadow: {
    brief: 'cette demande est en observation',
    full: 'La politique garde ce type de demande en observation : décidé, rien d’écrit.',
  },
  autonomy_note: {
    brief: 'la politique veut qu’une personne envoie',
    full: 'La politique ne permet que des notes pour ce type de demande. La réponse est prête à être envoyée par vous.',
  },
  rollout: {
    brief: 'pas encore dans le déploiement',
    full: 'Le déploiement n’atteint pas encore ce ticket.',
  },
  switch_off: {
    brief: 'les réponses automatiques sont coupées',
    full: 'Quelqu’un de l’équipe a coupé les réponses automatiques.',
  },
  breaker: {
    brief: 'trop de réponses automatiques sont parties',
    full: 'Plus de réponses automatiques que d’habitude sont parties ; elles attendent qu’une personne regarde.',
  },
  limit_ticket: {
    brief: 'ce ticket a eu ses réponses automatiques',
    full: 'Le ticket a eu autant de textes automatiques que la politique en permet.',
  },
  limit_sender: {
    brief: 'cet expéditeur a eu assez de réponses',
    full: 'Cet expéditeur a eu aujourd’hui autant de textes automatiques que la politique en permet.',
  },
  limit_promises: {
    brief: 'assez de promesses tenues aujourd’hui',
    full: 'Autant de promesses ont été tenues en 24 heures que la politique en permet (`promises.perDay`).',
  },
  limit_domain: {
    brief: 'ce domaine a eu assez de réponses',
    full: 'Le domaine de cet expéditeur a eu cette heure autant de textes automatiques que la politique en permet.',
  },
  mail_bounces: {
    brief: 'nos mails à cette adresse reviennent',
    full: 'Trois textes automatiques sont revenus de cette adresse ; plus aucun n’y part pendant 60 jours après le dernier.',
  },
  vip: {
    brief: 'un client VIP',
    full: 'Le client ou le ticket porte une étiquette VIP ; une personne y répond.',
  },
  order_value: {
    brief: 'la commande dépasse la limite de valeur',
    full: 'La commande vaut plus que ce que la politique laisse à une machine.',
  },
  order_age: {
    brief: 'la commande dépasse la limite d’âge',
    full: 'La commande est plus ancienne que ce que la politique laisse à une machine.',
  },
  country: {
    brief: 'le pays n’est pas dans la liste',
    full: 'La commande va dans un pays pour lequel la politique ne répond pas.',
  },
  message_too_old: {
    brief: 'le message a trop attendu',
    full: 'Le message est si ancien qu’une réponse automatique tomberait de nulle part.',
  },
  text_refused: {
    brief: 'le texte n’a pas passé son contrôle',
    full: 'Le texte n’a pas passé le contrôle avec les faits ; il n’a pas été envoyé.',
  },
  send_unclear: {
    lead: 'Regarder avant de répondre',
    brief: 'notre réponse est peut-être arrivée',
    full: 'Le helpdesk n’a pas dit si notre réponse est enregistrée. Regarder la conversation avant de répondre, pour que le client n’en ait pas deux.',
  },
  solve_refused: {
    lead: 'Laissé ouvert',
    brief: 'le helpdesk a refusé de résoudre le ticket',
    full: 'Le helpdesk a refusé de résoudre le ticket, souvent à cause d’un champ obligatoire vide. Le remplir et résoudre.',
  },
  poison: {
    brief: 'le traitement a échoué plusieurs fois',
    full: 'Le traitement a échoué plusieurs fois et a été abandonné. L’équipe qui gère Whereabouts est alertée.',
  },
  machine_mail: {
    brief: 'une machine a écrit le message',
    full: 'Le message vient d’une machine ; répondre aux machines crée des boucles.',
  },
  person_active: {
    brief: 'quelqu’un s’en occupe déjà',
    full: 'Une personne de l’équipe a écrit, pris ou modifié le ticket.',
  },
  other_bot_answered: {
    brief: 'un autre robot a déjà répondu',
    full: 'Une règle ou un autre robot a déjà répondu publiquement ; deux réponses seraient une de trop.',
  },
  ignore_tag: {
    brief: 'le ticket porte une étiquette d’exclusion',
    full: 'Le ticket porte une étiquette par laquelle la politique écarte les machines.',
  },
  ticket_closed: {
    brief: 'on ne peut pas écrire dans le ticket',
    full: 'Le ticket est fermé ou fusionné ; on ne peut rien y écrire.',
  },
  already_handled: { brief: 'ce message a déjà été traité', full: 'Ce message a déjà été traité.' },
  not_a_customer: {
    brief: 'le demandeur n’est pas un client',
    full: 'Le demandeur est de l’équipe, un robot ou un compte suspendu.',
  },
  not_about_an_order: {
    brief: 'il ne s’agit pas d’une commande',
    full: 'Le message ne concerne pas une commande.',
  },
};
