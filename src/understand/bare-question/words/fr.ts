import type { BareWords } from '../bare-words.ts';

/** French. */
export const FR_BARE: BareWords = {
  common:
    'bonjour bonsoir salut coucou madame monsieur messieurs mesdames equipe toute l la le les un une des du de d a au aux en et ou si s il elle ils elles vous plait merci beaucoup bien cordialement salutations bonne bon journee soiree avance votre vos reponse aide je j me m moi mon ma mes nous notre nos tu te t ton ta on c ce cet cette ca est sont etait ete a ai as avez ont avons va vais vont aller peut pouvez pourriez pourrait puis serait possible voudrais souhaite souhaiterais aimerais veux veuillez savoir connaitre dire donner informer indiquer renseigner verifier regarder demander avoir recevoir suivre faire nouvelle nouvelles statut etat info infos information informations renseignement question suivi point numero no n ref reference commande commandes commande commandee commandee passee passe effectuee effectue achat achats achete achetee achetees paye payee quand combien temps comment que qu quel quelle quels quelles est ce y sera seront fera date jour jours semaine semaines mois derniere dernier hier aujourd hui demain depuis pour par sur dans avec chez lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre maintenant actuellement bientot deja site boutique ligne internet concernant propos sujet faite fait svp stp prevu prevue environ estimee nom rapidement petite simple se quelque serai serons recevoir livrer',
  parcel:
    'colis paquet paquets livraison livraisons envoi envois article articles produit produits marchandise expedition expedie expediee expedies expedier envoye envoyee parti partie partira lien localisation trouve trouver trouvent arrive arrivera arriver arrivent arrivee livrer recevrai recevoir recevra chemin route transit cours acheminement ups dhl dpd gls colissimo chronopost fedex mondial relay transporteur quelque part',
  back: 'remboursement remboursements rembourse remboursee rembourses rembourser argent retour retours retourne retournee renvoye renvoyee renvoi article articles produit produits colis avoir credit credite creditee compte carte bancaire banque virement arrive arrivera arriver vu verse verser traite traitee traitement annule annulee annulation annulees delai cours recevrai trouve',
  arrival:
    'arrive arrivee arrives livre livree livres recu recue remis remise parvenu parvenue distribue distribuee',
  where: 'ou',
  turns: [
    'ou en sommes nous|comment avance',
    '(?:deux|trois|quatre|cinq|six|dix|quelques|plusieurs) (?:semaines|jours|mois)',
    'je (?:voulais|voudrais|souhaite|souhaiterais|aimerais) (?:juste |simplement )?savoir|je ne sais pas quand|on en est|en est|en sont',
  ],
  backTurns: [
    '(?:je )?n ai (?:toujours |encore )?(?:rien |pas (?:encore )?)?(?:vu|recu|eu)(?: le| mon| de| l)?(?: remboursement| argent| virement)?(?: sur| en)?(?: mon| ma| la| le)?(?: compte| carte| banque)?',
    '(?:je )?ne (?:le |la )?vois (?:toujours |encore )?(?:rien|pas)(?: le| mon| l| encore)?(?: remboursement| argent| virement)?(?: sur (?:mon|ma|le|la) (?:compte|carte)(?: bancaire)?)?',
  ],
  denials:
    'pas rien personne jamais aucun aucune nulle ni sans vide vides manque manquant manquante manquent perdu perdue disparu disparue vole volee faux fausse mauvais mauvaise seulement seul seule uniquement inconnu inconnue ne non soi disant pretendument toujours alors',
  contradictions: [
    '(?:retourne|retourner|revient|repart|revenir|en retour)(?: \\S+){0,3} (?:expediteur|vous|magasin|entrepot|boutique|envoyeur)',
    '(?:perdu|perdue|egare|egaree|vole|volee|detruit|detruite|abime|abimee|ecrase|ecrasee|endommage|endommagee|introuvable|disparu|disparue|refuse|refusee|casse|cassee|jete|jetee|non distribuable)',
    '(?:renvoye|renvoyee|renvoyes|retourne|retournee|reexpedie|reexpediee|repart|reparti|repartie|retour)(?: \\S+){0,3} (?:expediteur|vous|boutique|envoyeur|entrepot|magasin|depart)|(?:l|le|la|ete|avoir|est|a) (?:renvoye|renvoyee|retourne|retournee|rapporte)',
    '(?:reclame|reclament|demande|demandent|exige|exigent|veut|veulent|facture|facturent|payer|paie|regler|verser|frais|douane|taxe|taxes|droits)(?: \\S+){0,6} (?:xmoney|argent|frais|euros?|eur|francs|dollars|payer|taxe|taxes|supplement)',
    '(?:autre|mauvaise?|differente?|fausse?|inconnue?) (?:\\S+ )?(?:ville|adresse|rue|maison|pays|region|departement|code|personne|endroit|lieu|direction|numero|nom|depot|destinataire|porte)|(?:adresse|ville|direction|numero|code postal|rue) (?:est |etait )?(?:fausse|faux|erronee?|incorrecte?|inconnue?|differente?)|ailleurs|mauvais sens|j habite|pas chez moi',
    'demenage\\S*|ancienne (?:adresse|maison|rue|residence)|ancien (?:logement|appartement|domicile)|(?:trompee?|erreur)(?: \\S+){0,3} (?:adresse|numero|rue|code)',
    '(?:deux fois|double|2 fois)(?: \\S+){0,3} (?:debite|preleve|paye|facture|regle)|(?:debite|debitee|preleve|prelevee|paye|facture|regle)\\S*(?: \\S+){0,3} (?:deux fois|double|2 fois)',
    'promis|promise|promettiez|promesse|garanti|garantie|garantissiez|assure|express|vous aviez dit|vous m aviez',
    '(?:ups|dhl|dpd|gls|colissimo|chronopost|fedex|poste|livreur|facteur|transporteur|chauffeur|coursier|depot|quelqu un)(?: \\S+){0,4} (?:dit|disent|a dit|affirme|pretend|m a dit|assure|ecrit|indique que|informe|soutient|sait|explique|annonce)|d apres (?:ups|dhl|dpd|gls|colissimo|chronopost|fedex|le|la)|selon (?:ups|dhl|dpd|gls|colissimo|chronopost|fedex|le|la)|soi disant',
    '(?:au|a mon|chez (?:le|la|un|une|mon|ma|mes)|a la) (?:bureau|travail|voisine?s?|parents|point relais|hotel|gardienne?)|(?:troisieme|quatrieme|cinquieme|sixieme|\\d+ ?eme|\\d+e) (?:fois|message|mail)|en vacances|en voyage|absente?',
  ],
};
