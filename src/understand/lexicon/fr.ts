import type { Lexicon } from './lexicon.ts';

/** French. Elided words stand alone: `j ai`, `n est`, `l article`. */
export const FR: Lexicon = {
  terms: {
    parcel:
      'commandes?|comande|cde|cmd|colis|livraisons?|envois?|paquets?|achats?|expedition|commander|livreur',
    goods:
      '{parcel}|articles?|produits?|parfums?|chaussures|robe|pantalon|veste|chemise|telephone|ordinateur|montre|bague|collier|livres?|cadeaux?|canape|table|chaise|lit|lampe|sac|velo|affaires|marchandise|creme|pieces?',
    my: 'ma|mon|mes|notre|nos|la|le|les|cette|ce|cet|une|un|votre|l',
    get: 'recue?s?|recu|recois|recevoir|receptionnee?s?|arrivee?s?|livree?s?|eue?|obtenue?|parvenue?s?',
    no: 'pas|toujours pas|jamais|rien|pas encore|aucune?|tjrs pas|tjs pas|toujours rien|encore rien|encore pas|plus',
    n: '\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|plusieurs|quelques|plus d une?|plus de \\d+',
    time: 'jours?|semaines?|mois|jours ouvres|heures',
    want: 'je (?:veux|voudrais|souhaite|souhaiterais|desire|demande|aimerais|dois|compte|voulais|peux)|pouvez vous|pourriez vous|puis je|est il possible d[e ]?|merci de|comment|svp|s il vous plait|veuillez|peut on|j aimerais|possible d[e ]?',
  },
  notGoods: [
    '(?:mail |e ?mail |message )?(?:de )?confirmation(?: de (?:ma |la )?commande| d expedition| de livraison)?|(?:e ?)?mails?|courriels?|reponses?|messages?|nouvelles de votre part|appel|newsletter|factures?|codes?(?: (?:promo\\S*|de reduction|avantage))?|bons? (?:d achat|de reduction|de commande)|cheque cadeau|cartes? (?:cadeau|bancaire|bleue|de credit)|mot de passe|avoir|ticket de caisse|recepisse|frais de (?:livraison|port)|modes? de livraison|passer (?:une|ma|la|commande|cette|de)(?: commande)?|bon de retour|echantillons?|remboursement par|virement',
  ],
  cues: {
    parcel: ['{parcel}|commandee?s?|livreur|transporteur|coursier|facteur|chauffeur'],
    goods: ['{goods}'],
    not_goods: ['xthing'],
    asks_where: [
      'ou (?:est|sont|en est|en sont|se trouvent?|se situent?|est passee?|sont passees?|reste)(?: donc| actuellement| bien)* (?:(?:{my}) )?(?:\\S+ )?(?:{goods})',
      '(?:{goods})(?: \\S+){0,3} (?:ou en est|ou est elle|ou est il|en est ou|est ou|ou elle en est|ou il en est)|ou (?:en est|est) (?:(?:{my}) )?(?:elle|il|livraison|ma|mon)|(?:savoir|sais|dire) ou(?: \\S+){0,2} (?:en est|est|se trouve|sont)(?: \\S+){0,3}|ou cela en (?:est|etait)',
      'ou (?:est|sont) (?:ma|mon|mes|notre|nos) (?!xthing|argent|remboursement|compte)[^ |]{2,}|c est ou|elle est ou|il est ou|ou est (?:il|elle|ce)',
      '(?:suivi|statut|suivre|etat|avancement|avancee|localiser|retrouver|traquer|tracer|renseignements?|nouvelles|infos?|informations?|point|situation)(?: \\S+){0,4} (?:{parcel})',
      '(?:savoir|dire|verifier) si (?:{my} )?(?:\\S+ ){0,2}(?:{parcel})(?: \\S+){0,4} (?:arrivee?|partie?|expediee?|livree?|envoyee?)',
      '(?:que|qu) (?:se passe t il|est il arrive|devient)(?: \\S+){0,4} (?:{parcel})|(?:{parcel})(?: \\S+){0,4} (?:perdue?s?|egaree?s?|disparue?s?|introuvable)',
    ],
    asks_when: [
      '(?:quand|a quelle date|quel jour|a quelle heure|pour quand|dans combien de temps|d ici combien|quand est ce)(?: \\S+){0,7} (?:recevoir|recevrai|recevra|recois|arriver?a?|arrivera|arrive|arrivent|arriveront|livree?s?|livrer?|livraison|receptionner|{parcel}|prevue?|aurai)',
      '(?:{parcel}|recevoir|livree?|arriver?)(?: \\S+){0,5} (?:quand|pour quand|arrive quand|arrivera quand)|(?:sera|serai|suis|etre) livree?(?: \\S+){0,2} (?:avant|quand|d ici|cette)|(?:date|jour|heure|delai)(?: \\S+){0,2} (?:de |d )?(?:livraison|reception|arrivee)(?: \\S+){0,2}|combien de temps(?: \\S+){0,4} (?:attendre|recevoir|avant|encore|livraison|pour que)|(?:dois|faut)(?: \\S+){0,3} attendre(?: \\S+){0,3}',
      '(?:vais je|est ce que|sera|seront|va|vont)(?: \\S+){0,5} (?:recevoir|livree?s?|arriver)(?: \\S+){0,3} (?:avant|aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|noel|a temps|cette semaine|bientot)',
    ],
    asks_duration: [
      '(?:quel|quels|combien)(?: \\S+){0,5} (?:delais?|temps)(?: \\S+){0,3} (?:de )?(?:livraison|expedition|reception)|delais? (?:de )?livraison',
    ],
    asks_news: [
      '(?:sans|aucune?s?|pas de|avez vous(?: des)?|avoir(?: des)?|plus de|des) (?:nouvelles?|infos?|informations?)|toujours rien|que se passe t il|ou en etes vous|ou ca en est|quoi de neuf|qu en est il|merci de (?:me )?(?:tenir|dire|renseigner|verifier|informer|repondre)(?: \\S+){0,3}|pouvez vous (?:me )?(?:renseigner|verifier|dire|informer|aider)(?: \\S+){0,3}|encore rien|j attends? (?:toujours|encore|depuis)|(?:je suis )?(?:toujours )?en attente',
    ],
    asks_shipped: [
      '(?:quand|est ce que|a elle|a t elle|a t il|est elle|est il|avez vous|sera|va etre)(?: \\S+){0,6} (?:expediee?s?|envoyee?s?|partie?s?|partir|envoyer|expedier|expedition)',
    ],
    not_received: [
      '(?:n |ne )?(?:ai|a|avons|est|sont|suis|ont|recois|arrive|arrivent|avais|vois)(?: \\S+){0,3} (?:{no})(?: \\S+){0,4} (?:{get})(?: \\S+){0,3}',
      '(?:{no})(?: \\S+){0,2} (?:{get})(?: \\S+){0,2}|(?:{goods})(?: \\S+){0,6} (?:{no})(?: \\S+){0,3} (?:{get}|la|arrivee?)',
      '(?:attends?|attendons|attente|attendu|attendre|patiente|patienter)(?: \\S+){0,5} (?:{goods}|depuis|livraison)|(?:non|jamais|pas) (?:recue?s?|livree?s?|arrivee?s?|receptionnee?s?)|(?:colis|commande|livraison) (?:non|jamais|pas|manquante?)(?: \\S+){0,2}|(?:aucune?|pas de|pas d|toujours pas de|sans) (?:livraison|colis|commande|paquet)(?= (?:\\||$|recu|a|livre|en|depuis|ce|aujourd|et))|toujours (?:rien|pas)(?: recue?| livree?| arrivee?| la)|rien recu|pas recu',
    ],
    late: [
      '(?:retard|en retard|retardee?s?|tarde|tardive?|trop long(?:ue)?|tres long(?:ue)?|depasse(?:e|s)?|delai(?:s)? (?:depasse|de livraison depasse|largement)|devais? (?:etre livree?|arriver|recevoir|etre)|devait (?:\\S+ ){0,3}(?:etre|arriver|livree?s?|livrer|recevoir)|aurais? du|aurait du|prevue?s?(?: \\S+){0,4} (?:le|pour|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dernier)|etait prevue?|prend du temps|c est long|ca fait (?:{n}) (?:{time})|(?:depuis|voila|il y a) (?:{n}) (?:{time}))',
    ],
    ordered_ago: [
      '(?:commande|commandee?|achete|passee?|effectuee?|paye|payee)(?: \\S+){0,6} (?:il y a|le \\d|depuis|du \\d|la semaine|le mois)(?: \\S+){0,2}|il y a (?:{n}) (?:{time})|depuis (?:le|{n})(?: \\S+){0,2}|du \\d{1,2} \\S+|(?:ca|cela) fait (?:{n}) (?:{time})|attends? depuis',
    ],
    not_shipped: [
      '(?:{no})(?: \\S+){0,2} (?:expediee?s?|envoyee?s?|partie?s?|preparee?|traitee?|ete expediee?|ete envoyee?)|(?:toujours|encore)(?: \\S+){0,2} (?:en preparation|en cours de (?:preparation|traitement)|en attente d expedition|en traitement|chez l expediteur)|en cours de preparation|en preparation|non expediee?|pas partie?',
    ],
    tracking_stuck: [
      '(?:suivi|tracking|numero de suivi|lien|numero|site|statut|colissimo|chronopost|mondial relay)(?: \\S+){0,6} (?:ne fonctionne|ne marche|n avance|n evolue|ne bouge|bloque|pas a jour|inconnu|invalide|n existe|aucune|introuvable|pas actualise|n est pas|plus|rien|pas)(?: \\S+){0,4}|(?:bloquee?s?|coincee?s?|immobilisee?|stagne|figee?)(?: \\S+){0,4}|(?:n avance|ne bouge|n evolue)(?: \\S+){0,2} (?:pas|plus)|(?:aucun|pas de|sans|pas recu de|pas eu de) (?:numero de suivi|suivi|mouvement|lien de suivi|numero de colis)|(?:pas|plus|aucune?) (?:bouge|evolue|avance|mise a jour|evolution)',
    ],
    attempted: [
      '(?:avis de passage|absente?|tentative de livraison|livraison (?:echouee|impossible|manquee|ratee)|(?:pas|personne|jamais)(?: \\S+){0,2} (?:sonne|frappe)|(?:n est|est) (?:pas|jamais) (?:passe|venu)|livreur(?: \\S+){0,6} (?:pas|jamais|absent|passe)|nouvelle (?:livraison|presentation|tentative)|reprogrammer|deuxieme passage|represent\\S+|a echoue)',
    ],
    partial: [
      '(?:reste|suite|deuxieme|second|autre|partie|manque) (?:de (?:ma |la )?)?(?:{goods})(?: \\S+){0,4}|(?:que|qu|seulement|juste) (?:\\S+ ){0,2}(?:une partie|la moitie|un colis|un seul|un article|1 colis|un des)(?: \\S+){0,4}|(?:recu|livre) (?:\\S+ ){0,2}(?:partiellement|en partie|incomplet)|livraison partielle|le reste|un colis sur',
    ],
    says_delivered: [
      '(?:dit|indique|indiquee?|marque|marquee?|note|notee?|notifie|affiche|considere|statut|declare|declaree?|selon|suivi|livreur|soi disant|mentionne|ecrit|informe|comme|mail|sms|notification|transporteur|site)(?: \\S+){0,7} (?:livree?s?|distribuee?s?|remise?s?|depose|deposee?|receptionnee?|recue?)|(?:soi disant|pretendument|apparemment) (?:livree?|remise?|recue?)|a ete (?:livree?|remise?|distribuee?)(?: \\S+){0,3} (?:mais|or|alors|pourtant)',
    ],
    not_here: [
      '(?:n |ne )?(?:ai|avons|a|est|suis|y a|vois|trouve|trouvons)(?: \\S+){0,3} (?:{no})(?: \\S+){0,4}|(?:{no})(?: \\S+){0,2} (?:recue?s?|recu|eu|trouve|vu|la|chez moi|dans ma boite)|(?:vole|volee?|vol|mauvaise adresse|autre adresse|voisins?(?: \\S+){0,3} (?:rien|pas|non|aucun))|rien recu|introuvable|boite aux lettres (?:vide|rien)',
    ],
    out_for_delivery: ['en cours de livraison'],
    return_status: [
      '(?:avez vous|bien|statut|suivi|ou en est|etat|nouvelles?|traite)(?: \\S+){0,5} (?:retour|renvoi|echange)(?: \\S+){0,4}|(?:mon|ma|mes|le|un) (?:retour|echange)(?: \\S+){0,6} (?:recue?|traitee?|arrivee?|pas|toujours|statut|receptionne)|colis (?:retourne|renvoye)(?: \\S+){0,6} (?:recu|traite|nouvelles|arrive)',
    ],
    refund_status: [
      '(?:ou|quand|toujours|pas|aucun|jamais|attends?|attente|statut|suivi|encore|sans|depuis|etre)(?: (?!ou|et|veux|voudrais|souhaite|commande|colis|demande)\\S+){0,6} (?:rembours\\S+|mon argent)|rembours\\S+(?: \\S+){0,5} (?:toujours|pas|quand|attente|tarde|recu|jamais|en cours|ou en|effectue|delai)',
    ],
    address_change: [
      '(?:changer|modifier|corriger|rectifier|mettre a jour|changement|modification|erreur|mauvaise|nouvelle|autre|trompee?|errone|fausse|ancienne|incomplete|changee?)(?: \\S+){0,5} (?:adresse|code postal|point relais|numero de rue|coordonnees)|adresse(?: \\S+){0,5} (?:changer|modifier|erronee?|fausse|mauvaise|incorrecte|incomplete|change|erreur|modifiee?)|demenage\\S*|livrer (?:a|chez)(?: \\S+){0,2} (?:autre|nouvelle)',
    ],
    cancel: [
      '(?:annuler|annulation|annulee?s?|annulez|resilier|retracter|retractation)(?: \\S+){0,4}|ne (?:veux|souhaite) plus(?: \\S+){0,3}|(?:commande|commandee?)(?: \\S+){0,3} (?:en double|deux fois|par erreur)|erreur de commande|changee? d avis',
    ],
    change_order: [
      '(?:modifier|changer|modification|ajouter|rajouter|supprimer|enlever|retirer|remplacer)(?: \\S+){0,5} (?:{parcel}|article|produit|taille|couleur|quantite|pointure)|trompee? (?:de|dans) (?:la )?(?:taille|couleur|quantite|pointure|article|produit)',
    ],
    return_start: [
      '(?:retourner|renvoyer|echanger|echange|faire un retour|retour)(?: \\S+){0,4} (?:{goods}|le|la|les|un|une|comment|gratuit|etiquette|procedure|faire|taille)|(?:{want})(?: \\S+){0,3} (?:retourner|renvoyer|echanger|retour|rendre|echange)|etiquette (?:de )?retour|xthing de retour|trop (?:petite?s?|grande?s?|serree?s?|large)|ne (?:me )?(?:va|convient|plait|vont|conviennent) pas',
    ],
    refund_request: [
      '(?:{want}|exige|reclame|demander|demande|obtenir|attends)(?: \\S+){0,5} (?:rembours\\S+|mon argent|dedommagement|etre rembourse\\S*)|remboursez(?: \\S+)?|rembourser (?:moi|ma|mon|cette)|rendez moi|(?:debitee?|preleve|paye) (?:deux fois|en double)|geste commercial',
    ],
    wrong_or_missing: [
      '(?:mauvaise?s?|autre|faux|different\\S*|erreur)(?: \\S+){0,2} (?:article|produit|taille|couleur|colis|commande|parfum|modele|reference|pointure)(?: \\S+){0,4}|(?:recu|livre|envoye)(?: \\S+){0,5} (?:au lieu|a la place|mauvaise?|pas le bon|pas la bonne)|(?:pas|n est pas) (?:ce que|le bon|la bonne|celui|celle)(?: \\S+){0,3}|(?:manque|manquent|manquante?s?|manquait|oublie|oubliee?|incomplete?|absent du colis)(?: \\S+){0,5}|(?:colis|boite|carton) vide|erreur (?:de|dans) (?:la |ma |votre )?(?:preparation|livraison|commande)',
    ],
    damaged: [
      '(?:abimee?s?|cassee?s?|endommagee?s?|defectueu\\S+|brisee?s?|dechiree?s?|ne (?:fonctionne|marche|s allume) (?:pas|plus)(?! le (?:lien|suivi|site))|en panne|fuit|coule|renversee?|ecrasee?s?|rayee?s?|fissuree?s?|en morceaux|mauvais etat|deterioree?s?|perimee?s?)',
    ],
    customs: [
      '(?:douane|droits de douane|frais de douane|douaniers?|taxes? d importation|frais d importation|tva|dedouanement)(?: \\S+){0,4} (?:payer|regler|facture|frais|reclame|demande|combien|documents?)|(?:payer|regler|paye|frais|droits|reclame)(?: \\S+){0,5} (?:douane|douaniers?|importation|tva)|(?:frais|droits) de douane',
    ],
    subscription: ['abonnements?|abonnee?|box (?:mensuelle|du mois)|reconduction|desabonne\\S*|mensuel\\S*'],
    policy: [
      '(?:livrez|expediez|envoyez|livre t on|livrer|livrez vous|faites vous)(?: \\S+){0,3} (?:en|au|aux|a l|dans|vers|la livraison)(?: \\S+){0,3}|(?:combien|quels?|quelles?|quel est)(?: \\S+){0,4} (?:xthing|livraison|port|retours?|conditions?)(?: \\S+){0,3}|(?:politique|conditions|modalites|delai) (?:de |d )?(?:retour|echange|remboursement|livraison|retractation)|livraison (?:gratuite|express|offerte|a l etranger|internationale|possible)|retour gratuit|proposez vous|acceptez vous|si je (?:commande|passe|achete)|avant de (?:commander|passer)|faites vous|xthing (?:offerts?|gratuits?)|vendez vous|avez vous (?!recu|des nouvelles|expedie|envoye)(?:\\S+ ){0,3}(?:stock|boutique|magasin|livraison)',
    ],
    other_topic: [
      '(?:mot de passe|connecter|connexion|compte client|mon compte|inscri\\S+|identifiant|me desinscrire|desinscri\\S+)|(?:pas|aucune?|jamais|ou|besoin|envoyer|recevoir|comment|ai|avez|auriez|un|utiliser|marche|valable)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:pas|ne|invalide|fonctionne|marche|refuse|valable|expire)|(?:en stock|disponible|disponibilite|rupture|reassort|epuise)|(?:candidature|emploi|stage|recrutement|cv|poste)|(?:site|page|panier|paiement|carte|application)(?: \\S+){0,4} (?:pas|bug|bloque|erreur|refuse|marche|fonctionne|plante|impossible)|partenariat|influenc\\S+|collaboration|garantie|notice|quelle taille|conseil\\S*|cherche (?:un|une|le|du|des)|recherche',
    ],
    sells_something: [
      '(?:nous (?:proposons|offrons|sommes une|accompagnons)|notre (?:agence|societe|solution|entreprise|offre)|referencement|seo|votre (?:chiffre d affaires|visibilite)|augmenter vos ventes|rendez vous telephonique)(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:tres|vraiment|extremement|trop|particulierement) (?:decue?s?|mecontente?s?|insatisfaite?|enervee?|fachee?|mauvais\\S*)|(?:inadmissible|inacceptable|honteu\\S+|scandaleu\\S+|lamentable|deplorable|catastroph\\S+|intolerable|pas serieux|pas normal|n importe quoi|une honte|foutage|nul|nulle|decevant|decue?)|mauvais(?:e)? (?:service|experience|sav)|(?:porter |faire )?(?:reclamation|plainte)|me plaindre|plus jamais(?: \\S+){0,3}|jamais plus|derniere fois que',
    ],
    human: [
      '(?:parler|joindre|avoir|discuter|contacter|echanger)(?: \\S+){0,3} (?:conseill\\S+|quelqu un|humain\\S*|personne|responsable|service client|operat\\S+|agent|telephone|vrai\\S*)|(?:vraie? personne|etre humain|humaine?)|(?:pas|stop|marre)(?: \\S+){0,2} (?:robots?|bots?|machine|automatique|ia)|(?:rappelez|appelez|rappeler|appeler)(?: \\S+){0,2} moi|etre (?:rappele|recontacte|contacte)\\S*|me (?:rappeler|recontacter|telephoner)|numero de telephone|(?:un|une|votre) (?:conseiller|conseillere)|il n y a plus personne',
    ],
    thanks: ['mercis?|merci beaucoup|super|parfait|genial|top|nickel|impeccable|remercie'],
    arrived_fine: [
      '(?:bien|enfin|aujourd hui|ce matin|finalement|viens de|venons de) (?:recue?s?|arrivee?s?|recevoir|livree?s?|receptionnee?)|(?:recue?|arrivee?|livree?) (?:ce matin|aujourd hui|hier|enfin|en bon etat|merci)|c est bon|probleme (?:resolu|regle)',
    ],
    repeats: [
      '(?:deuxieme|troisieme|quatrieme|cinquieme|\\d+ ?(?:e|eme|ieme)|enieme|derniere) (?:xthing|fois|relance|demande|message)(?: \\S+){0,3}|(?:deja|plusieurs|maintes)(?: \\S+){0,3} (?:ecrit|contacte|appele|envoye|relance|demande|fois|xthing)|(?:sans|aucune|pas de|toujours pas de|jamais de|pas eu de) xthing|(?:je (?:vous )?(?:relance|reecris|recontacte))|personne ne (?:repond|me repond)|encore une fois|a nouveau',
    ],
    anger: [
      'merde|putain|bordel|connards?|conn?asse|salauds?|escroc\\S*|arnaqu\\S*|voleurs?|vol manifeste|menteurs?|mensonges?|foutez|foutre|fout(?:u|age)|honteu\\S+|une honte|scandaleu\\S+|inadmissible|intolerable|incompetents?|incompetence|bande de|se moque\\S*|moquez|furieu\\S+|en colere|marre|ras le bol|raz le bol|c est du vol|degoutee?|minables?|bandits?|voyous?|(?:mauvais|negatif) avis|avis negatif|reseaux sociaux|trustpilot|presse',
    ],
    legal: [
      'avocats?|tribunal|justice|poursuites?(?: judiciaires)?|porter plainte|plainte a la|(?:action|demarche|voie|recours) (?:en justice|judiciaire|juridique|legale?)|juridique\\S*|dgccrf|ufc|que choisir|mise en demeure|mediateur|repression des fraudes|60 millions|consommateurs|police|gendarmerie|assign\\S+|huissier|droit de la consommation|litige',
    ],
    chargeback: [
      'opposition|contester (?:le |la |ce |mon )?(?:paiement|prelevement|debit|transaction|achat)|(?:ma|la) banque(?: \\S+){0,3}|litige (?:paypal|bancaire)|paypal (?:litige|reclamation)|(?:reclamation|litige)(?: \\S+){0,3} paypal|retrofacturation|chargeback|faire opposition|rejeter le paiement',
    ],
    safety: [
      'blessee?s?|blessure|brulee?s?|brulure|allergi\\S+|hopital|urgences|electrocut\\S*|explose\\S*|prit feu|pris feu|incendie|intoxi\\S+|empoisonn\\S+|dangereu\\S+|suicid\\S*|mettre fin a mes jours|mourir|medicaments?|insuline|reaction cutanee|plaques rouges',
    ],
    data_request: [
      'rgpd|donnees personnelles|mes donnees|(?:supprimer|suppression|effacer|effacement|acces)(?: \\S+){0,4} (?:donnees|compte|informations personnelles)|droit (?:a l oubli|d acces|a l effacement)|cnil',
    ],
    injection: [
      'ignore[rz]? (?:toutes?|les|tes|vos|ces)(?: \\S+){0,3} (?:instructions?|consignes?|regles)|oublie[rz]? (?:toutes?|tes|vos|les)(?: \\S+){0,3}|tu es (?:maintenant|desormais)|vous etes (?:maintenant|desormais) un|instructions? systeme|prompt systeme',
    ],
  },
  keywords:
    'commande livraison livreur expedie expediee annuler remboursement adresse recevoir suivi echange',
  thanksWords:
    'merci mercis beaucoup bien infiniment super parfait genial top nickel impeccable ok okay d accord oui c est gentil de a vous pour votre reponse aide rapidite rapide efficacite votre vos le la les l information informations infos service recu bien recue colis commande arrive arrivee ce matin aujourd hui hier tout regle resolu probleme bonne journee soiree weekend week end bonjour bonsoir salut cordialement au revoir tres bonnes fetes je te remercie j ai note compris entendu et mille grand toute equipe encore enfin aimable amabilite aussi egalement tres',
};
