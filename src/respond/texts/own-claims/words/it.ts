import type { ClaimSources } from '../claim-words.ts';

export const it: ClaimSources = {
  order: 'ordine',
  carrier: 'corriere',
  states: {
    delivered: `
      consegnat*, consegn(a|ano|ò|are|arlo|arla|ate|iamo|erà|eranno|eremo) , consegna ~ (avvenut*|effettuat*|completat*|riuscit*|fatta|andata|conclus*), recapit*, arriv*, giunt*, giung*, pervenut*, pervien*, ricev*(?! (?:un'|una |un |il suo |il tuo |la sua |la tua |questo |questa |nostra |una nostra )?(?:e-?mail|mail|messaggio|risposta|richiesta|domanda)), portat*, porta (il|la|a casa), vien(e|i|gono), venut*, depositat*, atterrat*, a destinazione, a (casa|domicilio), nelle (sue|tue|vostre) mani, in (suo|tuo|vostro) possesso, da (lei|te|voi) , raggiunt*, raggiung*, (è|sono|si trova) (già |ormai |ora |adesso )*(qui|qua|lì|là|arrivat*|a casa|da lei|da te)`,
    left_elsewhere: `
      vicin[oaie], vicini di casa, cassetta*, cassette, buca delle lettere, portineria, portinai*, portier*, custode*, reception, receptionist*, portico, veranda, zerbino, uscio, soglia, porta, portone, garage, giardino, cortile, balcon*, terrazz*, cantina, scala, scale, pianerottolo, androne, atrio, ingresso, bidone*, (dietro|sotto|sopra|davanti|accanto|fuori|dentro) (a|al|alla|il|la|lo|casa|della|l'|di)*, locker, armadiett*, luogo sicuro, posto sicuro, al sicuro, lasciat*, lascia*, collega ~ (ha|preso|ritirato), coinquilin*, (suo|tuo|vostro|sua|tua) (marito|moglie|figlio|figlia|madre|padre|compagn*|fratello|sorella|padrone)`,
    signed: 'firm(a|ato|ata|ò|ano|are|ando|arono|atario|e|i)*, controfirm*, sottoscr*, sigl(a|ato|ata)',
    collected:
      'ritirat*, ritir(ò|arono), prelevat*, pres[oa]s? (in consegna|il|da|già), (ha|hanno|hai) ~ (ritirat*|pres*|prelevat*), già pres*',
    out_for_delivery: `
      in consegna, in distribuzione, uscit[oa]s? , fattorin*, corriere (ha|sta|lo|la|l'|è) @, postin*, autist*, furgon*, camion*, veicolo, mezzo, giro di consegn*, a bordo, caricat*, ultimo miglio, per la consegna`,
    on_its_way: `
      in (viaggio|transito|cammino|arrivo|movimento|marcia|corso|strada), per strada, per la strada, viaggi*, (procede|prosegue|avanza|sta andando|si avvicina|si dirige|si muove|diretto|diretta|vola|naviga)*, vicinissim*, dietro l'angolo, progress*`,
    customs: 'dogan*, frontiera*, confine, dazi*, importazione*, tasse, tassa, iva',
    cleared:
      '(superat*|passat*|uscit*|lasciat*|attraversat*|sbloccat*|liberat*) ~ (dogan*|frontiera*|confine), dogan* ~ (superat*|passat*|finit*|terminat*|liberat*|alle spalle), sdogan*, svincol*, sbloccat*, liberat*, rilasciat*',
    lost: `pers[oaie], perd*, perdit*, smarri*, scompar*, sparit*, spari*, rubat*, furto, furti, introvabil*, da nessuna parte, manca*, (non|nessuno) ~ (trov*|rintracci*|reperibil*), nessuna traccia, dispers*, irreperibil*, nessuno ~ sa ~ (dove|dov'è), non ~ (sa|sappiamo) ~ (dove|dov'è)`,
    damaged:
      'dannegg*, rott[oaie], romp*, guast*, rovinat*, distrutt*, bagnat*, schiacciat*, strappat*, difett*, ammaccat*, dann[oi], lesionat*',
    returned: `
      rispedit*, restituit*, restitui*, rimandat*, reso, resi, resa, ritorn*, (torn|tornat|tornand|torner)*, indietro, rientr*, rifiutat*, rifiut*, respint*, al mittente, mittente, di nuovo (da noi|nel nostro)`,
    ready_for_pickup: `
      (la|ti|vi|l') ?(aspetta|attende)*, (aspetta|attende) (in|al|da|presso|già|di|che|qui|lì)*, pront[oaie], ritirar*, ritiro, ritiri, punto (di )?(ritiro|raccolta), ufficio postale, ufficio, tabacc*, edicol*, giacenza, disponibil* (per|presso|al|in|da), (può|puoi|potete) (ora |già |andare a |passare a )*(ritir*|prend*|prelev*)`,
    depot: `
      deposit*, magazzin*, centro*, centri, hub, filial*, smist*, snodo, piattaform*, terminal*, stazion*, aeroporto*, porto, nei pressi, vicino a (lei|te|casa|voi), (sua|tua|vostra|suo|tuo|vostro) (città|zona|quartiere|regione|via|paese|provincia|strada), (si trova|si trovava|giace|sosta|staziona|rimane|è fermo|risulta)*`,
    shipped: `
      spedit*, spedi(amo|sce|remo|re|rà)*, inviat*, invi(ato|ata|ò), partit*, part(e|irà|ono|ire|ì), mandat*, lasciat* (il|la|il nostro|la nostra)*, affidat*, conferit*, (con|al|dal) corriere, alla posta, preso in carico, presa in carico, uscit*, evas*, evade*`,
    packed: 'imball*, impacchett*, confezion*, imbust*, etichett*, inscatol*',
    preparing: `prepar*, in lavorazione, lavorazion*, in produzione, prodott[oa] su, elabor*, assembl*, process*, allest*, in corso di`,
    cancelled: 'annull*, cancell*, disd*, sospes*, revoc*, interrott*',
    refunded:
      'rimbors*, riaccredit*, accredit*, soldi ~ (indietro|restituit*|accreditat*|conto), restituit* (il|i) (denaro|soldi)*, bonific*, stornat*, storn(o|iamo)',
    attempted: `tent*, provat*, cercat* di, nessuno ~ (casa|aperto|risposto|risp*), assent*, suonat*, bussat*, avviso di (giacenza|passaggio|mancata), fallit*, fall(isce|ì), non riuscit*, mancat*`,
    delayed:
      'ritard*, tard(i|a|erà|ivo), più lent*, lent[oaie], lentamente, rinvi*, posticip*, slitt*, rimandat*, più tempo, rallent*',
    held: 'trattenut*, tratten*, trattien*, bloccat*, blocc*, ferm[oaie], fermat*, sequestr*, incastrat*, arenat*, sospes*, in attesa, stallo',
    weather:
      'maltempo, meteo*, tempest*, neve, nevicat*, sciopero*, scioperi, alluvion*, temporal*, traffico, incident*, ghiaccio',
    misrouted:
      '(centro|percorso|indirizzo|città|destinazione|filiale|persona|destinatario|luogo|paese) (sbagliat*|errat*|divers*|scorrett*), sbagli*, per errore, errore, errori, errat*, scambi*, confus*, mal (smistat*|indirizzat*)',
  },
  commitments: `
    (cur*|bad*|provved*|facci*) ~ (che|affinché) (ci |le |ti |vi |lo |la )*(sia|abbia|arrivi|venga|riceva),
    indirizzo ~ (cambiat*|modificat*|corrett*|aggiornat*), (cambiato|modificato|corretto|aggiornato) ~ (indirizzo|ordine), (piccola|bella|piccolo|bel) (cosa|sorpresa|pensiero|dono), (rifacciamo|facciamo) (tutto|di tutto), in modo che
    rimbors*, risarc*, indenn*, soldi, denaro, somma, somme, importo*, pag(are|hiamo|heremo|a|ato|hi|amento|amenti|herà|ate), sostitu*, rimpiazz*, ricambi*, scambi*, cambio, un altro(?! (?:messaggio|argomento|giorno|canale))*, un'altra(?! (?:domanda|cosa|e-?mail|persona|richiesta))*, uno nuovo, una nuova(?! (?:domanda|e-?mail|richiesta))*, nuov[oa] (pacco|articolo|prodotto|spedizione|ordine|pezzo)*, un secondo, rispedi*, rinvi*, rimand*, riman*
    ((le|ti|vi|glielo|gliela|te lo|ve lo|lo|la) )?(invi|mand|sped|annull|cambi|modific|corregg|sostitu|rimbors|pag|chiam|telefon|risolv|sistem|aggiust|regal|offr|compens|accredit|restitu|far|dar|consegn|riparer|ordin|reclam|sped|prepar|blocc|accel|reindirizz|otterr|porter|garantir)(eremo|iremo|emo|erò|irò|erà|irà|heremo|herò|ò)
    (le|ti|vi|glielo|gliela|te lo|te la|ve lo|gliene|te ne) (invi|mand|spedi|annulli|cambi|sostitui|rimborsi|paghi|regali|offri|restitui|diam|facci|ridiam|accrediti|manderem|chiami)(amo|sco|o|a)*, (inviamo|mandiamo|spediamo|annulliamo|modifichiamo|cambiamo|sostituiamo|rimborsiamo|paghiamo|regaliamo|restituiamo|offriamo|risolviamo|sistemiamo|chiamiamo|blocchiamo|copriamo), stiamo per @, (possiamo|vogliamo|potremo) (?!fare (?:altro|qualcosa)|aiut|rispond|scriv|legg|verific|controll|guard|veder|dir|spieg|contatt)@
    gratis, gratuit*, omaggi*, regal*, in regalo, senza (costi|costo|spese|pagare|alcun costo|sovrapprezzo), cost[oi], costa, spese, spesa, prezzo, prezzi, tariff*, a nostre spese, a nostro carico, bonus, premi*, ricompens*, scont*, buon[oi] (sconto|acquisto|regalo|da|di)*, un buono, coupon*, codice*, codici, voucher*, credito, crediti, accredit*, ribass*, per cento, percento, percentual*, compens*, gesto commerciale, assicur*, copert*, responsab*, offriamo, offert*
    garant*, promett*, promess*, impegn*, cert(o|a|amente|ezza|ezze)(?! punto)*, di certo, sicur(o|a|amente|ezza)*, di sicuro, senza (alcun )?dubbio, senza fallo, senz'altro, indubbi*, definitiv*, assolut*, senz'ombra, in ogni caso, comunque vada, ad ogni costo, parola d'onore, parola, giur(o|iamo), stia tranquill*, stai tranquill*, tranquill*, ci (può|puoi) contare, cont(are|i|a) su(l fatto)*, rassicur*, inevitabil*, immancabil*, priorit*, espress*, urgent*, sempre arriva
    (arriver|verr|sar|ricever|avr|otterr|consegner|giunger|trover|partir|uscir|potr|rester|raggiunger|perverr|dovr|terr|atterrer|vedr)(à|anno|ai|ete)(?! (?:un'e-?mail|una mail|un messaggio|una risposta|risposta|lieta|lieto|felic*|un piacere|letto|letta|contattat*|rispost*|trovare|leggere|vedere|scriv*|seguire|aiutat*|una persona|i dettagli|il link|le informazioni|più facile|il numero))*, (sta|stanno) per @
    (ce l'ha|ce l'ho|ce l'hai|l'avrà|lo avrà|la avrà|lo riceve*|la riceve*|lo riavrà*|riavrà*|riavr*|riotten*|ritrov*), (riceve|ricevi|ottiene|ottieni|avrà|avrai|ha|hai) (il|la|i|un|una|uno|gli|indietro) (su[oa] |tu[oa] |nuov[oa] |altr[oa] )?(pacc*|denaro|soldi|ordine|artic*|prodott*|rimborso|sconto|buono|regalo|omaggio)`,
  wished:
    'se (lei |tu )?(desidera|desideri|vuole|vuoi|preferisce|preferisci|ha bisogno|hai bisogno|volete|vorrebbe), (domanda|domande|scriverci|scrivere|messaggio|qualcosa|richiesta|richieste|dubbi|parlare) (riguard*|su|sul|sulla|circa|relativ*|è sul|è sulla|di)',
  times: `
    a lungo, molto tempo,
    oggi, domani, dopodomani, ieri, l'altro ieri, altroieri, stamattina, stasera, stanotte, stamane, questa (mattina|sera|notte|settimana|estate)*, quest(o|') ?(pomeriggio|mese|anno|fine|weekend), mattin*, pomeriggio, pomeriggi, sera, serata, sere, notte, notti, nottata, mezzogiorno, mezzanotte, weekend, week-end, fine settimana, settiman*, mese, mesi, anno, anni, giorn*, quotidian*, quindicina, trimestr*, stagion*, vigilia
    ora di, ore, un'ora, mezz'ora, orari*, minut*, second[oi] (?!me|noi), istant*, attim*, moment*, presto, prestissimo, a breve, brevemente, prossim*, tra poco, fra poco, tra (un|una|due|tre|qualche|pochi|poche), fra (un|una|due|tre|qualche|pochi|poche), entro, subito, immediat*, imminent*, rapid*, veloc*, celer*, al più presto, quanto prima, prima di(?! (?:scriv*|rispond*|tutto))*, in (giornata|serata|mattinata|tempo|fretta|un batter|due|tre|pochi|poche|qualche|un'ora|settimana), puntual*, come previsto, in orario, nei tempi, senza indugio, appena fatto, recent*, poco fa, fa, scors*, ultim[oaie], seguente, successiv*, scadenz*, termine
    natal*, pasqu*, capodanno, ferragosto, epifania, befana, festiv*, feste, festa, complean*, san valentino, festa della mamma, vacanz*, estate, inverno, primavera, autunno, ponte, black friday, lavorativ*, ferial*
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenic*, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, fine (mese|anno|della|del|giornata), inizio, metà
    (un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|qualche|pochi|poche|alcuni|alcune) (giorn|or|minut|settiman|mes|ann|nott)(o|i|a|e)`,
  greetings: `
    buongiorno, buonasera, buona sera, buon giorno, buonanotte, buon pomeriggio, (le |ti |vi )?(auguriamo |auguro )?(una |un )?(buon|buona|bella|splendida|serena|felice|piacevole|ottima|bel|buono) (e (buona|serena) )?(giornata|serata|settimana|pomeriggio|weekend|fine settimana|mattinata|proseguimento|domenica|notte), a presto, a prestissimo, a dopo, ogni giorno, tutti i giorni, in (ogni|qualsiasi|qualunque) momento, a qualsiasi ora, giorno e notte, in questo momento, al momento, per il momento, un momento, un attimo, a portata di mano, non appena, appena possibile, il prima possibile, al più presto possibile, ultim[oaie] (notizi*|aggiornament*|informazion*|messaggio|stato)`,
  ifs: `se, quando, appena, non appena, qualora, finché, fino a quando, una volta che, nel caso, prima che, dopo che, dove, dov'è, com'è, cos'è, come (mai|si|fare|va|stia|procede), cosa, quale, quali, quanto, ciò che, quello che`,
  restarts: `(le|ti|vi) (rimbors*|invi*|mand*|spedi*|dar*|diam*|restitu*), (riceve|riceverà|riceverai|arriva|arriverà|avrà|avrai|otterrà|sarà|è)`,
  thats: 'che',
  seeks: `
    (per favore |la preghiamo di |può |puoi |anche |allora |e |magari |conviene |provi a |prova a )*(guard*|controll*|verific*|chied*|cerc*|dia|dai un'occhiata|veda|vedi|consult*)`,
  hedges: 'previst*, preved*, stim*, attes*, dovrebbe*, probabil*, potrebbe*, attualmente, indicativ*',
  future: '(sarà|saranno|arriverà|arriveranno|verrà|verranno|avrà|avrai|riceverà|riceverai)',
};
