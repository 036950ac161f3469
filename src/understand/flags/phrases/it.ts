import type { FlagPhrases } from '../flag-phrases.ts';

/** Italian. */
export const IT: FlagPhrases = {
  terms: {
    bank: 'banca|carta di credito|carta|visa|mastercard|amex|american express|paypal|klarna|nexi|istituto',
    nth: 'second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|ennesim[oa]|decim[oa]|\\d+ ?[ao]?',
    body: 'man[oi]|dit[oa]|pollice|bracci[oa]|gamb[ae]|pied[ei]|viso|faccia|occhi[o]?|pelle|labbra|bocca|lingua|dente|denti|collo|testa|ginocchio',
  },
  harmless: [
    '(?:costume|vestito|travestimento) da \\S+',
    '(?:via|piazza|viale|corso|largo) (?:del|della|dei|degli) (?:tribunale|giustizia|avvocati|polizia|carabinieri|giudice)|(?:la )?mia banca (?:e|si trova|di|in|accanto)|studio medico',
    '(?:qualcosa|niente|nulla|novita) di nuovo|avvocato del diavolo|(?:macchin\\S*|auto|camion|costume|cappello|elicottero|playmobil|lego|giocattolo) (?:della |di |da )?polizia|campo da tennis|braciere da fuoco|fuochi? d artificio|a fuoco|presa usb|robot (?:da cucina|aspirapolvere|lavapavimenti|tagliaerba|giocattolo)|aspirapolvere robot|domanda (?:stupida|sciocca)|carta (?:regalo|da regalo|da parati|igienica|fotografica)|ferro da stiro',
    '(?:corriere|fattorino|autista|postino|lui)(?: \\S+){0,2} (?:non|mai|nemmeno|neanche)(?: \\S+){0,2} (?:chiamato|telefonato|suonato|citofonato|risposto|chiama)',
  ],
  phrases: {
    self_harm: [
      '(?:non|nessun|piu)(?: \\S+){0,3} senso (?:nella|alla|della|di|a|la)(?: \\S+)? ?(?:vita|vivere)|stanc[oa] di vivere|(?:senza|nessuna) (?:ragione|voglia) (?:di|per) vivere|vita non ha (?:piu )?senso|meglio mort[oa]',
      'suicid\\S*|(?:uccidermi|ammazzarmi|mi ammazzo|mi uccido|impiccarmi|farmi del male|tagliarmi le vene|togliermi la vita|autolesion\\S*)|far(?:la|e)(?: \\S+)? finita|porre fine alla mia vita|(?:voglio|vorrei|preferisco|preferirei) (?:solo )?(?:morire|essere mort[oa])|non (?:voglio|vorrei|ho voglia di|riesco a|ho piu voglia di)(?: piu)? (?:vivere|esserci|svegliarmi|andare avanti)|non (?:voglio|vorrei)(?: \\S+)? vivere|(?:nessun|alcun)(?: \\S+)? motivo (?:per|di) vivere|senza senso vivere',
    ],
    injury: [
      'strozzat\\S*|soffocat\\S*|ingoiat\\S*|ingerit\\S*|giramenti|nausea|prurito|arrossament\\S*|irritazione|dal pediatra|dall oculista|rigettat\\S*',
      '(?:mi|si|ci) (?:\\S+ ){0,2}(?:bruciat\\S*|scottat\\S*|tagliat\\S*|ferit\\S*|fatt[oa] male|rott[oa]|fratturat\\S*|intossicat\\S*|soffocat\\S*|svenut\\S*|gonfiat\\S*)|ferit[oaie]|ferita|lesion\\S*|ustion\\S*|scottatur\\S*|(?:bruciat[oa]|tagliat[oa]|gonfi[oa])(?: \\S+){0,3} (?:{body})|allergi\\S*|orticaria|eruzione|sfogo|bolle su|gonfiore|sanguin\\S*|sangue|vomit\\S*|intossicazione|avvelenamento|svenut[oa]|punti di sutura|effetti collaterali',
      '(?:in|all|finit\\S*|portat\\S*|ricoverat\\S*) (?:\\S+ )?(?:ospedale|pronto soccorso)|ricoverat\\S*|ambulanza|dal medico|dal dottore|dal veterinario|(?:stat[oa]|sentit[oa]|sono) (?:molto )?male (?:dopo|per)|ammalat[oa]|reazione (?:allergica|cutanea|alla)|(?:sono|e) cadut[oa](?: \\S+){0,2} (?:e|per|quando|dalla)',
    ],
    danger: [
      '(?:dato|preso|da|fatto)(?: \\S+){0,2} (?:la |una )?scoss[ae]|bruciacchiat\\S*|fulminat[oa]|odore acre|sotto tensione',
      '(?:preso|prende|prendere|andat[oa] a) fuoco|in fiamme|incendi\\S*|esplo\\S*|scoppiat\\S*|(?:caricatore|caricabatterie|presa|spina|cavo|batteria|apparecchio)(?: \\S+){0,3} (?:fus[oa]|sciolt\\S*|bruciat\\S*|fumo|scintill\\S*)|si e (?:fus[oa]|sciolt[oa])|fumo|scintill\\S*|corto ?circuito|surriscald\\S*|scossa (?:elettrica)?|puzza di (?:bruciato|gas)|odore di (?:bruciato|gas)|batteria gonfia',
      '(?:vetro|metallo|plastica|muffa|vermi|insetti|ago|vite|lametta)(?: \\S+){0,3} (?:nel|nella|nell|dentro|in)|(?:pezzi|schegge|frammenti|cocci) di (?:vetro|metallo|plastica)|pericolos[oaie]|pericolo|tossic[oaie]|avvelenat[oa]|richiamo (?:del prodotto|prodotto)|contaminat[oaie]|ammuffit[oaie]|scadut[oa] (?:da|il cibo|e)|avari[ae]t[oa]|(?:poteva|potevamo|potrebbe)(?: \\S+){0,3} (?:morire|uccider\\S*|bruciar\\S*|soffocar\\S*)|(?:quasi|rischiato di) (?:morire|soffoca\\S*|bruciat\\S*|mort[oa])',
    ],
    medicine: [
      'ultim[ei] (?:\\S+ )?(?:pastiglie|compresse|pillole|dosi|fiale)|ipertes\\S*|prematur[oa]|trapiant\\S*|tiralatte|respiratore|aerosol|epilettic[oa]|salva vita',
      'medicin[aei]|medicinal[ei]|farmac[oi]|insulina|inalatore|pastiglie|pillole|compresse|antibiotic[oi]|ricetta medica|terapia|cura (?:per|del|salvavita)|salvavita|epilessia|diabet\\S*|asma|pressione (?:alta|arteriosa)|ossigeno|catetere|strisce reattive|dialisi|apparecchio acustico|sedia a rotelle|latte (?:artificiale|in polvere per)|questione di vita|vitale|presidi? medic[oi]|motivi medici',
    ],
    legal_steps: [
      'giurista|reclamo (?:all|al|presso|formale)|per vie legali|adir\\S*|mediazione',
      'avvocat[oaie]|legal[ei]|legalmente|tribunal[ei]|giudice(?: di pace)?|causa legale|(?:fare|faccio|faro|fargli|farvi) causa|citazione|denunci\\S*|querel\\S*|vie legali|azion[ei] legal[ei]|risarcimento|danni morali|i miei diritti|diritti del consumatore|codice del consumo|illegal[ei]|inadempien\\S*|inadempimento|procura|esposto|procedimento|decreto ingiuntivo|truffa penale',
    ],
    authority: [
      'consumatori|aduc|confconsumatori|movimento consumatori',
      'altroconsumo|agcm|antitrust|codacons|adiconsum|federconsumatori|unione (?:nazionale )?consumatori|associazion[ei] (?:dei |di )?consumatori|tutela (?:dei |del )?consumator[ei]|garante|carabinieri|polizia|guardia di finanza|gdf|questura|commissariato|autorita|camera di commercio|conciliazione',
    ],
    formal_notice: [
      'diffid\\S*|messa in mora|mess[oa] in mora|metto in mora|ultim[oa] (?:avviso|avvertimento|possibilita|termine|sollecito|chance)|ultimatum|(?:vi do|vi diamo|avete|entro e non oltre) (?:\\S+ ){0,2}(?:\\d+|sette|tre|due|cinque|quindici|24|48) (?:giorni|ore|gg)(?: \\S+){0,4}|termine perentorio|(?:risolvo|risolvere|risoluzione|recedo|rescindo|recesso|recedere)(?: \\S+){0,2} (?:contratto|vendita)|in caso contrario|in difetto|raccomandata con|con la presente (?:diffid\\S*|intim\\S*|chiedo il rimborso|recedo)',
    ],
    payment_dispute: [
      '(?:contest|segnal|reclam)\\S*(?: \\S+){0,4} (?:a|alla|con|presso|tramite) (?:mia |la )?(?:{bank})|contest\\S* (?:l |il )?acquisto',
      'emittente (?:della )?(?:carta|mia carta)|(?:revocare|revoco|bloccare|far(?:e|o|mi)? (?:stornare|revocare|annullare))(?: \\S+){0,3} (?:addebito|pagamento|rid|sdd)|recuper\\S*(?: \\S+){0,3} (?:somma|importo|soldi)(?: \\S+){0,3} (?:banca|carta|paypal)',
      'chargeback|charge back|storn\\S*|riaddebit\\S*|disconosc\\S*|(?:contestazione|reclamo|controversia|disputa|segnalazione|pratica|caso)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,4} (?:contest\\S*|annull\\S*|rimbors\\S*|blocc\\S*|storn\\S*|revoc\\S*|recuper\\S*|reclamo|disput\\S*)|(?:contest\\S*|annull\\S*|revoc\\S*|blocc\\S*|disput\\S*)(?: \\S+){0,3} (?:pagamento|addebito|transazione|bonifico|operazione|spesa)|(?:chiam\\S*|contatt\\S*|rivolg\\S*|avvis\\S*|inform\\S*|parl\\S*|chied\\S*|sent\\S*)(?: \\S+){0,3} (?:mia|la|alla|con) (?:{bank})|protezione acquisti|addebito non autorizzato',
    ],
    personal_data: [
      '(?:revoc\\S*|ritir\\S*)(?: \\S+){0,2} consenso|(?:cancell\\S*|elimin\\S*)(?: \\S+){0,3} (?:informazioni|mail|nome|storico|su di me|che mi riguarda)',
      'gdpr|privacy|garante privacy|protezione dei dati|dati personali|(?:miei|quali|tutti i|i) (?:\\S+ )?dati(?: \\S+){0,4} (?:cancell\\S*|elimin\\S*|su di me|miei|conserv\\S*|avete|vendut\\S*|cedut\\S*|salvat\\S*)|(?:i )?miei dati|dati (?:conservate|avete|su di me)|(?:cancell\\S*|elimin\\S*|rimuov\\S*|chiud\\S*|togli\\S*|disattiv\\S*)(?: \\S+){0,4} (?:account|dati|profilo|archiv\\S*|sistem\\S*|database|registri|informazioni)|(?:toglietemi|cancellatemi|eliminatemi|rimuovetemi)(?: \\S+)?|diritto (?:all oblio|di accesso|alla cancellazione|di cancellazione)|articolo (?:15|17)|chi(?: \\S+){0,3} (?:dato|venduto|passato)(?: \\S+){0,3} (?:mail|dati|numero|indirizzo)|(?:come|dove) avete (?:avuto|preso|trovato)(?: \\S+){0,2} (?:mi[oaei]|mail|numero)|furto d identita',
    ],
    wants_person: [
      '(?:personale|persone|gente|operatori) (?:ver[oei]|reale|reali|uman[oie])',
      '(?:datemi|mi dia|voglio|vorrei|passatemi)(?: \\S+){0,2} (?:essere umano|operatore|persona vera|persona|umano)|una persona (?:vera|reale)',
      '(?:parl\\S*|discut\\S*|comunic\\S*|contatt\\S*|pass(?:i|a|ate|are|armi|atemi|ami)|trasfer\\S*|mett\\S*|metter\\S*|interloqu\\S*|sentire)(?: \\S+){0,5} (?:persona|qualcuno|umano|essere umano|operator\\S*|responsabile|superiore|supervisor\\S*|direttor\\S*|titolare|capo|addett[oa]|assistenza|servizio clienti|manager)(?: \\S+)?|persona (?:vera|reale|in carne|umana|fisica|competente)|(?:un|essere|umano) uman[oi]|un umano|esser[ei] uman[oi]|carne e ossa|(?:suo|vostro|tuo|un|il|una) (?:responsabile|superiore|supervisor\\S*|capo|direttore|titolare)|operatore (?:umano|vero|reale)|c e qualcuno (?:li|di vero|in carne|che (?:risponde|legge))|c e un (?:umano|operatore)|qualcuno di (?:vero|reale|competente)|risposta umana',
    ],
    no_robot: [
      '(?:non|con|un|una|da|basta|stuf[oa] di|niente|siete|sei|dal|ai|ad) (?:\\S+ ){0,2}(?:robot|bot|chatbot|ia|ai|intelligenza artificiale|macchina|computer|rispost[ae] (?:automatic\\S*|preconfezionat\\S*|standard|predefinit\\S*|copia)|messaggi automatici|copia e incolla|risponditore)(?: \\S+)?',
    ],
    wants_call: [
      '(?:richiamatemi|chiamatemi|telefonatemi|chiamami|richiamami|mi chiami|mi richiami|mi telefoni)|(?:mi|ci|essere|potete|farmi|vorrei|desidero) (?:\\S+ ){0,2}(?:richiam(?:are|ate|ato|ata|i)|chiamare|chiamat[ae]|telefon(?:are|ate)|contattat[oa] (?:telefonicamente|al telefono|per telefono))|(?:un|vostro|il|numero di) (?:\\S+ )?(?:numero (?:di telefono|verde|da chiamare)|recapito telefonico|call center)|telefonicamente|per telefono|al telefono',
    ],
    insult: [
      'cazz\\S*|merd\\S*|stronz\\S*|vaffanculo|fanculo|coglion\\S*|bastard\\S*|idiot[aie]|imbecill\\S*|cretin\\S*|stupid[oaie]|deficient[ei]|incompetent\\S*|incompetenza|incapac[ei]|buffon[ei]|pagliacc\\S*|schif\\S*|fate pena|ridicol[oaie]|porc[oa]|porcat\\S*|minchia|che palle|puttan\\S*|inett[oi]|scemi|scemo|dilettanti|cialtron\\S*|fuck\\S*|wtf|al diavolo|vermi|lerci',
    ],
    accusation: [
      'ladr[oi]|rubat[oi] (?:i |il )?(?:miei |mio |soldi|denaro)|furto|rubate|truff\\S*|imbrogli\\S*|frod\\S*|fraud\\S*|fregat\\S*|bugiard[oi]|mentite|mentito|bugie|disonest[oi]|criminal[ei]|delinquent[ei]|raggir\\S*|ingann\\S*|presa per i fondelli|sito (?:falso|fake)|negozio (?:falso|fantasma)|(?:preso|prendete|tenuto|incassat\\S*|intascat\\S*|trattenut\\S*)(?: \\S+){0,3} (?:soldi|denaro)|scam\\S*',
    ],
    fed_up: [
      'fa(?:te)? (?:\\S+ )?pena|mi avete rotto|rotto le (?:palle|scatole)|balle|solo scuse|prese per|chiacchiere|fandonie|indegn[oa]|da denuncia|incivil\\S*|poco seri\\S*|zero serieta|serieta zero|una farsa|da piangere|allucinante|da non credere|imbarazzante|senza vergogna|avete stufato|mi state facendo (?:arrabbiare|perdere)|sono esasperat[oa]|esasperat[oa]|inaudito',
      'vergogna|vergognos\\S*|vergognatevi|indecen\\S*|inaccettabil\\S*|intollerabil\\S*|inammissibil\\S*|scandal\\S*|assurd[oaie]|furios[oa]|furibond[oa]|arrabbiat\\S*|incazzat\\S*|infuriat\\S*|imbestialit\\S*|ner[oa] di rabbia|rabbia|indignat[oa]|stuf[oaie]|stanc[oa] (?:di|morta)|non ne posso piu|ne ho (?:abbastanza|piene)|basta (?:con|prendere|scuse|bugie|cosi)|piene le|(?:adesso|ora) basta|pazienza(?: \\S+){0,4} (?:limite|finit\\S*|esaurit\\S*|persa|fine)|(?:pers\\S*|perdendo|finit\\S*|esaurit\\S*)(?: \\S+){0,2} pazienza|fuori di me',
      'mai piu|(?:e l ultima|prima e ultima) volta|non (?:compr\\S*|ordin\\S*)(?: \\S+){0,3} mai piu|(?:mi|ci) (?:state )?(?:prend\\S*) (?:\\S+ )?(?:in giro|per il|per scem\\S*)|presa in giro|in giro|uno scherzo|barzelletta|(?:peggior|peggiore|pessim[oaie]|orribil[ei]|terribil[ei]|vergognos[oa]|disastros[oa]|penos[oa]) (?:\\S+ )?(?:servizio|negozio|azienda|esperienza|assistenza|acquisto|sito|venditore)|(?:servizio|assistenza|esperienza)(?: \\S+){0,2} (?:pessim\\S*|penos\\S*|orribil\\S*|vergognos\\S*|scandalos\\S*|disastros\\S*|inesistente)|disastro|incubo|incredibile|esigo|pretendo|mancanza di rispetto|insult\\S*|mai vist[oa] (?:un|una|tanta)\\S*|roba da matti|non e possibile che|siamo alla follia|e uno schifo',
    ],
    press: [
      'mi manda rai\\S*|rai (?:tre|3|due|1|uno)|canale 5|fuori dal coro|il corriere della sera',
      'giornalist\\S*|(?:la|alla|i|ai|sulla|alle) (?:stampa|giornali|media|mezzi di informazione)|(?:al|un|il) giornale|quotidiano locale|striscia(?: la notizia)?|le iene|mi manda rai\\S*|(?:in|alla) televisione|in tv|tg\\d?|render(?:e|o|lo) (?:\\S+ )?pubblic\\S*|pubblicamente|gogna|sputtan\\S*',
    ],
    audience: [
      '(?:racconter\\S*|diro|mostrer\\S*)(?: \\S+){0,4} (?:mio|miei|sul|su) (?:tiktok|instagram|insta|youtube|facebook|twitter|canale|blog|follower\\S*)|sul mio (?:tiktok|insta\\S*|profilo)',
      'follower\\S*|influencer\\S*|iscritti|seguaci|(?:mio|mia|nostro) (?:\\S+ )?(?:blog|canale|podcast|instagram|tiktok|youtube|pagina|community|profilo)|(?:pubblic\\S*|post\\S*|condivid\\S*|scriv\\S*|mett\\S*|raccont\\S*|diffond\\S*)(?: \\S+){0,6} (?:social|social network|facebook|instagram|tiktok|twitter|youtube|ovunque|dappertutto|linkedin|internet|in rete)|sui social|(?:avvis\\S*|avvert\\S*|dir\\S*|raccont\\S*)(?: \\S+){0,2} (?:tutti|gli altri|a tutti)|lo sapranno tutti|(?:tutti|tutto il mondo)(?: \\S+){0,2} (?:sapra\\S*|sapere|sappia\\S*)',
    ],
    public_review: [
      'trust ?pilot|recension[ei] (?:negativ\\S*|pessim\\S*|onest\\S*|su google|di una|cattiv\\S*|tremend\\S*)|(?:pessim\\S*|brutt\\S*|cattiv\\S*|peggior\\S*) (?:\\S+ )?(?:recension\\S*|valutazion\\S*|feedback|voto)|feedback negativ\\S*|(?:una|1|zero|0|una sola) stell[ae]|recensiro|recensione google',
    ],
    writes_again: [
      '(?:contattat\\S*|scritt\\S*|chiamat\\S*|telefonat\\S*)(?: \\S+){0,3} in (?:\\d+|due|tre|quattro|cinque|varie|diverse|piu) occasioni|per la (?:{nth}) volta',
      '(?:{nth}) volta che (?:\\S+ )?(?:scriv\\S*|chied\\S*|contatt\\S*|sollecit\\S*|chiam\\S*|telefon\\S*)|(?:{nth}) (?:mail|e ?mail|messaggi[oi]?|sollecito|richiesta|segnalazione|tentativo|chiamata|ticket|reclamo)(?: \\S+){0,3}|(?:gia|piu volte|ripetutamente|diverse volte|tante volte|di nuovo|nuovamente|ancora una volta)(?: \\S+){0,3} (?:scritt\\S*|scriv\\S*|contattat\\S*|chiest\\S*|chied\\S*|segnalat\\S*|mandat\\S*|inviat\\S*|sollecit\\S*|chiamat\\S*|telefonat\\S*)|(?:scritt\\S*|scriv\\S*|contattat\\S*|chiest\\S*|chied\\S*|segnalat\\S*|mandat\\S*|chiamat\\S*|sollecitat\\S*)(?: \\S+){0,4} (?:gia|piu volte|ripetutamente|di nuovo|nuovamente|(?:due|tre|quattro|cinque|\\d+|mille|diverse|tante) volte|invano)|sollecit\\S*|(?:due|tre|quattro|cinque|\\d+|varie|diverse|numerose|tante|molte) (?:mail|e mail|email|messaggi|chiamate|telefonate|richieste|segnalazioni)|mi[ae] (?:precedent[ei]|ultim[ae]|prim[ae]|scors[ae]) (?:mail|e mail|email|messaggi[oi]?|richiest[ae])|(?:mie|miei) (?:mail|e mail|email|messaggi|solleciti|richieste)|come (?:gia )?(?:detto|scritto|spiegato)|quante volte|riscrivo|sempre la stessa risposta',
    ],
    no_answer: [
      '(?:non|nessun\\S*|senza|mai|ne|neanche|nemmeno|zero)(?: \\S+){0,3} (?:rispost\\S*|rispond\\S*|riscontr\\S*|risposto|fatto sapere|degnat\\S*|ricontattat\\S*)|(?:mi|ci|vengo) (?:state |continuate a )?ignor\\S*|(?:sono|stat[oa]|viene|essere) ignorat[oai]|ignor(?:ate|ando|ano) (?:le|i|la|mie|miei)|silenzio (?:totale|assoluto|radio)|(?:aspetto|attendo) (?:ancora|da)(?: \\S+){0,3} risposta',
    ],
    other_request: [
      '(?:potete|potreste|puo|potrebbe) (?:\\S+ ){0,2}(?:aggiungere|includere|inserire) (?:\\S+ ?){1,2}',
      '(?:anche|inoltre|per di piu|in piu|poi|un altra (?:cosa|domanda|questione)|altra (?:cosa|domanda)|seconda domanda|a proposito|tra l altro|gia che ci|p s|ps)(?: \\S+){0,10} (?:fattur\\S*|ricevuta|scontrino|rimbors\\S*|reso|restitu\\S*|cambi\\S*|sconto|coupon|buono|codice|regalo|confezione|risarc\\S*|garanzia|ripar\\S*|magazzino|taglia|colore|annull\\S*|indirizzo|aggiung\\S*|modific\\S*|password|account|abbonamento|punti|rott[oaie]|difettos\\S*|manca\\S*|sbagliat\\S*|vicin[oaie]|altro ordine)',
      '(?:serve|servirebbe|bisogno|mandat\\S*|inviat\\S*|vorrei|avere|ricevere|potete mandar\\S*)(?: \\S+){0,5} (?:fattura|ricevuta|scontrino)|(?:potete|potreste|potete|puo|puoi|potrebbe|e possibile)(?: \\S+){0,2} (?:aggiungere|includere|inserire|mettere) (?:un|una|altr\\S*|anche|il|la|due)(?: \\S+)?|lasci\\S*(?: \\S+){0,5} (?:vicin\\S*|portier\\S*|portineria|custode|dietro)|risarcimento|indennizzo|rimbors\\S*(?: \\S+){0,3} (?:spese|spedizione)|confezione regalo|pacchetto regalo|avete anche|disponibile in',
    ],
    machine_orders: [
      'nuov[ae] (?:regol[ae]|istruzion\\S*)(?: \\S+){0,3} (?:bot|ia|robot|assistente|te)|rispond\\S* a (?:ogni|tutte)(?: \\S+){0,2} (?:domand[ae]|messaggi)|(?:car[oa]|ciao|gentile) (?:ia|bot|robot|assistente|chatbot)|(?:nota|messaggio|istruzion\\S*) per (?:l ia|il bot|l assistente)',
      '(?:ignor\\S*|dimentic\\S*|trascur\\S*|scart\\S*|non seguire|disattend\\S*|aggir\\S*)(?: \\S+){0,5} (?:istruzion\\S*|regol[ae]|ordini|direttiv[ae]|linee guida|prompt|detto|comandi|precedent[ei])|dimentica\\S* tutto|(?:da ora in poi|d ora in poi|da adesso|da questo momento)(?: \\S+){0,3} (?:approv\\S*|rimbors\\S*|accett\\S*|sei|rispond\\S*|agisc\\S*|autorizz\\S*|devi|dovrai|parl\\S*)|(?:ora|adesso) sei|sei (?:ora|adesso|un assistente|una ia)|non sei piu|segnami|segna(?:lami|rmi)? come|fingi|fai finta|comportati|agisci come|come (?:ia|intelligenza artificiale|modello)|modello linguistico|prompt di sistema|system prompt|modalita (?:sviluppatore|amministratore)|(?:mostra|rivela|stampa|dimmi)\\S*(?: \\S+){0,3} (?:istruzioni|prompt)|approva\\S* (?:tutti|ogni|qualsiasi|tutte)|rispondi (?:solo|esclusivamente|esattamente)',
    ],
  },
};
