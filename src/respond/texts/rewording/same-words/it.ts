import type { SameSources } from '../same-words.ts';

export const it: SameSources = {
  same: `
    pacco = pacchetto
    risponda a questo messaggio = risponda qui = risponda semplicemente qui = risponda semplicemente a questo messaggio = ci risponda qui = ci scriva qui = ci scriva
    una persona se ne occuperà = una persona del nostro team se ne occuperà = qualcuno del nostro team se ne occuperà = un collega se ne occuperà
    una persona ne parlerà con il corriere = una persona del nostro team ne parlerà con il corriere = qualcuno del nostro team ne parlerà con il corriere
    è in viaggio = è già in viaggio = è per strada
    la consegna è prevista per = l'arrivo è previsto per
    è la stima attuale = questa è la stima attuale = si tratta della stima attuale
    la prossima novità sarà che = il prossimo aggiornamento sarà che = il prossimo passo sarà che
    se non arriva entro = se non dovesse arrivare entro = se non è arrivato entro
    al momento = per il momento = in questo momento = per ora
    non deve fare nulla = non deve fare niente = non serve che faccia nulla
    di solito = normalmente = in genere
    appena = non appena
    ci dispiace per l'attesa = ci dispiace molto per l'attesa = ci scusiamo per l'attesa = siamo spiacenti per l'attesa
    è più del solito = è più del normale
    una nuova data non c'è ancora = non c'è ancora una nuova data
    per seguirlo = per seguire il pacco`,
  courtesies: `
    Grazie mille per il suo messaggio!
    Grazie per la pazienza.
    Ci dispiace per l'attesa.
    Se ha altre domande, ci scriva.
    Speriamo che questo la aiuti.
    Le auguriamo una buona giornata!
    Cordiali saluti`,
};
