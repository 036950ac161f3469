import type { BareWords } from '../bare-words.ts';

/** Italian. */
export const IT_BARE: BareWords = {
  common:
    'ciao salve buongiorno buonasera buon buona giorno sera pomeriggio giornata serata gentile gentili egregi spett spettabile signori signore signora team staff grazie mille tante anticipo prego favore cortesia cortesemente gentilmente cordiali saluti saluto distinti un uno una l il lo la i gli le di del della dell dei degli delle d da dal dalla al allo alla ai a con in nel nella sul sulla su per tra fra e ed o che chi cosa cos come se si mi m me io mio mia miei mie noi nostro nostra ci vi voi vostro vostra tu ti tuo suo lei ho hai ha abbiamo avete hanno avere sono era sia stato stata essere sta stanno puo possibile potete potreste potrebbe puoi posso potrei vorrei volevo voglio gradirei desidero desidererei sapere conoscere dire dirmi dirci darmi dare fornirmi indicarmi indicare informarmi informazioni informazione info aiuto aiutarmi aiutare verificare controllare vedere guardare chiedere chiedo chiedervi domanda aggiornamento aggiornamenti aggiornarmi novita notizie notizia stato situazione quando quanto quanti qual quale quali tempo tempi data prevista previsto stimata numero n nr num rif riferimento ordine ordini ordinato ordinata ordinati acquisto acquisti acquistato acquistata comprato effettuato effettuata fatto fatta pagato pagata gia oggi ieri domani settimana settimane scorsa scorso mese mesi giorni fa circa lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre adesso ora attualmente momento presto negozio sito online riguardo merito relativo nome dove dov questo questa quello punto qualche qualcosa inviarmi inviare inviate mandarmi mandare potrei',
  parcel:
    'pacco pacchi pacchetto spedizione spedizioni consegna consegne articolo articoli prodotto prodotti merce tracciamento tracking link trova trovano posizione arriva arrivano arrivera arriveranno arrivare ricevero ricevero ricevere spedito spedita spediti spedire spedite parte partito partita viaggio strada transito corriere consegnera consegnare consegnate ups dhl dpd gls brt bartolini sda poste fedex aspettare finito lavorazione',
  back: 'rimborso rimborsi rimborsato rimborsata rimborsare soldi denaro reso resi restituzione restituito restituita restituzioni rispedito rispedita rendere articolo articoli prodotto pacco ricevere ricevero accredito accreditato accreditata accreditare conto carta credito banca bonifico arriva arrivera arrivare elaborato elaborazione annullato annullata annullamento cancellato cancellata indietro arrivano rimborserete accrediterete',
  arrival:
    'arrivato arrivata arrivati consegnato consegnata consegnati ricevuto recapitato recapitata giunto ricevuta',
  where: 'dove dov',
  turns: [
    'come va|come procede',
    '(?:due|tre|quattro|cinque|sei|dieci|alcuni|alcune|qualche) (?:settimane|settimana|giorni|giorno|mesi)',
    '(?:volevo|vorrei)(?: solo)? sapere|non so quando|a che punto',
  ],
  backTurns: [
    '(?:ma )?(?:ancora )?non (?:lo |l )?(?:vedo|ho (?:visto|ricevuto)|e (?:arrivato|comparso)|mi e (?:arrivato|stato accreditato)|risulta)(?: ancora)?(?: nulla| niente| il| i)*(?: rimborso| soldi| accredito)?(?: sul| sulla| in)?(?: mio| mia)?(?: conto| carta| banca)?(?: ancora)?',
  ],
  denials:
    'non no ne nessuno nessuna nulla niente mai nemmeno neanche neppure senza vuoto vuota vuoti manca mancano mancava mancante mancanti perso persa smarrito smarrita sparito sparita rubato rubata falso falsa sbagliato sbagliata solo soltanto solamente sconosciuto sconosciuta invece presunto traccia estraneo',
  contradictions: [
    '(?:tornando|ritornando|tornare|rientrando|torna)(?: \\S+){0,3} (?:mittente|voi|magazzino|negozio|sede)',
    '(?:perso|persa|perduto|smarrito|smarrita|rubato|rubata|distrutto|distrutta|danneggiato|danneggiata|rotto|rotta|schiacciato|rifiutato|rifiutata|introvabile|sparito|sparita|scomparso|buttato|respinto|respinta)',
    '(?:rispedito|rispedita|restituito|restituita|rimandato|rimandata|tornato|tornata|torna|rinviato|rinviata|riportato|rientro|ritorno|reso)(?: \\S+){0,3} (?:mittente|voi|indietro|negozio|magazzino|venditore|sede)|(?:l|lo|la|stato|stata|averlo|viene|sta) (?:\\S+ )?(?:rispedito|rispedita|restituito|restituita|rimandato|rimandata|riportato|tornando)|indietro|averlo (?:rispedito|restituito|rimandato)',
    '(?:chiede|chiedono|vuole|vogliono|pretende|pretendono|esige|esigono|addebita|addebitano|pagare|pago|spese|dogana|dazio|dazi|tassa|tasse|fattura)(?: \\S+){0,6} (?:xmoney|soldi|spese|euro|eur|dollari|franchi|pagare|dazi|dazio|tasse|tassa|dogana|supplemento)',
    '(?:altr[oa]|un altr[oa]|sbagliat[oa]|divers[oa]|errat[oa]|sconosciut[oa]) (?:\\S+ )?(?:citta|paese|indirizzo|via|casa|regione|provincia|persona|posto|luogo|cap|numero|nome|stato|porta|destinatario)|(?:citta|paese|indirizzo|via|casa|regione|provincia|persona|posto|luogo|cap|numero|nome|direzione|destinazione|civico)(?: \\S+){0,2} (?:sbagliat[oa]|divers[oa]|errat[oa]|sconosciut[oa])|altrove|altra parte|da un altra|io (?:abito|vivo)|(?:abito|vivo) a',
    'traslocato|trasloco|trasferit[oa] |cambiato (?:casa|indirizzo)|(?:vecchi[oa]|precedente) (?:indirizzo|casa|appartamento|via)|(?:indirizzo|casa) (?:vecchi[oa]|precedente)|(?:ho )?sbagliato (?:\\S+ ){0,2}(?:indirizzo|civico|cap|numero|via)',
    '(?:due volte|doppio|2 volte)(?: \\S+){0,3} (?:addebit\\S*|pagat\\S*)|(?:addebit\\S*|pagat\\S*|prelevat\\S*)(?: \\S+){0,3} (?:due volte|doppio|2 volte)|doppio addebito',
    'promesso|promessa|promettevate|promesse|garantito|garantita|garantivate|assicurato|assicurata|assicurate|express|espress[oa]|urgente',
    '(?:ups|dhl|dpd|gls|brt|bartolini|sda|poste|fedex|corriere|postino|autista|fattorino|deposito|qualcuno)(?: \\S+){0,4} (?:dice|dicono|detto|afferma|sostiene|sostengono|comunica|comunicato|informato|nega|insiste|conferma|scrive|scritto|risponde|spiega|sa)|secondo (?:ups|dhl|dpd|gls|brt|sda|poste|fedex|il|la)|pare che|a quanto pare',
    '(?:in|al|alla|dal|dalla|presso|nel) (?:mio |mia |il mio )?(?:ufficio|lavoro|vicin[oa]|genitori|hotel|portineria|negozio)|(?:terza|quarta|quinta|sesta|\\d+) (?:volta|mail|messaggio)|in vacanza|in ferie|in viaggio',
  ],
};
