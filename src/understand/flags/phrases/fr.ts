import type { FlagPhrases } from '../flag-phrases.ts';

/** French. */
export const FR: FlagPhrases = {
  terms: {
    bank: 'banque|banquier|carte bancaire|carte bleue|visa|mastercard|amex|american express|paypal|klarna|organisme bancaire',
    nth: 'deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|dixieme|enieme|2e|3e|4e|5e|2eme|3eme|4eme|5eme|\\d+ ?e(?:me)?',
    body: 'mains?|doigts?|pouce|bras|jambes?|pieds?|visage|yeux|oeil|peau|levres?|bouche|langue|dents?|cou|tete|genou',
  },
  harmless: [
    '(?:deguisement|costume|panoplie) (?:de|d) \\S+',
    '(?:rue|place|avenue|boulevard|quai|impasse|allee) (?:du|de la|de l|des) (?:palais de )?(?:tribunal|justice|avocat\\S*|police|juge)|(?:ma|la|une) banque (?:est|se trouve|a cote|pres|du coin)|deja (?:venir|passer|livrer|arriver)(?: \\S+){0,2} fois|cabinet (?:medical|dentaire)',
    'avocat du diable|avocats? (?:mur|murs|bio)|huile d avocat|guacamole|courts? de tennis|court de squash|voitures? de police|police (?:miniature|jouet|d assurance|playmobil|de caracteres?)|deguisement de police|allume feu|feux? (?:d artifice|rouge|de camp)|pare feu|cheminee|presse (?:agrumes|ail|papier|citron|puree)|robots? (?:de cuisine|aspirateur|culinaire|patissier|tondeuse|multifonction\\S*|mixeur|jouet)|aspirateur robot|question (?:bete|idiote|stupide)|justice league',
    '(?:livreur|chauffeur|coursier|transporteur|facteur|il|elle)(?: \\S+){0,3} (?:pas|jamais)(?: \\S+){0,2} (?:appele|telephone|sonne|rappele|repondu)',
  ],
  phrases: {
    self_harm: [
      '(?:plus|pas|aucune?)(?: \\S+){0,2} (?:raison|sens|envie|gout)(?: \\S+){0,2} (?:vivre|vie|la vie)|(?:la )?vie n a plus|plus gout a la vie|(?:peux|supporte) plus (?:vivre|la vie|continuer a vivre)|lasse? de vivre',
      'suicid\\S*|(?:je vais|vais|veux|envie de) me tuer|je me tue|(?:me|m) (?:pendre|suicider|faire du mal|mutiler|foutre en l air)|mettre fin a (?:mes jours|ma vie)|en finir (?:avec (?:la vie|tout|ma vie)|une bonne fois|pour de bon)|envie d en finir|(?:veux|voudrais|prefere|envie de) mourir|(?:plus envie|veux plus|n ai plus la force) de? ?vivre|veux plus (?:etre la|exister)|plus (?:aucune )?raison de vivre|a quoi bon vivre|vaut(?: \\S+){0,3} mort',
    ],
    injury: [
      'avale\\S*|s est (?:etouffe\\S*|etrangle\\S*)|coince\\S* dans la gorge|vertiges?|nausees?|malaise|gratte partout|pique\\S* par|chez l ophtalmo',
      'bless(?:e|ee|es|ees|ure|ures)|(?:brule|brulee|coupe|coupee|casse|fracture|ecrase|coince|ebouillante\\S*)(?: \\S+){0,3} (?:{body})|brulures?|s est (?:brule\\S*|coupe\\S*|blesse\\S*)|me suis (?:brule\\S*|coupe\\S*|blesse\\S*)|allergi\\S*|urticaire|eruption|boutons partout|plaques rouges|demangeaison\\S*|gonfle\\S*|saign\\S*|vomi\\S*|intoxication|evanoui\\S*|perdu connaissance|etouff\\S*|electrocut\\S*|(?:suis|est|fils|fille) tombee?(?: \\S+){0,3} (?:a cause|quand|et)|effets? secondaires?',
      '(?:a|aux|fini|conduit\\S*|transport\\S*|alle\\S*|emmen\\S*|finir|fini\\S*) (?:\\S+ ){0,2}(?:l hopital|urgences)|hospitalis\\S*|samu|ambulance|pompiers|(?:chez|vu|voir) (?:le|un|mon) (?:medecin|docteur|dermato\\S*|veterinaire)|(?:tombe|rendu|rendue)(?: \\S+){0,2} malade|malade (?:apres|a cause)|reaction (?:cutanee|a la|au)',
    ],
    danger: [
      '(?:envoye|donne|pris|recu|mis)(?: \\S+){0,2} (?:une )?(?:decharge|chataigne|jus)|roussi|carbonise\\S*|brulant\\S* au point|odeur acre|fumees?|sous tension|a cede (?:et|sous)',
      'pris feu|prend feu|en feu|incendie\\S*|flammes|explos\\S*|expl[eo]d\\S*|(?:chargeur|prise|cable|batterie|appareil|plastique)(?: \\S+){0,3} (?:fondu\\S*|brule\\S*|fume\\S*|chauffe\\S*)|fumee|etincelles?|court circuit|surchauff\\S*|decharge electrique|electrocut\\S*|odeur de (?:brule|gaz)|coup de jus|batterie (?:gonflee|qui coule)',
      '(?:verre|metal|plastique|moisissures?|vers|asticots|insectes?|aiguille|vis|lame)(?: \\S+){0,4} dans|(?:bouts|morceaux|eclats|debris) de (?:verre|metal|plastique)|dangereu\\S*|danger|toxique\\S*|empoisonn\\S*|rappel (?:produit|de produit)|contamine\\S*|moisi\\S*|perime\\S*|aurait pu (?:mourir|se blesser|tuer|bruler|etre)|failli (?:mourir|bruler|s etouffer|me)',
    ],
    medicine: [
      'derniers? (?:\\S+ )?(?:comprimes?|cachets?|ampoules?|doses?)|plus de (?:comprimes|cachets|traitement)|prematuree?|greffe|tire lait|respirateur|appareil respiratoire|hypertension|diabetique',
      'medicaments?|insuline|ventoline|inhalateur|traitement(?: \\S+){0,2} (?:coeur|vital|medical|contre|pour)|(?:mon|son|ma|notre) traitement|ordonnance|antibiotiques?|comprimes|pilules|epilepsie|diabet\\S*|asthme|tensiometre|oxygene|sonde|bandelettes|dialyse|appareil auditif|fauteuil roulant|lait (?:infantile|maternise)|question de vie|vital\\S*|(?:urgence|materiel|dispositif|raisons?|motifs?|traitement) medica\\S*',
    ],
    legal_steps: [
      'juriste|huissiers?|droit (?:commercial|civil)|poursuite judiciaire|voie de droit|aide juridictionnelle|saisir (?:le|la|les|un)|saisi (?:le|la|un)|conciliation|assignation|injonction de payer',
      'avocate?s?|juridique\\S*|justice|tribuna\\S*|(?:en|au) proces|poursui(?:te|tes|vre|vrai|s)(?: \\S+){0,3} (?:judiciaire\\S*|justice|penale\\S*|vous|en)|poursuites|judiciaire\\S*|porter? plainte|plainte|depose plainte|assign\\S*|juge|huissier|dommages et interets|(?:mes|nos) droits|droit (?:de la consommation|du consommateur)|voie (?:legale|judiciaire)|voies (?:legales|de droit)|legalement|illegal\\S*|code (?:de la consommation|civil)|conciliateur|mediateur|loi chatel|suites (?:legales|judiciaires)|action (?:en justice|legale|collective)|escroquerie penale',
    ],
    authority: [
      'dgccrf|repression des fraudes|signal ?conso|que choisir|ufc|60 millions|association de consommateurs|direction (?:departementale|de la concurrence)|gendarmer\\S*|commissariat|main courante|police|procureur|ombudsman|spf economie|test achats?|office de la protection|protection du consommateur|mediation|autorites',
    ],
    formal_notice: [
      'mise en demeure|mets en demeure|met en demeure|dernier (?:delai|avertissement|rappel|mail avant)|derniere (?:chance|relance|sommation)|ultimatum|(?:vous|je vous) (?:laisse|donne)(?: \\S+){0,3} (?:jours|heures|semaine|delai|jusqu)|(?:resilier|resilie|annule|resolution|rompre|denonce|resiliation)(?: \\S+){0,3} (?:contrat|vente)|a defaut|sans quoi|faute de quoi|je vous somme|recommande avec accuse|lettre recommandee',
    ],
    payment_dispute: [
      'emetteur (?:de )?(?:la|ma|notre) carte|(?:recuper\\S*|rendre|rembours\\S*|repren\\S*)(?: \\S+){0,4} (?:par|via|aupres de) (?:ma |la )?(?:{bank})|(?:fais|faire|ferai) (?:annuler|rejeter|bloquer|opposition)(?: \\S+){0,3}',
      'chargeback|retrofacturation|opposition|(?:litige|reclamation|contestation|dossier|plainte|conflit)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,4} (?:litige|reclamation|contest\\S*|annul\\S*|rembours\\S*|bloqu\\S*|oppos\\S*|recuper\\S*|saisi\\S*)|(?:contest\\S*|bloqu\\S*|annul\\S*|revoqu\\S*|stopp\\S*|rejet\\S*)(?: \\S+){0,3} (?:paiement|prelevement|transaction|debit|virement|achat)|(?:appel\\S*|contact\\S*|prevenir|previens|prevenu|saisi\\S*|voir|parle\\S*|demand\\S*|aupres de|avec)(?: \\S+){0,2} (?:ma|la|mon|notre) (?:{bank})|protection (?:des )?achats?|garantie (?:visa|mastercard|paypal)|debit frauduleux|recuperer(?: \\S+){0,3} argent(?: \\S+){0,3} (?:{bank})',
    ],
    personal_data: [
      '(?:retire|revoque|retrait)(?: \\S+){0,2} consentement|(?:supprim\\S*|effac\\S*|oubli\\S*)(?: \\S+){0,3} (?:me concernant|informations?|adresse e ?mail|mon e ?mail|mon nom|historique)|(?:supprim\\S*|effac\\S*|retir\\S*) moi|desinscri\\S* (?:et|de vos fichiers)',
      'rgpd|cnil|donnees (?:personnelles|privees|me concernant|a caractere)|(?:mes|quelles|les|toutes mes) (?:\\S+ )?(?:donnees|infos personnelles|informations personnelles)(?: \\S+){0,4}(?: (?:supprim\\S*|effac\\S*|moi|vendu\\S*|conserv\\S*|detenez|stock\\S*))|mes donnees|donnees (?:detenez|avez|conservez|stockez)|(?:supprim\\S*|effac\\S*|ferm\\S*|clotur\\S*|desactiv\\S*|retir\\S*|enlev\\S*)(?: \\S+){0,4} (?:compte|donnees|fichiers?|profil|coordonnees|informations|base)|droit (?:a l oubli|d acces|a l effacement|de rectification|d opposition)|article (?:15|17)|qui(?: \\S+){0,3} (?:transmis|vendu|donne|communique) (?:mon|mes|mon adresse)|ou avez vous (?:eu|trouve|obtenu)|usurpation d identite|fuite de donnees|delegue a la protection|dpo',
    ],
    wants_person: [
      '(?:parl\\S*|discut\\S*|echang\\S*|avoir|joindre|communiqu\\S*|contact\\S*|transfer\\S*|mettez moi|mettre|passer?|passez)(?: \\S+){0,5} (?:vraie personne|quelqu un|humaine?s?|etre humain|conseillere?s?|responsable|superieur\\S*|personne (?:reelle|physique|humaine|en vrai|competente)|une personne|un agent|operateur|service client|manager|chef|directeur|directrice|interlocuteur)|(?:vraie?s?|veritable|reelle|autre) (?:personnes?|gens|conseillere?|interlocuteur|etre humain|reponse humaine)|(?:un|une|d) (?:etre )?humaine?|en chair et en os|(?:votre|un|une) (?:responsable|superieur\\S*|manager|hierarchie|directeur|direction)|quelqu un(?: \\S+){0,2} (?:en vrai|de vrai|reel|humain|de competent|derriere)|y a t il (?:quelqu un|une personne|un humain)|il y a quelqu un',
    ],
    no_robot: [
      '(?:pas|plus|marre|avec|de|a|d|un|etes vous|parle|stop|vos|sans|par|aux|des) (?:\\S+ ){0,2}(?:robots?|bots?|chatbots?|ia|intelligence artificielle|machines? (?:qui|a repondre)|automate|messages? automatiques?|reponses? (?:automatiques?|types?|toutes faites|pre\\S*|standard)|copie[rs]? colle[rs]?|copier coller)(?: (?:s il|svp|merci|ici|non|qui|me))?',
    ],
    wants_call: [
      '(?:rappel(?:er|ez|le)|appel(?:er|ez|le)|telephon(?:er|ez)|joindre) moi|(?:me|nous|m|vous|svp|merci de|pouvez vous|de) (?:\\S+ )?(?:rappel(?:er|ez|le)|appel(?:er|ez|le)|telephoner|contacter par telephone|joindre (?:au|par))|(?:un|votre|quel|le|numero de) (?:\\S+ )?(?:rappel|numero de telephone|hotline|standard|numero d appel)|de vive voix',
    ],
    insult: [
      'merd\\S*|putain|connard\\S*|connasse\\S*|conne|salaud\\S*|salop\\S*|(?:gros|sale|de|petits?) cons?|encul\\S*|foutez|foutre|foutage|foutu\\S*|fout(?:e|ent)?(?: \\S+)? (?:de moi|de nous|du monde)|gueule|bordel|batard\\S*|abruti\\S*|cretin\\S*|imbecile\\S*|idiots?|debil\\S*|stupide\\S*|incompeten\\S*|guignols?|clowns?|bouffons?|charlots?|rigolos?|incapables?|minables?|etes nuls?|pourris?|pourries?|naze\\S*|fuck\\S*|wtf|va te faire|allez vous faire|chier|emmerd\\S*|tocards?|branquignols?|bons a rien',
    ],
    accusation: [
      'voleu\\S*|vole (?:mon|notre|l) argent|vol organise|escro\\S*|arnaq\\S*|fraud\\S*|malhonnete\\S*|menteu\\S*|mentez|mensong\\S*|menti|bandits?|truands?|brigands?|criminels?|faux site|site frauduleux|tromp(?:e|ez|erie|euse)\\S*|abus de confiance|(?:encaiss\\S*|pris|prenez|garde\\S*|pris)(?: \\S+){0,4} (?:mon|notre|l) argent|encaissez et|vous m avez (?:vole|roule|eu|escroque|arnaque)|pigeon\\S*',
    ],
    fed_up: [
      'vaste blague|je craque|craquer|bobards|balad\\S*|mene\\S* en bateau|roule\\S* dans la farine|promesses (?:en l air|non tenues)|prend(?:re|s)?(?: \\S+)? pour (?:un|une|des) (?:idiot\\S*|imbecile\\S*|con\\S*|pigeon\\S*|jambon\\S*)|sans nom|foutage|foutaise\\S*|ca depasse|depasse les bornes|a vomir|nullissime|catastrophe|du jamais vu|sidere\\S*|effar\\S*|consterne\\S*|minable|ulcere\\S*',
      'honte\\S*|scandal\\S*|inadmissible\\S*|inacceptable\\S*|intolerable\\S*|lamentable\\S*|deplorable\\S*|pitoyable\\S*|ridicule\\S*|aberrant\\S*|inqualifiable\\S*|revolt\\S*|ecoeur\\S*|degout\\S*|furieu\\S*|(?:en|de) (?:\\S+ )?(?:colere|rage)|enerve\\S*|hors de moi|tres (?:en colere|fache\\S*|mecontent\\S*)|fache\\S*|indign\\S*|outre\\S*|exasper\\S*|excede\\S*|a bout|ras le bol|ras la casquette|(?:j en ai|on en a|en ai) (?:\\S+ )?(?:marre|assez|plein|ma claque)|y en a marre|marre|ca suffit|c en est trop|la goutte|patience(?: \\S+){0,4} (?:limite\\S*|bout|epuise\\S*|fin)|perd\\S* patience|plus (?:de|aucune) patience',
      'plus jamais|jamais plus|(?:c est la derniere|premiere et derniere) (?:fois|commande)|(?:vous|se|tu) (?:vous |te )?(?:moqu\\S*|fichez|fiche)(?: \\S+)? (?:de|du)|moque\\S* (?:de moi|du monde|de nous)|c est une (?:blague|plaisanterie|farce)|mauvaise (?:blague|plaisanterie)|prenez (?:moi |nous |vos clients |les gens )?pour|n importe quoi|du grand n importe|pire (?:site|boutique|service|magasin|experience|entreprise|societe)|service (?:nul|catastrophique|deplorable|lamentable|client nul)|catastroph\\S*|cauchemar|insult\\S*|j exige|exige\\S*|manque de respect|irrespect\\S*|jamais vu|incroyable|insupportable\\S*|mepris\\S*',
    ],
    press: [
      'julien courbet|capital m6|envoye special|cash investigation|france (?:2|3|info)|bfm|tf1|le parisien|ouest france|emission',
      'journalistes?|(?:la|les|a la|aux) (?:presse|medias)|presse locale|journal (?:local|televise)|(?:a|passer) la (?:television|tele)|emission (?:de|tele\\S*)|julien courbet|chaine (?:info|de tele)|medias|60 millions|rendre (?:\\S+ )?public\\S*|(?:affaire|affich\\S*|denonc\\S*)(?: \\S+){0,3} publi\\S*|publiquement|sur la place publique|bad buzz',
    ],
    audience: [
      '(?:raconter\\S*|dirai|dire|montrer\\S*|expliquer\\S*)(?: \\S+){0,4} (?:mon|mes|sur) (?:tiktok|instagram|insta|youtube|facebook|twitter|chaine|blog|abonnes)|sur mon (?:tiktok|insta\\S*|compte)',
      'abonnes|followers?|influenceu\\S*|ma communaute|mes (?:lecteurs|spectateurs|viewers)|(?:mon|ma) (?:blog|chaine|podcast|instagram|insta|tiktok|youtube|page facebook|story|compte insta\\S*)|(?:publier|publie|poster|poste|partager|partage|mettre|mets|raconter|diffuser|parler|parlerai|posterai|publierai)(?: \\S+){0,6} (?:reseaux(?: sociaux)?|facebook|instagram|tiktok|twitter|youtube|partout|linkedin|internet)|reseaux sociaux|(?:prevenir|avertir|alerter|dire a|mettre en garde) (?:\\S+ )?(?:tout le monde|tous|mes|les gens|les autres)|tout le monde (?:va|saura|sera)|vont (?:entendre|savoir|apprendre)',
    ],
    public_review: [
      'trust ?pilot|avis (?:verifies|google|negati\\S*|desastreux|assassin|salé|sale|defavorable\\S*|publi\\S*|en consequence)|(?:mauvais|tres mauvais|pire|sale) avis|commentaires? (?:negati\\S*|google)|(?:une|1|zero|0|une seule) etoiles?|note (?:de )?(?:1|0|zero)|noter en consequence|google avis',
    ],
    writes_again: [
      '(?:contact\\S*|ecri\\S*|appel\\S*|relanc\\S*|demand\\S*|sollicit\\S*)(?: \\S+){0,3} a (?:\\d+|deux|trois|quatre|cinq|plusieurs|maintes|de nombreuses) reprises|a (?:\\d+|deux|trois|quatre|cinq|maintes) reprises(?: \\S+){0,3} (?:contact\\S*|ecri\\S*|appel\\S*)|pour la (?:{nth}) fois|enieme (?:mail|message|relance)',
      '(?:{nth}) (?:e ?mails?|mails?|messages?|courriels?|relance|demande|courrier|appel|tentative|ticket)(?: \\S+){0,3}|(?:{nth}) fois que (?:\\S+ ){0,2}(?:ecri\\S*|contact\\S*|relanc\\S*|demand\\S*|appel\\S*|reclam\\S*)|(?:je|nous|vous|deja) (?:\\S+ ){0,3}(?:relanc\\S*|recri\\S*|reecri\\S*)|relanc\\S*|reecri\\S*|(?:ecrit|ecris|contacte|envoye|appele|demande|signale|mail\\S*|message\\S*|reclame)(?: \\S+){0,4} (?:deja|plusieurs fois|a plusieurs reprises|encore|de nouveau|a nouveau|(?:deux|trois|quatre|cinq|\\d+) fois)|(?:deja|a plusieurs reprises|plusieurs fois) (?:\\S+ )?(?:ecrit|contacte|envoye|appele|demande|signale|mail\\S*|relance)|(?:malgre|plusieurs|nombreux|deux|trois|quatre|cinq|\\d+) (?:mes )?(?:mails|e mails|messages|relances|courriels|appels|demandes|tickets)|mes (?:precedents?|derniers?|nombreux|multiples|mails|messages|relances|courriels)|mon (?:precedent|dernier|premier) (?:mail|message|e mail|courriel)|comme (?:deja )?(?:dit|ecrit|explique|mentionne)|combien de fois|encore une fois|je me repete|toujours la meme reponse|sans cesse',
    ],
    no_answer: [
      '(?:personne|jamais|pas|on)(?: \\S+){0,3} (?:repondu|reponse|rappele\\S*|recontacte\\S*|donne suite)|personne ne m a (?:\\S+ )?(?:repondu|rappele\\S*)|ne m a repondu|ne repond (?:personne|a mes)',
      '(?:sans|pas|aucune|jamais|personne|point|ni|toujours pas|pas eu|zero)(?: \\S+){0,2} (?:reponses?|repondu\\S*|reponds?|repondez|repond\\S*|retour de (?:vous|votre|la)|de retour|nouvelles de votre (?:part|service))|(?:reste\\S*|laiss\\S*) (?:\\S+ )?(?:sans reponse|lettre morte)|ignor(?:e|ez|ee|es|er) (?:mes|mon|les|moi)|(?:vous|on) m ignor\\S*|ignoree? depuis|silence (?:radio|total|complet)|attends (?:toujours|encore|depuis)(?: \\S+){0,3} reponse|faites (?:le|les) mort',
    ],
    other_request: [
      '(?:aussi|egalement|par ailleurs|en outre|de plus|en plus|autre (?:question|chose|sujet|point|probleme)|deuxieme question|au passage|d ailleurs|et puis|ps|p s|sinon)(?: \\S+){0,10} (?:factures?|recu|rembours\\S*|retour\\S*|echang\\S*|remise|reduction|code promo|bon d achat|cadeau|emballage|dedommag\\S*|garantie|repar\\S*|stock|taille|couleur|annul\\S*|adresse|ajout\\S*|chang\\S*|modifi\\S*|mot de passe|compte|abonnement|points|casse\\S*|defectueu\\S*|manqu\\S*|abime\\S*|voisin\\S*|autre commande)',
      '(?:faut|besoin|envoy\\S*|recevoir|avoir|obtenir|voudrais|souhaite\\S*)(?: \\S+){0,5} (?:facture|justificatif)|(?:pouvez|pourriez|possible|peut|peux|pouvoir)(?: \\S+){0,4} (?:ajouter|rajouter|joindre|glisser|mettre) (?:un|une|le|la|deux)|laiss\\S*(?: \\S+){0,4} (?:voisin\\S*|gardien\\S*|concierge|devant|derriere)|dedommag\\S*|geste commercial|compensation|rembours\\S*(?: \\S+){0,2} (?:frais|port|livraison)|emballage cadeau|paquet cadeau|existe t il en|avez vous aussi',
    ],
    machine_orders: [
      'nouvelles? (?:regles?|consignes?|instructions?)(?: \\S+){0,3} (?:robot|bot|ia|assistant|toi)|repon\\S* a (?:chaque|toutes?)(?: \\S+){0,2} (?:questions?|messages?|demandes?)|(?:cher|chere|bonjour|salut) (?:ia|bot|robot|assistant|chatbot)|(?:note|message|instruction) (?:a|pour) l (?:ia|assistant)',
      '(?:ignor\\S*|oubli\\S*|ne tiens? pas compte|ne tenez pas compte|contourn\\S*|desobei\\S*|fais? abstraction)(?: \\S+){0,5} (?:instructions?|consignes?|regles?|directives?|ordres?|prompt|dit|politique|precede\\S*)|oublie\\S* tout|(?:a partir de maintenant|desormais|dorenavant|des maintenant) (?:\\S+ ){0,2}(?:tu|vous) (?:\\S+ ){0,2}(?:approuv\\S*|rembours\\S*|accept\\S*|es|etes|repond\\S*|agi\\S*|obei\\S*|valid\\S*|dois|devez)|tu es (?:maintenant|desormais|un|une|plus)(?: \\S+){0,3}|tu n es plus|marque\\S* moi|fais? (?:comme si|semblant)|en tant qu (?:ia|assistant|intelligence)|modele de langage|prompt systeme|system prompt|mode (?:developpeur|admin\\S*)|(?:montre|revele|affiche|donne)\\S*(?: \\S+){0,3} (?:instructions|prompt|consignes)|approuv\\S* (?:tous|toutes|chaque)|reponds? (?:uniquement|seulement|exactement)',
    ],
  },
};
