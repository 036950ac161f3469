import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked =
  "(de|pour) (votre|ton|ta|la|l') ?(gentil |gentille )?(message|e-?mail|mail|question|patience|commande|achat|confiance|compréhension|intérêt|attente)( (sur|à propos de) votre commande)?|de nous avoir écrit|de (nous écrire|votre achat chez nous)|d'avoir (acheté|commandé) chez nous|d'être patient(e)?( avec nous)?|de nous avoir (choisis|contactés)";
const signers =
  "((toute )?(l'|notre |votre )(petite )?(équipe|atelier)( de {{ brand }}| {{ brand }})?|nous tous|{{ brand }})";
const parcel =
  '(il|elle|(votre|ton|le) colis( (pour|de) (la|votre) commande( {{ order_name }})?)?|(votre|ta|la) commande( {{ order_name }})?)';

export const fr: HarmlessSources = {
  and: 'et',
  onward: 'alors',
  clauses: `
    (bonjour|bonsoir|salut|coucou)( à vous| à toi| à tous)?
    (chère cliente|cher client|chère cliente, cher client)
    (un grand |un immense |mille )?merci( beaucoup| encore| infiniment)*( (${thanked}))?
    nous (vous |te )remercions( (${thanked}))?
    (nous sommes )?(vraiment |sincèrement )?désolés? (pour|de) (l'|cette |votre )?attente
    (nous sommes )?(vraiment )?désolés? (pour|de) (le désagrément|ce désagrément|la gêne|les désagréments)
    (veuillez |merci de )?(nous excuser|excusez-nous|pardon) (pour|de) (l'attente|le désagrément|la gêne|les désagréments)
    nous (savons|comprenons) (que l'attente est|qu'attendre (est|n'est pas)) (désagréable|pénible|drôle|facile|longue)
    nous comprenons que vous (vouliez|souhaitiez) savoir où est votre (commande|colis)
    (nous (vous|te) souhaitons |passez )?(une )?(très )?(bonne|belle|excellente|agréable) (journée|soirée|semaine|après-midi|fin de journée)( à vous| à toi)?
    (nous vous souhaitons )?(un )?(bon|beau|excellent) (week-end|après-midi)( à vous)?
    (à bientôt|prenez soin de vous|prends soin de toi|au revoir)
    nous espérons que (cela|ça|ceci) (vous|t')( )?aide
    nous espérons (que vous l'aimerez|qu'il vous plaira|que cela vous plaira)
    (c'est )?(toujours )?un plaisir de vous lire
    (nous sommes )?(toujours )?(ravis|heureux) (de vous (lire|aider)|que vous nous ayez choisis)
    (notre équipe vous aide|nous vous aidons)( toujours)?( volontiers| avec plaisir)?
    nous sommes (toujours )?là pour vous( aider)?
    notre service client attend votre réponse avec plaisir
    (votre|ton) (message|avis|confiance|question|opinion) (est (très )?important(e)? pour nous|nous aide à nous améliorer|compte pour nous)
    votre satisfaction (compte|est importante) pour nous
    nous prenons chaque message au sérieux
    ce (message|e-?mail) a été (écrit|rédigé|envoyé) automatiquement
    (bien |très )?(cordialement|amicalement|chaleureusement|sincèrement)
    (amitiés|bien à vous|salutations|avec nos salutations|nos salutations)( (de|d') ?${signers})?
    ${signers}`,
  ofItself: `
    nous lisons chaque message
    nous sommes une petite (équipe|entreprise|boutique)( et nous lisons tout nous-mêmes)?
    fait avec (amour|soin)( dans notre atelier)?
    (notre équipe|notre service client) (est (là|joignable)|vous répond) les jours ouvrés`,
  conditions: `
    si (vous avez|tu as) (des|d'autres|une|une autre|encore des) questions?( sur votre commande)?
    si quelque chose (n'est pas|ne vous semble pas|n'est toujours pas) clair
    si quelque chose ne correspond pas
    si (vous avez|tu as) besoin d'aide
    si (vous préférez|tu préfères|vous souhaitez) parler à (une personne|quelqu'un)
    (s'il|si (le|votre) colis) n'est pas arrivé (d'ici )?le {{ write_back_day }}
    si rien n'a changé (d'ici )?le {{ write_back_day }}
    pour toute question`,
  invitations: `
    (n'hésitez pas à |vous pouvez (toujours )?|tu peux (toujours )?|il suffit de )*(nous )?(répondre|écrire|contacter)( ici| à ce message| à cet e-?mail| à ce mail| à tout moment)*
    (répondez|réponds|écrivez|écris)(-nous| nous)?( simplement| ici| à ce message| à cet e-?mail| à ce mail| à tout moment| avec vos propres mots)*
    (contactez-nous|dites-le-nous|dites-nous|dis-le-nous|faites-le-nous savoir)( simplement| ici| à tout moment)*
    vous pouvez toujours nous (joindre|contacter|écrire) en répondant ici
    (voulez-vous|souhaitez-vous) parler à (quelqu'un|une personne)
    (gardez|ayez) votre numéro de commande sous la main
    dites-nous si nous pouvons faire autre chose pour vous
    écrivez-nous en (français|anglais|allemand)( ou en (français|anglais|allemand))?`,
  answers: `
    (une personne|quelqu'un|une collègue|un collègue)( de notre équipe)? (vous lira|vous aidera|prendra le relais|s'en occupera|vous répondra)
    nous vous aiderons( avec plaisir| volontiers)?`,
  told: `
    ${parcel} (est arrivée?|a été livrée?|est en (route|livraison)|est à la douane)
    ${parcel} (n'est pas encore (partie?|arrivée?|expédiée?)|n'a pas encore été livrée?)`,
  labels: `
    {{ order_name }}
    (votre |ta )?(commande|numéro de commande) ?: {{ order_name }}
    transporteur ?: {{ carrier }}
    (numéro de (suivi|colis)) ?: {{ tracking_number }}
    (suivre (votre|le|mon) colis( ici)?|suivi( du colis)?|la page du transporteur) ?: {{ tracking_page }}
    (votre commande|voir votre commande) ?: {{ order_page }}`,
};
