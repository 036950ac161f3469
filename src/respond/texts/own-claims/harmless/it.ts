import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked =
  "(per|di|del|della|dell') ?((il|la|l'|lo) ?)?((suo|sua|tuo|tua) )?(gentile )?(messaggio|e-?mail|domanda|pazienza|ordine|acquisto|fiducia|comprensione|interesse|attesa)( sul (suo|tuo) ordine)?|per (averci scritto|aver scritto|averci scelto|aver (acquistato|comprato|ordinato) da noi|essere paziente( con noi)?|averci contattato)";
const signers =
  '((tutto )?(il|dal|del|il nostro|il suo|dalla|la) ?(nostro |nostra |suo )?(piccolo )?(team|squadra|bottega)( di {{ brand }}| {{ brand }})?|(da )?tutti noi|{{ brand }})';
const parcel =
  "((il (suo |tuo )?pacco( (del|per) (il )?(suo |tuo )?(ordine|l'ordine)( {{ order_name }})?)?|(il suo|il tuo) ordine( {{ order_name }})?|l'ordine( {{ order_name }})?) )?";

export const it: HarmlessSources = {
  and: 'e',
  onward: 'allora',
  clauses: `
    (buongiorno|buonasera|buon giorno|salve|ciao)( a lei| a tutti)?
    (gentile|caro|cara) cliente
    (tante |mille |molte |ancora )*grazie( mille| tante| ancora| infinite)*( (${thanked}))?
    la ringraziamo( (${thanked}))?
    (ci dispiace( molto)?|siamo (molto )?spiacenti|ci scusiamo|ci scusi|scusate|scusi|scusa) (per|di) (l'|la |questa )?attesa
    (ci dispiace|ci scusiamo|ci scusi|scusi) per (il disagio|il disturbo|l'inconveniente)
    (ci dispiace|siamo spiacenti) che (lei )?debba aspettare
    (sappiamo|capiamo) che aspettare (è|non è) (fastidioso|divertente|spiacevole|facile)
    capiamo che (lei )?voglia sapere dov'è il suo (ordine|pacco)
    (le auguriamo |ti auguriamo )?(una |un )?(buona|bella|buon|bel|splendida) (giornata|serata|settimana|fine settimana|weekend|pomeriggio)
    (a presto|stia bene|arrivederci|le auguriamo ogni bene)
    speriamo che (questo|ciò) (la|ti|le sia di) (aiuti|aiuto)
    speriamo che (le|ti) piaccia
    (è )?(sempre )?(un piacere|bello) (leggerla|leggerti|sentirla)
    (che bello leggerla|siamo (sempre )?(felici|lieti) (di (leggerla|aiutarla|aiutarti)|che ci abbia scelto))
    (il nostro team |noi )?(la|ti) (aiuta|aiutiamo)( sempre)? (volentieri|con piacere)
    siamo (sempre )?qui per (aiutarla|aiutarti|lei|te)
    il nostro servizio clienti aspetta con piacere la sua risposta
    (il suo|la sua|il tuo|la tua) (messaggio|opinione|fiducia|domanda) (è (molto )?importante per noi|ci aiuta a migliorare)
    la sua soddisfazione (ci sta a cuore|è importante per noi)
    prendiamo sul serio ogni messaggio
    questo messaggio è stato (scritto|inviato) automaticamente
    (cordiali|cari|tanti|distinti|un caro|un cordiale|i migliori) salut[io]( (da|dal|dalla) ?${signers})?
    (cordialmente|saluti|un abbraccio|con affetto)( (da |dal |dalla )?${signers})?
    ${signers}`,
  ofItself: `
    leggiamo ogni messaggio
    siamo (una piccola squadra|un piccolo team|una piccola azienda)( e leggiamo tutto noi)?
    fatto (a mano )?con (amore|cura)( nella nostra bottega)?
    (il nostro team|il nostro servizio clienti) (è disponibile|risponde|c'è) nei giorni (lavorativi|feriali)`,
  conditions: `
    se (ha|hai) (altre |ancora |una )*(domande|domanda|dubbi)( sul suo ordine)?
    se qualcosa non (è|le è|fosse) chiaro
    se qualcosa non (torna|corrisponde)
    se (ha|hai) bisogno di aiuto
    se (preferisce|preferisci|desidera) parlare con (una persona|qualcuno)
    se non è arrivato entro {{ write_back_day }}
    se (entro {{ write_back_day }} )?non è cambiato nulla( entro {{ write_back_day }})?
    per qualsiasi domanda`,
  invitations: `
    (per favore |pure )?(risponda|rispondi|ci risponda|rispondici|ci scriva|scrivici|scriva|ci contatti|contattaci|ce lo dica|ci dica)( pure| semplicemente| qui| a questo messaggio| a questa (e-?mail|mail)| quando vuole| quando vuoi| con parole sue| in qualsiasi momento)*
    (può|puoi) (sempre )?(contattarci|scriverci|risponderci|rispondere)( qui| a questo messaggio| rispondendo qui| in qualsiasi momento)*
    (vuole|desidera|vuoi) parlare con (qualcuno|una persona)
    (tenga|tieni) a portata di mano il numero d'ordine
    ci dica se possiamo fare altro per lei
    ci scriva in (italiano|inglese|francese)( o in (italiano|inglese|francese))?`,
  answers: `
    (una persona|qualcuno|una collega|un collega)( del nostro team)? (la leggerà|la aiuterà|ti aiuterà|se ne occuperà|le risponderà)
    (la|ti) (aiuteremo|aiutiamo) (volentieri|con piacere)`,
  told: `
    ${parcel}(è arrivato|è stato consegnato|è in (viaggio|consegna)|è (alla|in) dogana)
    ${parcel}non è ancora (partito|arrivato|stato consegnato)`,
  labels: `
    {{ order_name }}
    (il suo |il tuo )?(ordine|numero d'ordine): {{ order_name }}
    corriere: {{ carrier }}
    numero di (tracciamento|pacco|spedizione): {{ tracking_number }}
    (seg(ua|ui|uire) il (suo |tuo )?pacco( qui)?|tracciamento|la pagina del corriere): {{ tracking_page }}
    ((vedi )?(il suo|il tuo) ordine): {{ order_page }}`,
};
