import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Behind "seit" stands the dative. */
const since = (count: number): string => `seit ${count} Werktag${count === 1 ? '' : 'en'}`;

/** Every condition in words for the team. */
export const CONDITIONS_DE: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Noch nicht versandt, im Zeitplan${when(' (bis ', shipBy, ')')}`,
    next: 'Sagen, wann die Bestellung voraussichtlich rausgeht.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Noch nicht versandt, im Verzug${when(' (fällig ', shipBy, ')')}`,
    next: 'Im Lager fragen, woran es liegt, dann einen Tag nennen.',
  },
  label_created: {
    verdict: () => 'Gepackt, vom Zusteller noch nicht gescannt',
    next: 'Sagen, dass der erste Scan noch aussteht.',
  },
  label_not_scanned: {
    verdict: ({ quiet }) => `Etikett ${since(quiet)} gedruckt, nie gescannt`,
    next: 'Im Lager klären, ob das Paket rausging. Nicht sagen, dass es unterwegs ist.',
  },
  no_tracking: {
    verdict: () => 'Als versandt markiert, ohne Sendungsnummer',
    next: 'Herausfinden, wie und wann versandt wurde.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `Unterwegs${inPlace}${when(', erwartet ', due)}`,
    next: 'Sagen, wo es zuletzt gescannt wurde und wann es erwartet wird.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `Unterwegs${inPlace}, ohne Liefertermin`,
    next: 'Sagen, wo es zuletzt gescannt wurde; keinen Termin nennen.',
  },
  stalled: {
    verdict: ({ quiet, inPlace }) => `Steht ${since(quiet)}${inPlace}`,
    next: 'Nachforschung beim Zusteller eröffnen und sagen, wann wir uns wieder melden.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `Verspätet${inPlace}${when(', erwartet ', due)}`,
    next: 'Den neuen Termin nennen, oder dass es noch keinen gibt.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `Vom Zusteller verzögert${inPlace}`,
    next: 'Weitergeben, was der Zusteller meldet.',
  },
  customs: {
    verdict: ({ inPlace }) => `Beim Zoll${inPlace}, im üblichen Rahmen`,
    next: 'Sagen, dass die Abfertigung einige Tage dauert.',
  },
  customs_stuck: {
    verdict: ({ quiet, inPlace }) => `Hängt ${since(quiet)} beim Zoll${inPlace}`,
    next: 'Klären, ob Abgaben oder Papiere fehlen, und von wem.',
  },
  address_problem: {
    verdict: ({ seen }) => `Zusteller meldet ein Adressproblem${when(' seit ', seen)}`,
    next: 'Die Adresse erst mit dem Kunden, dann mit dem Zusteller klären, bevor das Paket zurückgeht.',
  },
  attempted: {
    verdict: ({ seen }) => `Zustellversuch${when(' am ', seen)} ohne Erfolg`,
    next: 'Den nächsten Versuch oder die Abholstelle nennen.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `Liegt in einer Abholstelle${inPlace}${when(' seit ', seen)}`,
    next: 'Sagen, wo und bis wann es abgeholt werden kann.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `Liegt in einer Abholstelle${when(' seit ', seen)}, geht bald zurück`,
    next: 'Den Kunden heute erreichen: Das Paket geht bald zurück.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `Heute in Zustellung${inPlace}`,
    next: 'Sagen, dass es bis zum Abend erwartet wird.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `In Zustellung${when(' seit ', seen)}, nicht zugestellt`,
    next: 'Beim Zusteller klären, warum nicht zugestellt wurde.',
  },
  delivered: {
    verdict: ({ delivered }) => `Zugestellt${when(' am ', delivered)}`,
    next: 'Sagen, wann zugestellt wurde.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Laut Zusteller zugestellt${when(' am ', delivered)}, aber nicht erhalten`,
    next: 'Mit dem Kunden die möglichen Ablageorte durchgehen, dann über Ersatz oder Nachforschung entscheiden.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Bei Nachbar, Paketfach oder Laden abgegeben${when(' am ', delivered)}`,
    next: 'Sagen, wo es abgegeben wurde.',
  },
  split: {
    verdict: ({ parcels }) => `In Teilen versandt, bisher ${parcels} Paket${parcels === 1 ? '' : 'e'}`,
    next: 'Über jeden Teil Auskunft geben.',
  },
  not_owner: {
    verdict: () => 'Die Bestellung gehört zu einer anderen Adresse',
    next: 'Bitten, von der Adresse der Bestellung zu schreiben. Nichts über die Bestellung preisgeben.',
  },
  returning: {
    verdict: () => 'Das Paket ist auf dem Rückweg zu uns',
    next: 'Mit dem Kunden klären: erneut senden oder erstatten.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Verloren oder beschädigt, laut ${carrier}`,
    next: 'Über Ersatz oder Erstattung entscheiden und beim Zusteller reklamieren.',
  },
  cancelled_moving: {
    verdict: () => 'Bestellung storniert, aber ein Paket ist unterwegs',
    next: 'Versuchen, das Paket zu stoppen, und sagen, was bei Ankunft zu tun ist.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Storniert${when(' am ', cancelled)}, nichts versandt`,
    next: 'Prüfen, ob das Geld zurückging, dann Bescheid geben.',
  },
  refunded_moving: {
    verdict: () => 'Voll erstattet, aber ein Paket ist unterwegs',
    next: 'Entscheiden, was mit dem Paket geschieht, dann Bescheid geben.',
  },
  unfulfilled_moving: {
    verdict: () => 'Laut Shop nicht versandt, laut Zusteller unterwegs',
    next: 'Die Bestellung im Shop berichtigen, dann sagen, wo das Paket ist.',
  },
  on_hold: {
    verdict: () => 'Der Shop hält die Bestellung zurück',
    next: 'Im Shop nachsehen, warum. Den Grund erst danach nennen.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Für später geplant${when(', Versand am ', shipBy)}`,
    next: 'Sagen, wann der Versand geplant ist.',
  },
  payment_open: {
    verdict: () => 'Die Zahlung ist nicht vollständig',
    next: 'Die Zahlung prüfen, dann sagen, was fehlt.',
  },
  high_risk: {
    verdict: () => 'Die Bestellung gilt als riskant',
    next: 'Die Bestellung prüfen. Das Risiko nicht erwähnen.',
  },
  nothing_to_ship: {
    verdict: () => 'Nichts in dieser Bestellung wird versandt',
    next: 'Prüfen, ob das Gekaufte per E-Mail oder im Konto ankam.',
  },
  store_pickup: {
    verdict: () => 'Zur Abholung oder örtlichen Lieferung',
    next: 'Im Laden fragen, ob es bereitliegt.',
  },
  return_open: {
    verdict: () => 'Eine Rückgabe oder ein Umtausch läuft',
    next: 'Klären, ob es um die Rückgabe oder das Paket geht.',
  },
  tracking_pending: {
    verdict: () => 'Neue Nummer, der Zusteller zeigt noch nichts',
    next: 'Sagen, dass eine neue Nummer einen Tag braucht.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `Die Nummer ist unbekannt, laut ${carrier}`,
    next: 'Nummer und Zusteller im Shop prüfen; eines davon ist vielleicht falsch.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `Zusteller nicht erreichbar; letzter Scan${inPlace}${when(' ', seen) || ' unbekannt'}`,
    next: 'Auf der Seite des Zustellers nachsehen, dann antworten.',
  },
  orders_unavailable: {
    verdict: () => 'Der Shop war nicht erreichbar',
    next: 'Die Bestellung im Shop nachschlagen, dann antworten.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} Bestellungen kommen infrage`,
    next: 'Herausfinden, welche Bestellung gemeint ist.',
  },
  label_replaced: {
    verdict: () => 'Ein Etikett wurde durch ein anderes ersetzt',
    next: 'Prüfen, welche Nummer gilt, und diese nennen.',
  },
  return_label: {
    verdict: () => 'Die genannte Nummer ist die einer Rücksendung',
    next: 'Klären, ob es um die Rückgabe oder das Paket geht.',
  },
  local_post: {
    verdict: ({ inPlace }) => `An die örtliche Post übergeben${inPlace}`,
    next: 'Sagen, dass die Scans hier enden können.',
  },
  old_order: {
    verdict: ({ delivered }) => `Alte Bestellung${when(', zugestellt am ', delivered)}`,
    next: 'Vor der Antwort den Verlauf der Bestellung ansehen.',
  },
  test_order: {
    verdict: () => 'Eine Testbestellung',
    next: 'Es wurde nichts verkauft; dem Absender das sagen.',
  },
  no_order: {
    verdict: () => 'Keine Bestellung gefunden',
    next: 'Nach dem Namen suchen oder die Bestellnummer erfragen.',
  },
  unclear: {
    verdict: () => 'Der Stand der Bestellung ist unklar',
    next: 'Vor der Antwort Shop und Zusteller vergleichen.',
  },
};
