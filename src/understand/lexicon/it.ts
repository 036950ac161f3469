import type { Lexicon } from './lexicon.ts';

/** Italian. Elided articles stand alone: `l ordine`, `dov e`. */
export const IT: Lexicon = {
  terms: {
    parcel: 'ordin[ei]|pacc[oh]i?|pacchetto|spedizion[ei]|consegn[ae]|acquist[oi]|merce|collo',
    goods:
      '{parcel}|articol[oi]|prodott[oi]|scarpe|vestito|pantaloni|giacca|camicia|maglia|telefono|cellulare|orologio|anello|collana|libr[oi]|regal[oi]|divano|tavolo|sedia|letto|lampada|borsa|zaino|bicicletta|profumo|crema|cose',
    get: 'ricevut[oaie]|arrivat[oaie]|consegnat[oaie]|arriva|arrivano|giunt[oaie]|pervenut[oaie]|ricevo|visto|ricevere|avuto',
    no: 'non|mai|ancora non|niente|nulla|nessun[oa]?|non ancora|senza|ancora nulla|ancora niente',
    n: '\\d+|una?|due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|alcuni|diversi|piu di \\d+|oltre \\d+|quasi',
    time: 'giorn[oi]|settiman[ae]|mes[ei]|giorni lavorativi|ore',
    want: 'vorrei|voglio|posso|potrei|potete|potreste|desidero|chiedo|richiedo|ho bisogno|per favore|come|e possibile|volevo|si puo|mi piacerebbe|pretendo|esigo',
  },
  notGoods: [
    '(?:e ?)?mail(?: di conferma)?|(?:email |mail )?(?:di )?conferma(?: (?:d |dell? )?(?:ordine|acquisto|spedizione))?|rispost[ae]|messagg[io]+|chiamata|newsletter|fattur[ae]|ricevuta|scontrino|codic[ei](?: (?:sconto|promozionale|di verifica))?|buon[oi](?: (?:sconto|regalo))?|coupon|gift card|cart[ae](?: (?:regalo|di credito))?|password|costi di spedizione|spese di spedizione|metod[oi] di (?:spedizione|pagamento)|etichetta (?:di )?reso|bonifico|(?:fare|effettuare|completare) (?:un |l )?ordine|riscontro',
  ],
  cues: {
    parcel: ['{parcel}|ordinat[oaie]|corriere|postino|fattorino'],
    goods: ['{goods}'],
    not_goods: ['xthing'],
    asks_where: [
      '(?:dove|dov)(?: si)? (?:e|sono|trova|trovano|sta|stanno|e finito|e finita)(?: \\S+){0,3} (?:{goods})|(?:{goods})(?: \\S+){0,2} (?:dov e|dove si trova|dove)|(?:dov e|dove (?:sono|e)) (?:il mio|la mia|i miei|le mie) (?!xthing|rimborso|soldi)[^ |]{2,}|dov e(?= (?:\\||$))',
      '(?:stato|tracciare|tracciamento|tracking|seguire|monitorare|localizzare|notizie|informazion[ei]|aggiornament[oi]|info|situazione|sapere)(?: \\S+){0,5} (?:{parcel})|a che punto(?: \\S+){0,4}|che fine ha fatto(?: \\S+){0,3}|(?:cosa|che) (?:e )?success[oa](?: \\S+){0,4} (?:{parcel})|(?:{parcel})(?: \\S+){0,3} (?:smarrit[oa]|pers[oa]|sparit[oa]|dispers[oa])',
    ],
    asks_when: [
      '(?:quando|che giorno|in che data|entro quando|a che ora)(?: \\S+){0,6} (?:arriv\\S+|ricever\\S+|consegn\\S+|{parcel}|avro)|(?:data|giorno|orario|tempi)(?: \\S+){0,2} (?:di |della )?consegna(?: \\S+){0,2}|quanto(?: \\S+){0,4} (?:ci vuole|manca|aspettare|attendere|impiega\\S*|tempo)(?: \\S+){0,4}|(?:arrivera|arriva|sara consegnat[oa])(?: \\S+){0,3} (?:oggi|domani|entro|in tempo|questa settimana|prima)',
    ],
    asks_duration: [
      'quanto (?:tempo )?(?:ci vuole|impiega|impiegano|dura|ci mette|ci mettono)(?: \\S+){0,4} (?:spedizione|consegna|spedizioni)|tempi di (?:consegna|spedizione)',
    ],
    asks_news: [
      '(?:ci sono|avete|nessuna|senza|qualche|alcuna|non ho) (?:\\S+ )?(?:notizi[ae]|novita|aggiornament[oi]|informazioni)|ancora (?:nulla|niente)|(?:sto|stiamo|sono in) (?:ancora )?(?:aspettando|attendendo|attesa)|cosa (?:succede|sta succedendo)|(?:potete|potreste|puo) (?:verificare|controllare|dirmi|aiutarmi|farmi sapere|aggiornarmi)(?: \\S+){0,3}|resto in attesa',
    ],
    asks_shipped: [
      '(?:quando|e|e stat[oa]|avete|e gia|sono stat[ie])(?: \\S+){0,5} (?:spedit[oaie]|spedire|spedirete|inviat[oaie]|partit[oa]|spedite)(?: \\S+){0,2}',
    ],
    not_received: [
      '(?:{no})(?: \\S+){0,4} (?:{get})(?: \\S+){0,4}|(?:{goods})(?: \\S+){0,5} (?:{no})(?: \\S+){0,4} (?:{get})|(?:aspetto|aspettando|attendo|attesa|aspettare|attendendo|aspettiamo)(?: \\S+){0,5} (?:{goods}|da|{time})|mai (?:arrivat[oa]|ricevut[oa]|consegnat[oa])|non (?:e |mi e )?(?:ancora )?(?:arrivat\\S+|consegnat\\S+|pervenut\\S+)|mancata consegna',
    ],
    late: [
      '(?:ritardo|in ritardo|ritardi|tarda|troppo tempo|doveva (?:arrivare|essere)|dovevo riceverlo|sarebbe dovut[oa]|avrebbe dovuto|avrei dovuto ricevere|prevista(?: \\S+){0,4} (?:per|il)|previsto(?: \\S+){0,3} (?:per|il)|(?:da|sono|sono passat[ie]|ormai) (?:gia |ormai |piu di )?(?:{n}) (?:{time}))',
    ],
    ordered_ago: [
      '(?:ordinat[oa]|acquistat[oa]|comprat[oa]|effettuat[oa]|ordine|fatto)(?: \\S+){0,5} (?:il \\d|fa|dal|la settimana scorsa|lo scorso)(?: \\S+){0,2}|(?:{n}) (?:{time}) fa|da (?:piu di |oltre |ormai )?(?:{n}) (?:{time})',
    ],
    not_shipped: [
      '(?:non|mai)(?: \\S+){0,3} (?:spedit[oaie]|partit[oa]|evas[oa]|inviat[oa]|preparat[oa])|(?:ancora|solo|sempre)(?: \\S+){0,3} (?:in lavorazione|in preparazione|in elaborazione|in attesa di spedizione|in gestione)|in lavorazione|in preparazione',
    ],
    tracking_stuck: [
      '(?:tracking|tracciamento|tracciabilita|codice di (?:tracciamento|spedizione|tracking)|link|numero di spedizione|stato)(?: \\S+){0,6} (?:non|fermo|bloccato|inesistente|nessun\\S*|invalido|niente)(?: \\S+){0,4}|(?:non|nessun|senza)(?: \\S+){0,4} (?:tracking|tracciamento|codice di (?:tracciamento|spedizione)|aggiornat[oa]|movimenti|si muove)|(?:fermo|bloccat[oa]|ferma|in giacenza)(?: \\S+){0,4} (?:da|in|a|presso|al|nel)(?: \\S+){0,3}|non si (?:aggiorna|muove)',
    ],
    attempted: [
      '(?:tentativo di consegna|consegna fallita|mancata consegna|tentata consegna|destinatario assente|non (?:ha|hanno) (?:suonato|citofonato)|nessuno ha (?:suonato|citofonato)|avviso di giacenza|riconsegna|nuova consegna|non (?:e stato possibile|siamo riusciti a) consegnare|assente|indirizzo non trovato)(?: \\S+){0,3}',
    ],
    partial: [
      '(?:resto|altro pacco|secondo pacco|altra meta|restante|rimanente|rimanenti)(?: \\S+){0,5}|(?:solo|soltanto|solamente) (?:\\S+ ){0,3}(?:una parte|meta|un pacco|un articolo|uno dei|parte)(?: \\S+){0,4}|consegna parziale|spedizione parziale',
    ],
    says_delivered: [
      '(?:risulta|dice|segnala|indica|secondo|tracking|corriere|stato|scritto|segnat[oa]|risulterebbe|notifica|come|apparentemente|marcato)(?: \\S+){0,6} (?:consegnat[oaie]|recapitat[oa]|ritirat[oa]|lasciat[oa])',
    ],
    not_here: [
      '(?:non|mai|nulla|niente|nessun[oa]?)(?: \\S+){0,5} (?:ricevut[oaie]|arrivat[oaie]|trovo|trovat[oa]|ce|c|nulla|niente|qui|pacco|visto|consegnat[oa]|e)|(?:rubat[oa]|furto|altro indirizzo|indirizzo sbagliato|altra persona|vicini(?: \\S+){0,4} (?:non|nulla|niente))|nulla (?:qui|nella cassetta)',
    ],
    out_for_delivery: ['in consegna'],
    return_status: [
      '(?:avete|stato|ricevuto|dov e|a che punto)(?: \\S+){0,5} (?:reso|resi|restituzione|cambio)(?: \\S+){0,4}|(?:mio|il) reso(?: \\S+){0,5} (?:ricevut[oa]|arrivat[oa]|non|stato|elaborat[oa]|ancora)',
    ],
    refund_status: [
      '(?:dove|dov|quando|ancora|non|mai|nessun|attesa|aspetto|stato|attendo|senza)(?: (?!o|e|voglio|vorrei|ordine|pacco)\\S+){0,6} (?:rimbors\\S+|soldi|accredito)|rimborso(?: \\S+){0,5} (?:non|ancora|quando|attesa|stato|arriva\\S*|ricevut[oa])|(?:quando|dov e) (?:\\S+ ){0,3}rimborso',
    ],
    address_change: [
      '(?:cambiare|modificare|correggere|aggiornare|cambio|errore|sbagliat[oa]|errat[oa]|nuovo|altro|diverso|modifica)(?: \\S+){0,5} (?:indirizzo|domicilio|cap|numero civico|civico)|indirizzo(?: \\S+){0,5} (?:cambiare|sbagliat[oa]|errat[oa]|modificare|correggere|incomplet[oa]|diverso)|mi sono trasferit[oa]|traslocat[oa]|trasloco',
    ],
    cancel: [
      '(?:annullare|annullamento|annullate|annullato|cancellare|cancellazione|disdire|disdetta|recedere|recesso)(?: \\S+){0,4}|non (?:lo |la )?(?:voglio|mi serve|mi interessa) piu|(?:ordinato|ordine)(?: \\S+){0,3} (?:per errore|per sbaglio|due volte|doppio)',
    ],
    change_order: [
      '(?:cambiare|modificare|aggiungere|togliere|rimuovere|sostituire)(?: \\S+){0,5} (?:{parcel}|articolo|prodotto|taglia|colore|quantita|numero)|sbagliat[oa] (?:taglia|colore|articolo|quantita|misura)(?= (?:\\||$|posso|e))',
    ],
    return_start: [
      '(?:restituire|rendere|fare (?:il |un )?reso|reso|restituzione|rispedire|cambio (?:taglia|merce)|effettuare un reso)(?: \\S+){0,4}|(?:{want})(?: \\S+){0,3} (?:restituire|reso|cambiare taglia|sostituzione)|(?:troppo|molto) (?:grand[ei]|piccol[oaie]|strett[oaie])|non mi (?:va|vanno|piace|sta)(?: \\S+)? ?(?:bene)?',
    ],
    refund_request: [
      '(?:{want}|esigo|pretendo|chiedere|richiedere)(?: \\S+){0,5} (?:rimbors\\S+|i miei soldi|soldi indietro|indennizzo|risarcimento)|rimborsat(?:emi|e)|rimborso (?:immediato|completo|totale)|restituit\\S+(?: \\S+){0,2} soldi|addebitat\\S+ (?:due volte|doppio)',
    ],
    wrong_or_missing: [
      '(?:sbagliat[oaie]|errat[oaie]|divers[oaie])(?: \\S+){0,2} (?:articol[oi]|prodott[oi]|taglia|colore|pacco|ordine|modello)|(?:articol[oi]|prodott[oi]|taglia|colore|pacco|ordine|modello)(?: \\S+){0,2} (?:sbagliat[oaie]|errat[oaie]|divers[oaie])|non e (?:quello|quella|cio|il prodotto)(?: \\S+){0,3}|(?:arrivat[oa]|ricevut[oa]|mandat[oa]|inviat[oa])(?: \\S+){0,4} (?:al posto|invece|sbagliat[oa])|(?:manca|mancano|mancava|mancante|mancanti|incomplet[oa])(?: \\S+){0,5}|(?:scatola|pacco) vuot[oa]',
    ],
    damaged: [
      '(?:danneggiat[oaie]|rott[oaie]|difettos[oaie]|guast[oaie]|spaccat[oaie]|graffiat[oaie]|ammaccat[oaie]|frantumat[oaie]|strappat[oaie]|rovinat[oaie]|scadut[oaie] il prodotto|non (?:funziona|si accende|funzionano)(?! il (?:link|tracking|sito))|in pezzi|crepat[oa]|versat[oa])',
    ],
    customs: [
      '(?:dogan\\S+|dazi|dazio|sdoganamento|oneri doganali|iva (?:d |all )?importazione)(?: \\S+){0,4} (?:pagare|spese|costi|pagamento|fattura|quanto|documenti)|(?:pagare|spese|costi|oneri|tasse|pagamento)(?: \\S+){0,4} (?:dogan\\S+|dazi|dazio|importazione)|dazi doganali|oneri doganali',
    ],
    subscription: ['abbonament[oi]|abbonat[oa]|box mensile|rinnovo automatico'],
    policy: [
      '(?:spedite|consegnate|fate spedizioni|effettuate spedizioni|inviate)(?: \\S+){0,2} (?:in|a|all|fuori|anche)(?: \\S+){0,3}|(?:quanto cost\\S+|quali sono|qual e|che costo)(?: \\S+){0,4} (?:xthing|spedizione|reso|resi|consegna|politica|condizioni)(?: \\S+){0,2}|politica (?:di |dei |sui )?(?:reso|resi|rimborso|rimborsi|spedizione)|spedizione (?:gratuita|gratis|express|internazionale)|reso gratuito|(?:avete|offrite|accettate|fate) (?:\\S+ ){0,4}(?:spedizione|consegna|resi|pagamento|ritiro|contrassegno)|se ordino(?: \\S+){0,2}|prima di (?:ordinare|acquistare)',
    ],
    other_topic: [
      '(?:password|accedere|login|mio account|registra\\S+|accesso)(?: \\S+){0,3}|(?:non|mai|dove|manca|inviarmi|serve|bisogno|nessuna?|come|vorrei)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:non|funziona|scadut\\S+|rifiutat\\S+|errat\\S+|mai)|(?:disponibil\\S+|esaurit[oa]|magazzino)|(?:lavoro|candidatura|curriculum|tirocinio|assunzion\\S+)|(?:sito|pagina|carrello|pagamento|app)(?: \\S+){0,4} (?:non|errore|bloccat\\S+|rifiutat\\S+)|collaborazione|influencer|rivenditor\\S+|garanzia|che taglia|istruzioni|disiscriver\\S+|consigli\\S*',
    ],
    sells_something: [
      '(?:offriamo|la nostra (?:azienda|agenzia|piattaforma)|i nostri servizi|siamo un\\S* (?:azienda|agenzia)|posizionamento|seo|aumentare le vendite|fissare una chiamata)(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:molto|davvero|estremamente|veramente|totalmente) (?:delus[oa]|insoddisfatt[oa]|arrabbiat[oa]|scontent[oa]|amareggiat[oa])|(?:pessim[oa]|scadente|orribile|terribile|vergognos[oa]|inaccettabile|scandalos[oa]|indecente|assurdo|disastro\\S*) ?(?:servizio|assistenza|esperienza|azienda)?|reclam[oi]|lamentel[ae]|lamentarmi|mai piu(?: \\S+){0,3}|una vergogna|delusione|poca serieta|poco seri[oa]?',
    ],
    human: [
      '(?:parlare|comunicare|contattare|mettermi in contatto)(?: \\S+){0,3} (?:persona|operatore|operatrice|umano|qualcuno|responsabile|assistenza|servizio clienti|addetto)|(?:persona|operatore) (?:reale|uman[oa]|vera|vero)|(?:non|basta)(?: \\S+){0,3} (?:robot|bot|macchina|risposte automatiche|ia)|(?:chiamatemi|richiamatemi|essere (?:ri)?chiamat[oa]|potete chiamarmi|numero di telefono)|un operatore',
    ],
    thanks: ['grazie|ringrazio|perfetto|ottimo|fantastico|gentilissim[oi]|benissimo'],
    arrived_fine: [
      '(?:e|sono) (?:finalmente |appena |gia )?arrivat[oaie](?: \\S+)? ?(?:oggi|stamattina|ieri|ora|grazie|finalmente)|(?:oggi|finalmente|appena|ieri) (?:\\S+ )?(?:arrivat[oa]|ricevut[oa]|consegnat[oa])|(?:ho|abbiamo) (?:appena |finalmente )?ricevuto (?:il pacco|tutto|l ordine|la merce)(?: \\S+)? ?(?:oggi|ieri|grazie|stamattina)|(?:tutto )?risolto|tutto ok|tutto a posto',
    ],
    repeats: [
      '(?:seconda|terza|quarta|quinta|ennesima|\\d+) (?:volta|xthing|richiesta|segnalazione)(?: \\S+){0,4}|(?:gia|piu volte|diverse volte|ho)(?: \\S+){0,3} (?:scritto|contattat[oi]|chiamato|chiesto|segnalato|sollecitat[oi])|(?:senza|nessuna|mai avuto|mai ricevuto|non ho (?:ricevuto|avuto)) (?:\\S+ )?xthing|nessuno (?:risponde|mi risponde)|di nuovo|ancora una volta|sollecit[oi]',
    ],
    anger: [
      'merda|cazzo|stronz\\S+|vaffanculo|schifo\\S*|fate schifo|truff\\S+|ladri|ladro|bugiard[oi]|imbroglion[ei]|vergogna\\S*|vergognatevi|vergognos[oa]|incompetent[ei]|idiot[ai]|imbecill[ei]|furios[oa]|arrabbiatissim[oa]|incazzat[oa]|indignat[oa]|presa in giro|prendete in giro|stufo|stufa|basta cosi|inaccettabile|intollerabile|(?:recensione|recensioni) negativ[ae]|trustpilot|social',
    ],
    legal: [
      'avvocat[oi]|tribunale|denunci\\S+|querela\\S*|vie legali|azion[ei] legal[ei]|legal[ei]|diffida|giudice di pace|codacons|altroconsumo|associazione consumatori|codice del consumo|polizia|carabinieri|antitrust|agcm|messa in mora|carta bollata',
    ],
    chargeback: [
      'chargeback|contestazione|contestare (?:l |il |la )?(?:addebito|pagamento|transazione)|(?:la mia|alla|mia) banca(?: \\S+){0,3}|paypal (?:controversia|contestazione|reclamo)|(?:controversia|reclamo|contestazione)(?: \\S+){0,3} paypal|storno|bloccare il pagamento|disconoscere',
    ],
    safety: [
      'ferit[oaie]|ferita|ustion\\S+|bruciat[oa]|allergi\\S+|ospedale|pronto soccorso|scossa elettrica|esplos\\S+|incendio|preso fuoco|intossica\\S+|avvelena\\S+|pericolos[oa]|suicid\\S+|uccidermi|togliermi la vita|morire|medicin\\S+|farmac[oi]|insulina|sfogo cutaneo',
    ],
    data_request: [
      'gdpr|dati personali|i miei dati|protezione dei dati|(?:cancellare|eliminare|cancellazione)(?: \\S+){0,3} (?:dati|account|profilo)|diritto (?:all oblio|di accesso|alla cancellazione)|garante',
    ],
    injection: [
      'ignora\\S* (?:tutte|le|ogni|qualsiasi)(?: \\S+){0,3} (?:istruzioni|regole)|dimentica\\S* (?:tutte|le|tutto)(?: \\S+){0,3}|ora sei|sei ora|istruzioni di sistema|prompt di sistema',
    ],
  },
  keywords: 'ordine spedizione consegna consegnato ricevuto annullare rimborso indirizzo restituire corriere',
  thanksWords:
    'grazie mille tante infinite molte ringrazio ringraziamo perfetto ottimo fantastico benissimo bene gentile gentilissimi gentilissima gentilezza per la il lo l le vostra sua tua risposta aiuto disponibilita rapidita celere veloce informazione informazioni assistenza ok okay va tutto a posto risolto arrivato ricevuto oggi ieri pacco ordine mio e si buona buon giornata serata lavoro weekend fine settimana salve ciao buongiorno buonasera saluti cordiali un saluto vi di e stato molto davvero capito chiaro tanto appena finalmente del',
};
