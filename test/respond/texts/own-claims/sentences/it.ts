import type { SentenceTable } from './table.ts';

export const it: SentenceTable = {
  states: `
    Lo ha il vicino.
    Il pacco è arrivato.
    È nella sua cassetta della posta.
    L'hanno lasciato davanti alla porta.
    È in portineria.
    Il custode lo tiene per te.
    Qualcuno ha firmato.
    È già stato ritirato.
    Il fattorino lo sta portando.
    È sul furgone.
    È fermo in dogana.
    Ha superato la dogana.
    È andato perso.
    Il corriere lo ha smarrito.
    Purtroppo è rotto.
    Sta tornando da noi.
    È tornato al mittente.
    È nel centro di smistamento.
    Ti aspetta all'ufficio postale.
    Ha lasciato il nostro magazzino.
    L'abbiamo spedito.
    È tutto imballato.
    L'ordine è annullato.
    Le abbiamo restituito i soldi.
    Non c'era nessuno in casa.
    È bloccato da qualche parte.
    Ce l'hai già.
    È qui.`,
  commitments: `
    Le rimandiamo un altro pacco.
    Riavrà i suoi soldi.
    Arriverà.
    Lo riceverà.
    Verrà rimborsato.
    La spedizione è gratuita.
    Non paga nulla.
    Le regaliamo un buono.
    Ti facciamo uno sconto.
    Glielo promettiamo.
    Ci può contare.
    Arriva di certo.
    Annulleremo l'ordine.
    Cambiamo noi l'indirizzo.
    Senza spese per lei.
    Te ne mandiamo uno nuovo.
    Ha la nostra parola.`,
  times: `
    Lo saprà prima del fine settimana.
    Domani le diciamo di più.
    Tra due settimane sapremo di più.
    Aspetti qualche giorno.
    Stasera controlliamo.
    La settimana prossima le scriviamo.
    Sarà prima di Natale.
    Il giorno dopo saprà di più.
    A breve avrà notizie.
    Presto sapremo di più.
    Entro quindici giorni le rispondiamo.
    A fine mese vediamo.
    È questione di ore.`,
  harmless: `
    Risponda a questa e-mail e una persona la leggerà.
    Buongiorno e grazie del suo messaggio!
    Ci dispiace per l'attesa.
    Grazie della pazienza.
    Buon fine settimana!
    Buona giornata e a presto.
    Se ha domande, risponda a questo messaggio.
    Il nostro team la aiuta volentieri.
    Grazie per aver acquistato da noi.
    Tenga a portata di mano il numero d'ordine.
    Sappiamo che aspettare è fastidioso.
    Se non è arrivato entro {{ write_back_day }}, ci scriva.
    Leggiamo ogni messaggio.
    Cordiali saluti da tutti noi.
    Scrivici quando vuoi.
    Grazie per la fiducia.
    Siamo qui per aiutarti.
    Che bello leggerla!
    Capiamo che voglia sapere dov'è il suo ordine.
    Se qualcosa non è chiaro, ci risponda.
    Speriamo che questo la aiuti.
    Saluti da tutto il team
    La sua opinione ci aiuta a migliorare.
    Questo messaggio è stato scritto automaticamente.
    Vuole parlare con qualcuno?
    Può sempre contattarci rispondendo qui.
    Gentile cliente, grazie per averci scritto.
    Siamo una piccola squadra e leggiamo tutto noi.
    Ci dica se possiamo fare altro per lei.
    Il suo messaggio è importante per noi.
    È sempre un piacere leggerla.
    Rispondi a questa mail e qualcuno del nostro team se ne occuperà.
    Capiamo che aspettare non è divertente.
    Tante grazie e cordiali saluti
    Buongiorno, grazie della domanda sul suo ordine.
    Risponda con parole sue.
    Siamo felici che ci abbia scelto.
    Ci scusi per il disagio.
    Stia bene!
    Prendiamo sul serio ogni messaggio.
    Siamo sempre felici di leggerla.
    Ci scriva in italiano o in inglese.
    Il nostro servizio clienti aspetta con piacere la sua risposta.
    Un abbraccio dalla nostra bottega
    Grazie per essere paziente con noi.
    Le auguriamo una bella giornata!
    Grazie per averci contattato!
    Ci scusi per l'attesa.
    Se qualcosa non è chiaro, ci scriva pure.
    Ci scusiamo per il disagio.
    Le auguriamo un buon fine settimana.
    Buongiorno e grazie per il suo messaggio.
    Per qualsiasi domanda, risponda a questo messaggio.
    Cordiali saluti dal team di {{ brand }}
    La sua soddisfazione ci sta a cuore.`,
  answeredFor: `
    Può seguirlo con il link qui sotto.
    Una collega le risponderà.
    Trova tutti i dettagli sulla pagina del corriere.
    Non deve fare nulla.
    Appena ci sono novità, riceverà un'e-mail.
    Faccia clic sul link per vedere lo stato attuale.
    Purtroppo al momento non possiamo dirle di più.
    La terremo aggiornata.
    Ecco quello che sappiamo al momento.
    Trova il link per seguire il pacco più in basso.
    Trova la pagina del corriere con il link.
    Ci dica se preferisce parlare al telefono.
    Ci dica di più su ciò che le serve.
    Può vedere ogni passo sulla pagina del corriere.
    Siamo un'azienda familiare di campagna.
    Ci chieda quello che vuole.`,
  elsewhere: `
    in_transit: Il più è fatto.
    in_transit: Lo vedrà all'ingresso quando rientra.
    in_transit: Una collega ha sentito il deposito per lei.
    in_transit: Insisteremo noi con loro.
    in_transit: I vicini possono prenderlo.
    in_transit: Non serve alcun documento.
    in_transit: Di rado ci vuole di più.
    in_transit: La spedizione la offriamo noi.
    in_transit: Se si perde, ne parte un secondo.
    in_transit: Grazie per il suo ordine, è quasi lì.
    in_transit: Buongiorno, buone notizie sul suo pacco.
    in_transit: Se ha domande, una persona ha già guardato.
    delivered: Cordiali saluti dal suo vicino, che ce l'ha.
    delivered: Guardi nel capanno, si trova lì.
    delivered: L'ha preso un adulto.
    stalled: Abbiamo aperto una ricerca.
    stalled: Non c'è motivo di preoccuparsi.
    preparing: Può ancora aggiungere qualcosa.
    preparing: Il nostro team lo imballa con amore.
    customs: I dazi li abbiamo pagati noi.
    label_created: L'autista lo ha ritirato da noi.
    ready_for_pickup: Chiunque può ritirarlo per lei.`,
  others: `
    Il portinaio ha il suo pacco.
    L'ha preso sua sorella.
    Si è perso per strada.
    La dogana l'ha lasciato passare.
    Ormai dovrebbe averlo.
    È dietro l'angolo.
    La scatola è fradicia.
    È tornato da noi.
    L'abbiamo già mandato.
    Il rimborso è fatto.
    Non si preoccupi, lo vedrà presto.
    Gliene mandiamo subito un altro.
    Non le costa un centesimo.
    Le facciamo il dieci per cento.
    Arriva sempre.
    Riprenderai i tuoi soldi.
    Abbiamo fermato la spedizione per lei.
    Conti sulla settimana entrante.
    Lunedì al più tardi lo saprà.
    Il tuo ordine è bell'e pronto.
    Domattina sarà lì.
    È già suo.
    Ce l'hanno quelli di fianco.
    Lo troverà dietro la casa.
    Qualcuno da lei l'ha preso.
    Nessuno sa più dov'è.
    È di nuovo nel nostro negozio.
    È tutto fatto.
    Il suo ordine è completo.
    È uscito tutto.
    Dev'essere da lei a momenti.
    Puoi averlo lì.
    Abbiamo fatto in modo che lo abbia.
    Non perde nulla.
    Rifacciamo tutto per lei.
    Mettiamo tutto a posto.
    Non deve pagare niente.
    C'è una piccola cosa per lei da parte nostra.
    Prima che se ne accorga è lì.
    Non manca molto.
    Venerdì sapremo.
    Può volerci qualche settimana.
    Il suo indirizzo è cambiato.
    La polizia di confine l'ha aperto.
    Il suo ordine {{ order_name }} è di nuovo qui.
    {{ order_name }} è stato ritrovato.
    Il pacco è dalla signora del primo piano.
    Vediamo che è passato dalla sua porta.
    Secondo i nostri dati lei l'ha già preso.
    L'uomo della posta gliel'ha portato.
    Il postino ci prova ancora.
    Il corriere ci ha ridato l'ordine.
    Ha passato il confine senza problemi.
    Nulla si muove per uno sciopero.
    Non trovano più il pacco.
    È già nel suo paese.
    Le abbiamo dato i soldi.
    Facciamo sì che venga da lei.
    Il prossimo ordine lo offriamo noi.
    Per ringraziarla le diamo qualcosa.
    Stia sereno, viene da lei.
    Nulla è perso.
    Mettiamo un secondo pacco alla posta.
    Glielo diamo prima delle feste.
    Entro un'ora qualcuno la chiama.
    Può andare a prenderlo.
    L'ordine è tutto suo.
    I due pacchi sono qui.
    Il suo pacco per {{ order_name }} è di nuovo da noi.
    La signora di sotto ha il suo pacco.
    L'hanno messo sotto la panca.
    Il pacco è ricomparso.
    Il suo ordine è nel negozio all'angolo.
    L'hanno scansionato alla sua porta.
    È arrivato a pezzi.
    Hanno scambiato il suo ordine.
    La dogana ha detto di sì.
    Stiamo già imballando.
    Vola verso di lei.
    È stato pagato.
    Le facciamo un credito.
    Ci curiamo che ci sia quando le serve.
    Il corriere paga i danni.
    La consegna non costa nulla.
    Non aspetterà a lungo.
    Domani mattina presto c'è.
    Domenica al massimo ci leggerà.
    Ci creda, il suo ordine passa.
    Era troppo grande e l'hanno riportato via.`,
};
