import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Every condition in words for the team. */
export const CONDITIONS_IT: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Non ancora spedito, nei tempi${when(' (entro ', shipBy, ')')}`,
    next: 'Dire al cliente quando dovrebbe partire.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Non ancora spedito e in ritardo${when(' (previsto ', shipBy, ')')}`,
    next: 'Chiedere al magazzino cosa lo blocca, poi dare un giorno al cliente.',
  },
  label_created: {
    verdict: () => 'Imballato, il corriere non lo ha ancora scansionato',
    next: 'Dire al cliente che manca la prima scansione.',
  },
  label_not_scanned: {
    verdict: ({ quietDays }) => `Etichetta creata ${quietDays} fa, mai scansionata`,
    next: 'Verificare con il magazzino se è partito. Non dire che è in viaggio.',
  },
  no_tracking: {
    verdict: () => 'Segnato come spedito, senza numero di tracciamento',
    next: 'Scoprire come e quando è stato spedito.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `In transito${inPlace}${when(', previsto ', due)}`,
    next: 'Dire al cliente dove è stato visto e quando è atteso.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `In transito${inPlace}, senza data di consegna`,
    next: 'Dire al cliente dove è stato visto; non dare una data.',
  },
  stalled: {
    verdict: ({ quietDays, inPlace }) => `Fermo da ${quietDays}${inPlace}`,
    next: 'Aprire una ricerca presso il corriere e dire al cliente quando riscriverete.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `In ritardo${inPlace}${when(', previsto ', due)}`,
    next: 'Dare al cliente la nuova data, o dire che non c’è ancora.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `In ritardo per il corriere${inPlace}`,
    next: 'Dire al cliente che cosa segnala il corriere.',
  },
  customs: {
    verdict: ({ inPlace }) => `In dogana${inPlace}, nei tempi normali`,
    next: 'Dire al cliente che lo sdoganamento dura alcuni giorni.',
  },
  customs_stuck: {
    verdict: ({ quietDays, inPlace }) => `Bloccato in dogana${inPlace} da ${quietDays}`,
    next: 'Scoprire se mancano dazi o documenti, e da parte di chi.',
  },
  address_problem: {
    verdict: ({ seen }) => `Il corriere segnala un problema di indirizzo${when(' da ', seen)}`,
    next: 'Confermare l’indirizzo con il cliente, poi con il corriere, prima che torni indietro.',
  },
  attempted: {
    verdict: ({ seen }) => `Consegna tentata${when(' il ', seen)}, non riuscita`,
    next: 'Dire al cliente il prossimo tentativo o il punto di ritiro.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `In un punto di ritiro${inPlace}${when(' da ', seen)}`,
    next: 'Dire al cliente dove e fino a quando ritirarlo.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `In un punto di ritiro${when(' da ', seen)}, sta per tornare`,
    next: 'Raggiungere oggi il cliente: il pacco sta per tornare indietro.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `Oggi in consegna${inPlace}`,
    next: 'Dire al cliente che è atteso entro sera.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `Uscito in consegna${when(' il ', seen)}, non consegnato`,
    next: 'Chiedere al corriere perché non è stato consegnato.',
  },
  delivered: {
    verdict: ({ delivered }) => `Consegnato${when(' il ', delivered)}`,
    next: 'Dire al cliente quando è stato consegnato.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Risulta consegnato${when(' il ', delivered)}, ma non ricevuto`,
    next: 'Vedere con il cliente dove cercare, poi decidere tra nuovo invio e reclamo.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Lasciato a un vicino, armadietto o negozio${when(' il ', delivered)}`,
    next: 'Dire al cliente dove è stato lasciato.',
  },
  split: {
    verdict: ({ parcels }) => `Spedito in parti, finora ${parcels} ${parcels === 1 ? 'pacco' : 'pacchi'}`,
    next: 'Informare il cliente di ogni parte.',
  },
  not_owner: {
    verdict: () => 'L’ordine è di un altro indirizzo',
    next: 'Chiedere di scrivere dall’indirizzo dell’acquisto. Non rivelare nulla dell’ordine.',
  },
  returning: {
    verdict: () => 'Il pacco sta tornando da noi',
    next: 'Decidere con il cliente se rispedire o rimborsare.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Perso o danneggiato, secondo ${carrier}`,
    next: 'Decidere tra nuovo invio e rimborso, e reclamare presso il corriere.',
  },
  cancelled_moving: {
    verdict: () => 'Ordine annullato, ma un pacco si muove',
    next: 'Cercare di fermare il pacco e dire al cliente che cosa fare se arriva.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Annullato${when(' il ', cancelled)}, nulla è stato spedito`,
    next: 'Verificare che il denaro sia tornato, poi dirlo al cliente.',
  },
  refunded_moving: {
    verdict: () => 'Rimborsato del tutto, ma un pacco si muove',
    next: 'Decidere che ne è del pacco, poi dirlo al cliente.',
  },
  unfulfilled_moving: {
    verdict: () => 'Non spedito per il negozio; in viaggio per il corriere',
    next: 'Correggere l’ordine nel negozio, poi dire al cliente dov’è il pacco.',
  },
  on_hold: {
    verdict: () => 'Il negozio trattiene l’ordine',
    next: 'Guardare il blocco nel negozio. Non dirne il motivo prima.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Previsto per più tardi${when(', parte il ', shipBy)}`,
    next: 'Dire al cliente quando è prevista la partenza.',
  },
  payment_open: {
    verdict: () => 'Il pagamento non è completo',
    next: 'Controllare il pagamento, poi dire al cliente che cosa manca.',
  },
  high_risk: {
    verdict: () => 'L’ordine è segnato come a rischio',
    next: 'Esaminare l’ordine. Non parlare di rischio al cliente.',
  },
  nothing_to_ship: {
    verdict: () => 'Niente in questo ordine viene spedito',
    next: 'Verificare se il cliente ha ricevuto l’acquisto per e-mail o nel conto.',
  },
  store_pickup: {
    verdict: () => 'Da ritirare o in consegna locale',
    next: 'Chiedere al negozio se è pronto.',
  },
  return_open: {
    verdict: () => 'Un reso o un cambio è aperto',
    next: 'Capire se il cliente chiede del reso o del pacco.',
  },
  tracking_pending: {
    verdict: () => 'Numero nuovo, il corriere non mostra ancora nulla',
    next: 'Dire al cliente che un numero nuovo richiede un giorno.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `Numero sconosciuto, secondo ${carrier}`,
    next: 'Controllare numero e corriere nel negozio; uno può essere sbagliato.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `Corriere non raggiungibile; ultima scansione${inPlace}${when(' ', seen) || ' sconosciuta'}`,
    next: 'Guardare la pagina del corriere, poi rispondere.',
  },
  orders_unavailable: {
    verdict: () => 'Il negozio non era raggiungibile',
    next: 'Cercare l’ordine nel negozio, poi rispondere.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} ordini possibili`,
    next: 'Capire di quale ordine si tratta.',
  },
  label_replaced: {
    verdict: () => 'Un’etichetta è stata sostituita da un’altra',
    next: 'Verificare quale numero vale e darlo al cliente.',
  },
  return_label: {
    verdict: () => 'Il numero citato è di un reso',
    next: 'Capire se il cliente chiede del reso o del pacco.',
  },
  local_post: {
    verdict: ({ inPlace }) => `Passato alla posta locale${inPlace}`,
    next: 'Dire al cliente che le scansioni possono finire qui.',
  },
  old_order: {
    verdict: ({ delivered }) => `Ordine vecchio${when(', consegnato il ', delivered)}`,
    next: 'Guardare la storia dell’ordine prima di rispondere.',
  },
  test_order: {
    verdict: () => 'Un ordine di prova',
    next: 'Non è stato venduto nulla; dirlo a chi ha scritto.',
  },
  no_order: {
    verdict: () => 'Nessun ordine trovato',
    next: 'Cercare per nome o chiedere il numero d’ordine.',
  },
  unclear: {
    verdict: () => 'Lo stato dell’ordine non è chiaro',
    next: 'Confrontare negozio e corriere prima di rispondere.',
  },
};
