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
    Può seguirlo con il link qui sotto.
    Grazie della pazienza.
    Buon fine settimana!
    Buona giornata e a presto.
    Se ha domande, risponda a questo messaggio.
    Il nostro team la aiuta volentieri.
    Una collega le risponderà.
    Grazie per aver acquistato da noi.
    Tenga a portata di mano il numero d'ordine.
    Sappiamo che aspettare è fastidioso.
    Trova tutti i dettagli sulla pagina del corriere.
    Se non è arrivato entro {{ write_back_day }}, ci scriva.
    Leggiamo ogni messaggio.
    Cordiali saluti da tutti noi.
    Non deve fare nulla.
    Appena ci sono novità, riceverà un'e-mail.
    Scrivici quando vuoi.
    Grazie per la fiducia.
    Siamo qui per aiutarti.`,
};
