import type { ClaimSources } from '../claim-words.ts';

export const fr: ClaimSources = {
  order: 'commande',
  carrier: 'transporteur',
  states: {
    delivered: `
      livré*, livrer, livre, livrons, livrez, livrent, livrera*, livrait, livraison ~ (effectué*|faite|terminé*|réussi*|réalisé*|eu lieu), arrivé*, arrive*, arriver*, arrivait, remis, remise, remises, remettre, remet, remettra*, réceptionné*, distribué*, déposé*, dépose*, apporté*, apporte*, parvenu*, parvient, parvenir
      reçu(?! (?:votre|ton|ce|cette|le) (?:message|e-?mail|mail|courriel|question|demande))*, reçue, reçues, reçus, recevoir, vient, viendra*, venu*, acheminé* à, (est|se trouve|sont) (déjà |bien |maintenant )*(là|ici|arrivé*|chez (vous|toi|lui|elle|eux)), à bon port, à destination, à domicile, à la maison, entre vos mains, en votre possession, chez (vous|toi)`,
    left_elsewhere: `
      voisin*, boîte aux lettres, boîtes aux lettres, boite aux lettres, boîte à lettres, bal, perron, palier, paillasson, seuil, devant (la|votre|ta|chez), porche, véranda, terrasse, garage, abri, abri de jardin, jardin, cour, balcon, cave, hall, escalier*, poubelle*, derrière, à côté (de|du)*, sous (le|la|votre|ton|ta|l'|un|une) , sur (le|la|votre|ton|ta) (rebord|toit|table|marche*|banc|muret|terrasse|palier|paillasson|chaise), accueil, à l'accueil, réception, réceptionniste*, concierge*, gardien*, loge, secrétariat, collègue* ~ (a|ont|reçu|pris), colocataire*
      lieu sûr, endroit sûr, lieu sécurisé, endroit sécurisé, en sécurité, consigne*, casier*, laissé*, laisse*, déposé*, votre (mari|femme|fils|fille|mère|père|conjoint*|compagn*|propriétaire|frère|sœur), à la porte, porte d'entrée`,
    signed:
      'signé*, signe*, signature*, signer, signait, émargé*, paraphe*, contre signature, accusé de réception',
    collected: `récupér*, retiré*, enlevé*, emporté*, (est|êtes|venu*) ~ chercher, pris en main, (l'avoir|le tenir|la tenir|les avoir|le trouver ici|l'a|l'ont|l'avez|l'as) (pris|prise|cherché|emporté*|récupéré*)`,
    out_for_delivery: `
      en (cours de )?(livraison|distribution), en tournée, tournée*, livreur*, livreuse*, coursier*, facteur*, factrice*, chauffeur*, camion*, camionnette*, fourgon*, véhicule*, messager*, embarqué*, chargé* (dans|à bord|sur), à bord, dernier kilomètre`,
    on_its_way: `
      en route, en chemin, en transit, en voyage, en cours d'(acheminement|envoi|expédition), acheminement, acheminé*, voyage*, roule, circule, avance*, progresse*, approche*, transporté*, sur la route, se dirige*, se rapproche*, tout près, bouge, bougé, bouge*`,
    customs: "douan*, frontière*, taxe*, droits d'entrée, droits d'importation, importation*",
    cleared:
      'dédouan*, (passé|passée|franchi*|quitté|libéré*|sorti*|débloqué*) ~ (douan*|frontière*), douan* ~ (passé*|franchi*|terminé*|libéré*|débloqué*|derrière|fini*), libéré*, débloqué*',
    lost: `perdu*, perd, perdre, perte*, égar*, disparu*, disparai*, introuvable*, volé*, vol, envolé*, nulle part, manquant*, manque*, porté* disparu*, aucune trace, (ne|n') ~ (trouve|trouvé|retrouve*|localis*), personne ~ sait ~ où, (ne|n') ~ (sait|savons) ~ où`,
    damaged:
      'endommag*, abîm*, abim*, cassé*, casse, brisé*, détérior*, détruit*, déchiré*, écrasé*, mouillé*, avari*, défectueu*, dégât*, dommage*(?! que)',
    returned: `
      renvoy*, renvoi*, retourn*, retour, retours, revien*(?! vers), revenu*, repart*, reparti*, refusé*, refus, rejeté*, rebrousse*, à l'expéditeur, de nouveau chez nous, (rentré*|rentre*)`,
    ready_for_pickup: `
      (vous|t') ?(attend|attendent|attendra), attend (que|son|à|au|en|chez|dans|là|ici|déjà), point relais, points? (de )?(retrait|relais|collecte), relais colis, (au|en|chez|du|votre) relais, bureau de poste, bureau de tabac, agence, guichet, prêt*, (retirer|récupérer|chercher) (le|la|votre|ton), (à|être) retirer, disponible* (à|au|en|dans|chez|pour)`,
    depot: `
      dépôt*, entrepôt*, centre*, plateforme*, plate-forme*, hub, agence*, tri, gare, aéroport*, port, près de chez, proche de chez, à proximité, (votre|ta|ton) (ville|quartier|région|rue|pays|commune|secteur|département), (se trouve|se situe|est situé*|stationne*|repose*|séjourne*)`,
    shipped: `
      expédi*, envoyé*, envoi, parti, partie, partis, parties, part, partir, partira*, posté*, quitté*, quitte*, sorti*, sort, sortira*, remis* à, remis* au, confié*, en poste, à la poste, transmis* au, pris* en charge, (chez|au) (le |au )?transporteur`,
    packed: 'emball*, empaquet*, conditionn*, étiquet*, mis* en carton, mise en colis, colisage',
    preparing: `prépar*, en préparation, traité*, traitement, traitons, fabriqu*, production, assembl*, en stock, rupture`,
    cancelled: 'annul*, résili*, suspend*, interromp*, stopp*',
    refunded:
      'rembours*, recrédit*, crédit*, remis* sur (votre|ton), reversé*, restitué*, argent ~ (rendu|retour|reversé|restitué|viré), virement*',
    attempted: `tent*, essay*, absen*, personne n' ?(était|a ouvert|a répondu), sonné*, frappé*, avis de passage, passage, échou*, échec*, manqué*, raté*`,
    delayed:
      'retard*, tard, tardi*, tarde*, décal*, report*, plus long*, plus lent*, lent, lente, lentement, prolong*, dépass*, prend ~ temps, plus de temps',
    held: 'reten*, retien*, bloqu*, coinc*, immobilis*, en attente, saisi*, en souffrance, suspens, arrêté*, gardé*',
    weather:
      'météo*, intempér*, tempête*, neige*, grève*, inondation*, verglas, orage*, accident*, embouteillage*',
    misrouted:
      "(mauvais*|mal|autre|erreur) (centre|route|adresse|ville|direction|acheminé*|orienté*|dirigé*|trié*|dépôt|d'adresse|aiguillage|pays|personne|destinataire), par erreur, erreur*, trompé*, confond*, échangé*, mélangé*",
  },
  commitments: `
    (veill*|fais*|fait|assur*) ~ (à ce qu*|en sorte),
    adresse ~ (chang*|modifi*|corrig*), (petite|belle|bonne) (chose|surprise|attention), (nous|on) (refais*|refait|faisons|fait)
    rembours*, indemnis*, dédommag*, compens*, argent, des sous, les sous, une somme, la somme, montant*, pay*, rendre, rend, rendons, rendra*, rendu*, restitu*, remplac*, échang*, (un|une) (nouveau|nouvel|nouvelle|autre|second|seconde|deuxième) (colis|article|produit|exemplaire|commande|envoi|paquet|pièce)*, un neuf, une neuve, un nouveau(?! (?:message|scan|lien|mail|e-?mail))*, une nouvelle(?! (?:question|fois|information))*, un autre(?! (?:message|sujet|jour))*, (en|vous|t') ?(en )?renv*, réexpédi*, renvoy*
    (on|nous|je) (vous |t'|te |en |l'|le |la |les )*(?!écri*|répon*|aid*|dis|dirons|lis|lir*|remerci*|contact*|recontact*|tenon*|tiendr*|expliqu*|donn*|souhait*|informer*)(envo*|expédi*|livr*|enver*|annul*|modifi*|chang*|corrig*|échang*|rembours*|remplac*|résol*|régl*|répar*|appel*|rappel*|stopp*|accélér*|offr*|fai*|fer*|crédit*|rend*|vers*|command*|redirig*|transf*|prend*|prépar*|charg*|occup*)
    (nous|on) (allons|va|pouvons|peut|ferons|fera) (vous |te |t'|le |la |les |l')*(envoyer|expédier|livrer|annuler|modifier|changer|corriger|échanger|rembourser|remplacer|résoudre|régler|rappeler|appeler|stopper|accélérer|offrir|faire|rendre|verser|commander|rediriger)
    gratuit*, gratis, sans (frais|supplément|rien payer), offert*, offre, offrons, offrir*, cadeau*, aucun frais, frais, coût*, coûte*, prix, tarif*, bonus, récompense*, remise de, une remise, réduction*, rabais, ristourne*, bon d'achat, bons? de, bon cadeau, code*, coupon*, avoir de, un avoir, geste commercial, geste, pour cent, pourcent*, crédit*, prise en charge, à notre charge, à nos frais, assur*, couvert*, responsab*
    garanti*, promet*, promis*, promesse*, engag*, certain, certaine, certainement, certes, sûr, sûre, sûrement, bien sûr que, sans (aucun )?doute, sans faute, à coup sûr, c'est sûr, assurément, définitivement, absolument, forcément, soyez (sûr*|tranquille*|rassur*|certain*), sois (sûr*|tranquille|rassur*), rassur*, compter (sur|dessus), fiez, quoi qu'il arrive, dans tous les cas, en tout cas, immanquablement, infailliblement, inévitablement, parole, jur*, évidemment, obligatoirement, vous (ne )?payez, prioritaire*, priorité, express, surclass*, accélér*
    (arriver|viendr|livrer|recevr|parviendr|obtiendr|aur|ser|fer|trouver|atteindr|remettr|déposer|partir|expédier|quitter|rendr|retrouver|récupérer|atterrir|passer|détiendr|dispos|verr)(a|ez|as|ont|ons|ai)(?! (?:la page|les|le lien|tous|toutes|plus d'infos|gr[eé]|un e-?mail|un mail|un message|un courriel|une réponse|votre message|personnellement|avec plaisir|heureu*|ravi*|là pour|le lien|tous les|toutes les|les détails|plus d'informations))*, (va|vont|allez|vas) (bientôt |donc |sûrement |vite |être |la |le |l'|vous |te )*(arriver|venir|être|livrer|livré*|recevoir|avoir|parvenir|partir|obtenir|expédié*|remis*|rejoindre|atteindre)
    (vous|tu) (le |la |l'|les |en |nous )*(recevez|reçois|aurez|auras|avez|as|obtenez|obtiens|récupérez|tenez|possédez|gardez) (bien |déjà |donc |vite |tout )*(?!(?:(?:un|une|des|le|la|les|l'|votre|notre|nos|vos|d'autres|autres|ton|ta) ?)?(?:e-?mail|message|mail|question*|lien|droit|besoin|raison|envie|écrit|d'autre|autre|doute|posé|demandé|contact*|choix|numéro|réponse|courriel|problème*|moyen|possibilité|information|accès|détail|lien|courrier|nouvelle))@, (vous|tu) (recevez|aurez) un(?! e-?mail| message| mail| courriel| lien)`,
  wished:
    'si (vous|tu) (souhaitez|souhaites|voulez|veux|désirez|désires|préférez|préfères|avez besoin|as besoin), (question|questions|écrire|écrivez|message|demande|chose) (est |sont |porte |portent )?(sur|à propos|concernant|au sujet)',
  times: `
    longtemps,
    aujourd'hui, demain, après-demain, hier, avant-hier, ce (matin|midi|soir|week-end|weekend|mois|jour), cet (après-midi|été|hiver|automne), cette (nuit|semaine|année|journée|soirée|matinée), matin, matinée, midi, minuit, après-midi, soir, soirée, nuit, nuits, veille, lendemain, surlendemain, week-end*, weekend*, semaine*, mois, année*, an, ans, jour, jours, journée*, quotidien*, quinzaine, huitaine, dizaine, trimestre*, saison*
    heure, heures, demi-heure, minute*, seconde, secondes, instant*, moment*, bientôt, prochain*, prochainement, tantôt, sous peu, d'ici, incessamment, imminen*, tout de suite, immédiat*, aussitôt, rapide*, vite, au plus (vite|tôt), le plus (vite|tôt), plus tôt, tôt, dans (la|les|l'|un|une|deux|trois|quelques|peu|pas)( plus brefs)?, délai*, à temps, à l'heure, ponctuel*, comme prévu, dans les temps, sans (tarder|délai|attendre), récemment, tout à l'heure, à l'instant, il y a (un|une|deux|trois|quelques|peu|longtemps|plusieurs), auparavant, d'un (jour|moment|instant), dernier, dernière, derniers, dernières, suivant*
    noël, pâques, pentecôte, nouvel an, réveillon, jour de l'an, fête*, toussaint, anniversaire*, saint-valentin, saint-nicolas, saint-sylvestre, vacances, (cet|en|l'|l’|fin de l'|d') ?été, hiver, printemps, automne, rentrée, black friday, férié*, ouvr*
    lundi*, mardi*, mercredi*, jeudi*, vendredi*, samedi*, dimanche*, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, fin (de|du|d'|avril), début (de|du), milieu (de|du), mi-*, date limite, échéance*
    (un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs) (jour|heure|minute|semaine|mois|an|nuit|journée)*`,
  greetings: `
    (bonne|belle|excellente|agréable) (et (bonne|belle) )?(journée|soirée|semaine|après-midi|nuit|fin de (semaine|journée|soirée)|continuation), (bon|beau|excellent) (week-end|weekend|après-midi|dimanche|lundi), bonjour, bonsoir, à bientôt, à très bientôt, à tout à l'heure, au revoir, tous les jours, chaque jour, à tout moment, à toute heure, jour et nuit, en ce moment, pour le moment, un instant, un moment, dès que, aussi vite que (nous le pouvons|possible), le plus vite possible, dans les meilleurs délais, sous la main, à portée de main, dernières? (nouvelle|information|information|étape|statut)*, dernier (message|e-mail|mail|statut|état)`,
  ifs: "si, s'il, s'ils, quand, lorsque, lorsqu'@, dès que, dès qu'@, tant que, jusqu'à ce, une fois que, au cas où, avant que, avant de, après que, où, comment, pourquoi, que faire, combien, quel, quelle, quels, quelles, ce que, ce qui, ce qu'@, lequel, laquelle",
  restarts: `(nous|on) (vous|t'|te|allons|va|rembours*|envo*|pay*|remplac*), vous (recevez|recevrez|aurez|obtenez|serez), il (arrive|arrivera|sera|est|a), elle (arrive|arrivera|sera|est|a), (votre|le|ton) (colis|paquet|argent) (est|a|arrive|arrivera|sera)`,
  thats: "que, qu'il, qu'elle",
  seeks: `
    (veuillez |merci de |pensez à |il est utile de |vous pouvez |n'hésitez pas à |peut-être |aussi |alors |et )*(regard*|vérifi*|demand*|cherch*|consult*|voir|jet*)`,
  hedges: 'prévu*, prévoi*, estim*, attendu*, devrai*, probabl*, pourrai*, pense, actuellement, environ',
  future: 'va, vont, (sera|seront|serez|seras|arriver(a|ont)|viendr(a|ont)|aur(a|ez|as|ont)|recevr(ez|as|a))',
};
