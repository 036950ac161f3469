import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_IT: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Nulla impediva una risposta automatica',
    brief: 'tutto verificato',
    full: 'Tutte le verifiche sono riuscite; nulla impediva una risposta automatica.',
  },
  thanks: {
    lead: 'Nessuna risposta necessaria',
    brief: 'il cliente ringrazia soltanto',
    full: 'Il cliente ringrazia soltanto; non c’è nulla da rispondere.',
  },
  number_needed: {
    lead: 'È stato chiesto al cliente',
    brief: 'ci serve il numero d’ordine',
    full: 'Non si sa di quale ordine si tratta; deve dirlo il cliente.',
  },
  promise_kept: {
    lead: 'Il cliente è stato informato',
    brief: 'abbiamo ricontrollato come promesso',
    full: 'La nostra risposta indicava un giorno per ricontrollare; il cliente ha saputo le novità senza chiedere.',
  },
  promise_at_risk: {
    lead: 'Agire prima che scriva',
    brief: 'ciò che abbiamo detto non reggerà',
    full: 'La nostra risposta fa aspettare qualcosa che non arriverà in tempo; una persona dovrebbe scrivere prima.',
  },
  promises_off: {
    brief: 'il mantenimento delle promesse è spento',
    full: 'Le regole non ci lasciano più scrivere da soli.',
  },
  question_unanswered: {
    brief: 'alla nostra domanda non è arrivata risposta',
    full: 'Abbiamo chiesto il numero d’ordine e da allora nessuno ha risposto; la prima domanda è ancora aperta.',
  },
  intent_needs_person: {
    brief: 'questa richiesta richiede una persona',
    full: 'Ciò che vuole il cliente lo decide una persona; nessuna macchina può.',
  },
  low_confidence: {
    brief: 'non è abbastanza chiaro che cosa intenda',
    full: 'La lettura del messaggio è meno sicura di quanto chiedono le regole.',
  },
  second_request: {
    brief: 'il messaggio chiede anche altro',
    full: 'Il messaggio contiene una seconda richiesta; rispondere a metà sembrerebbe ignorare il resto.',
  },
  language_unsupported: {
    brief: 'non abbiamo testi in questa lingua',
    full: 'Non ci sono testi approvati nella lingua del cliente.',
  },
  asks_for_person: {
    brief: 'il cliente chiede una persona',
    full: 'Il cliente chiede di parlare con una persona.',
  },
  press: {
    brief: 'il cliente minaccia di renderlo pubblico',
    full: 'Il cliente parla di stampa, follower o di una recensione pubblica.',
  },
  anger: {
    brief: 'il cliente è irritato',
    full: 'Il cliente è irritato; una risposta automatica peggiorerebbe le cose.',
  },
  legal: {
    brief: 'il messaggio parla di vie legali',
    full: 'Il messaggio parla di un avvocato, un tribunale o un’autorità.',
  },
  chargeback: {
    brief: 'il messaggio parla di storno del pagamento',
    full: 'Il cliente parla di riprendersi il pagamento tramite banca o carta.',
  },
  safety: {
    brief: 'qualcuno può essere in pericolo',
    full: 'Il messaggio parla di ferite, malattia o pericolo. Da leggere per primo.',
  },
  data_request: {
    brief: 'il messaggio riguarda dati personali',
    full: 'Il cliente chiede dei suoi dati o li vuole cancellati; valgono termini di legge.',
  },
  injection_suspected: {
    brief: 'il messaggio cerca di comandare il robot',
    full: 'Il messaggio contiene istruzioni per una macchina. Non seguirle.',
  },
  card_number: {
    brief: 'il messaggio contiene un numero di carta',
    full: 'Il messaggio sembra contenere un numero di carta. Oscurarlo nel ticket; in questa nota lo è.',
  },
  attachment: {
    brief: 'il cliente ha allegato qualcosa',
    full: 'Il cliente ha allegato un file; solo una persona può guardarlo.',
  },
  repeat_contact: {
    brief: 'il cliente torna a scrivere',
    full: 'Il cliente scrive di nuovo su questo, qui o in un altro ticket: una seconda risposta automatica non servirebbe.',
  },
  condition_needs_person: {
    brief: 'lo stato dell’ordine richiede una persona',
    full: 'In questo stato dell’ordine deve decidere una persona.',
  },
  condition_unclear: {
    brief: 'i fatti non combaciano',
    full: 'Negozio e corriere non danno un quadro chiaro; non si è affermato nulla.',
  },
  order_not_found: {
    brief: 'nessun ordine trovato',
    full: 'Nessun ordine corrisponde all’indirizzo o ai numeri del messaggio.',
  },
  several_orders: {
    brief: 'più ordini possibili',
    full: 'Il cliente ha più ordini in viaggio e non ha detto quale.',
  },
  identity_unproven: {
    brief: 'non è provato che sia suo',
    full: 'Non è provato che l’ordine sia del mittente. Non dirne nulla prima di chiarirlo.',
  },
  cc_present: {
    brief: 'altri leggerebbero la risposta',
    full: 'Qualcuno in copia leggerebbe anche la risposta.',
  },
  reply_to_differs: {
    brief: 'la risposta andrebbe a un altro indirizzo',
    full: 'La risposta andrebbe a un altro indirizzo (Reply-To) rispetto a quello del messaggio.',
  },
  sender_flagged: {
    brief: 'l’helpdesk dubita del mittente',
    full: 'L’helpdesk segnala il messaggio come forse non scritto dal mittente.',
  },
  orders_unavailable: {
    brief: 'il sistema del negozio non ha risposto',
    full: 'Il sistema degli ordini non era raggiungibile. Cercare l’ordine a mano.',
  },
  carrier_unavailable: {
    brief: 'il corriere non ha risposto',
    full: 'Il corriere non ha risposto e i dati del negozio sono troppo vecchi.',
  },
  facts_stale: {
    brief: 'ciò che sappiamo è troppo vecchio',
    full: 'I fatti più recenti sono troppo vecchi per dirli a un cliente.',
  },
  autonomy_off: {
    brief: 'l’automazione è spenta per questa richiesta',
    full: 'Le regole spengono l’automazione per questo tipo di richiesta.',
  },
  autonomy_shadow: {
    brief: 'questa richiesta è in osservazione',
    full: 'Le regole tengono questo tipo di richiesta in osservazione: deciso, e nulla scritto.',
  },
  autonomy_note: {
    brief: 'le regole vogliono che invii una persona',
    full: 'Le regole permettono solo note per questo tipo di richiesta. La risposta è pronta per essere inviata da voi.',
  },
  rollout: { brief: 'non ancora nel rilascio', full: 'Il rilascio non arriva ancora a questo ticket.' },
  switch_off: {
    brief: 'le risposte automatiche sono spente',
    full: 'Qualcuno del team ha spento le risposte automatiche.',
  },
  breaker: {
    brief: 'sono partite troppe risposte automatiche',
    full: 'Sono partite più risposte automatiche del normale; sono ferme finché qualcuno non guarda.',
  },
  limit_ticket: {
    brief: 'questo ticket ha avuto le sue risposte automatiche',
    full: 'Il ticket ha avuto tanti testi automatici quanti ne permettono le regole.',
  },
  limit_sender: {
    brief: 'questo mittente ha avuto abbastanza risposte',
    full: 'Questo mittente ha avuto oggi tanti testi automatici quanti ne permettono le regole.',
  },
  limit_promises: {
    brief: 'oggi sono state mantenute abbastanza promesse',
    full: 'In 24 ore sono state mantenute tante promesse quante ne permettono le regole (`promises.perDay`).',
  },
  limit_domain: {
    brief: 'questo dominio ha avuto abbastanza risposte',
    full: 'Il dominio del mittente ha avuto in quest’ora tanti testi automatici quanti ne permettono le regole.',
  },
  mail_bounces: {
    brief: 'la nostra posta a questo indirizzo torna indietro',
    full: 'Tre testi automatici a questo indirizzo sono tornati; per 60 giorni dopo l’ultimo non ne parte altro.',
  },
  vip: {
    brief: 'è un cliente VIP',
    full: 'Il cliente o il ticket ha un’etichetta VIP; risponde una persona.',
  },
  order_value: {
    brief: 'l’ordine supera il limite di valore',
    full: 'L’ordine vale più di quanto le regole lasciano a una macchina.',
  },
  order_age: {
    brief: 'l’ordine supera il limite di età',
    full: 'L’ordine è più vecchio di quanto le regole lasciano a una macchina.',
  },
  country: {
    brief: 'la destinazione non è nella lista',
    full: 'L’ordine va in un paese per cui le regole non rispondono.',
  },
  message_too_old: {
    brief: 'il messaggio ha atteso troppo',
    full: 'Il messaggio è così vecchio che una risposta automatica sembrerebbe piovuta dal cielo.',
  },
  text_refused: {
    brief: 'il testo non ha passato il controllo',
    full: 'Il testo non ha passato il controllo con i fatti, quindi non è stato inviato.',
  },
  send_unclear: {
    lead: 'Guardare prima di rispondere',
    brief: 'la nostra risposta forse è arrivata',
    full: 'L’helpdesk non ha detto se la nostra risposta è stata salvata. Guardare la conversazione prima di rispondere, perché il cliente non ne riceva due.',
  },
  solve_refused: {
    lead: 'Rimasto aperto',
    brief: 'l’helpdesk non ha lasciato risolvere il ticket',
    full: 'L’helpdesk non ha lasciato risolvere il ticket, di solito per un campo obbligatorio vuoto. Compilarlo e risolvere.',
  },
  poison: {
    brief: 'la lavorazione è fallita più volte',
    full: 'La lavorazione è fallita più volte ed è stata abbandonata. Il team che gestisce Whereabouts è avvisato.',
  },
  machine_mail: {
    brief: 'il messaggio lo ha scritto una macchina',
    full: 'Il messaggio lo ha scritto una macchina; rispondere alle macchine crea cicli.',
  },
  person_active: {
    brief: 'se ne occupa già una persona',
    full: 'Una persona del team ha scritto, preso o cambiato il ticket.',
  },
  other_bot_answered: {
    brief: 'un altro robot ha già risposto',
    full: 'Una regola o un altro robot ha già risposto in pubblico; due risposte sarebbero una di troppo.',
  },
  ignore_tag: {
    brief: 'il ticket ha un’etichetta di esclusione',
    full: 'Il ticket ha un’etichetta con cui le regole tengono lontane le macchine.',
  },
  ticket_closed: {
    brief: 'nel ticket non si può scrivere',
    full: 'Il ticket è chiuso o unito; non vi si può scrivere nulla.',
  },
  already_handled: {
    brief: 'questo messaggio è già stato lavorato',
    full: 'Questo messaggio è già stato lavorato.',
  },
  not_a_customer: {
    brief: 'il richiedente non è un cliente',
    full: 'Il richiedente è del team, un robot o un utente sospeso.',
  },
  not_about_an_order: { brief: 'non riguarda un ordine', full: 'Il messaggio non riguarda un ordine.' },
};
