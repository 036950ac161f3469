import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Every condition in words for the team. */
export const CONDITIONS_NL: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Nog niet verzonden, binnen de termijn${when(' (uiterlijk ', shipBy, ')')}`,
    next: 'Zeg de klant wanneer het naar verwachting vertrekt.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Nog niet verzonden en achter op schema${when(' (gepland ', shipBy, ')')}`,
    next: 'Vraag het magazijn waar het op wacht en noem de klant een dag.',
  },
  label_created: {
    verdict: () => 'Ingepakt, nog niet gescand door de vervoerder',
    next: 'Zeg de klant dat de eerste scan nog komt.',
  },
  label_not_scanned: {
    verdict: ({ quietDays }) => `Label ${quietDays} geleden gemaakt, nooit gescand`,
    next: 'Vraag het magazijn of het pakket weg is. Zeg niet dat het onderweg is.',
  },
  no_tracking: {
    verdict: () => 'Als verzonden gemarkeerd, zonder trackingnummer',
    next: 'Zoek uit hoe en wanneer het verzonden is.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `Onderweg${inPlace}${when(', verwacht ', due)}`,
    next: 'Zeg de klant waar het laatst gezien is en wanneer het verwacht wordt.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `Onderweg${inPlace}, zonder leverdatum`,
    next: 'Zeg de klant waar het laatst gezien is; noem geen datum.',
  },
  stalled: {
    verdict: ({ quietDays, inPlace }) => `Staat al ${quietDays} stil${inPlace}`,
    next: 'Start een onderzoek bij de vervoerder en zeg de klant wanneer u weer schrijft.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `Te laat${inPlace}${when(', verwacht ', due)}`,
    next: 'Noem de klant de nieuwe datum, of zeg dat die er nog niet is.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `Vertraagd door de vervoerder${inPlace}`,
    next: 'Zeg de klant wat de vervoerder meldt.',
  },
  customs: {
    verdict: ({ inPlace }) => `Bij de douane${inPlace}, binnen de gewone tijd`,
    next: 'Zeg de klant dat inklaren enkele dagen duurt.',
  },
  customs_stuck: {
    verdict: ({ quietDays, inPlace }) => `Zit al ${quietDays} vast bij de douane${inPlace}`,
    next: 'Zoek uit of er heffingen of papieren ontbreken, en van wie.',
  },
  address_problem: {
    verdict: ({ seen }) => `De vervoerder meldt een adresprobleem${when(' sinds ', seen)}`,
    next: 'Bevestig het adres met de klant, dan met de vervoerder, voordat het teruggaat.',
  },
  attempted: {
    verdict: ({ seen }) => `Bezorging geprobeerd${when(' op ', seen)}, niet gelukt`,
    next: 'Noem de klant de volgende poging of het afhaalpunt.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `Ligt bij een afhaalpunt${inPlace}${when(' sinds ', seen)}`,
    next: 'Zeg de klant waar en tot wanneer het op te halen is.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `Bij een afhaalpunt${when(' sinds ', seen)}, gaat bijna terug`,
    next: 'Bereik de klant vandaag: het pakket gaat bijna terug.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `Vandaag in bezorging${inPlace}`,
    next: 'Zeg de klant dat het vóór het eind van de dag verwacht wordt.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `In bezorging gegaan${when(' op ', seen)}, niet bezorgd`,
    next: 'Vraag de vervoerder waarom het niet bezorgd is.',
  },
  delivered: {
    verdict: ({ delivered }) => `Bezorgd${when(' op ', delivered)}`,
    next: 'Zeg de klant wanneer het bezorgd is.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Gemeld als bezorgd${when(' op ', delivered)}, maar niet ontvangen`,
    next: 'Loop met de klant de plekken langs en beslis over een nieuw pakket of een claim.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Afgegeven bij buren, kluis of winkel${when(' op ', delivered)}`,
    next: 'Zeg de klant waar het is afgegeven.',
  },
  split: {
    verdict: ({ parcels }) =>
      `In delen verzonden, tot nu toe ${parcels} ${parcels === 1 ? 'pakket' : 'pakketten'}`,
    next: 'Vertel de klant over elk deel.',
  },
  not_owner: {
    verdict: () => 'De bestelling is van een ander adres',
    next: 'Vraag te schrijven vanaf het adres van de bestelling. Geef niets over de bestelling prijs.',
  },
  returning: {
    verdict: () => 'Het pakket komt naar ons terug',
    next: 'Beslis met de klant: opnieuw sturen of terugbetalen.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Verloren of beschadigd, volgens ${carrier}`,
    next: 'Beslis over een nieuw pakket of terugbetaling en dien een claim in bij de vervoerder.',
  },
  cancelled_moving: {
    verdict: () => 'De bestelling is geannuleerd, maar een pakket beweegt',
    next: 'Probeer het pakket te stoppen en zeg de klant wat te doen als het komt.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Geannuleerd${when(' op ', cancelled)}, niets verzonden`,
    next: 'Controleer of het geld terug is en zeg het de klant.',
  },
  refunded_moving: {
    verdict: () => 'Helemaal terugbetaald, maar een pakket beweegt',
    next: 'Beslis wat er met het pakket gebeurt en zeg het de klant.',
  },
  unfulfilled_moving: {
    verdict: () => 'Volgens de winkel niet verzonden; volgens de vervoerder onderweg',
    next: 'Corrigeer de bestelling in de winkel en zeg de klant waar het pakket is.',
  },
  on_hold: {
    verdict: () => 'De winkel houdt de bestelling vast',
    next: 'Bekijk de blokkade in de winkel. Noem de reden niet eerder.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Gepland voor later${when(', vertrekt op ', shipBy)}`,
    next: 'Zeg de klant wanneer vertrek gepland is.',
  },
  payment_open: {
    verdict: () => 'De betaling is niet volledig',
    next: 'Controleer de betaling en zeg de klant wat ontbreekt.',
  },
  high_risk: {
    verdict: () => 'De bestelling is als riskant gemarkeerd',
    next: 'Beoordeel de bestelling. Noem het risico niet aan de klant.',
  },
  nothing_to_ship: {
    verdict: () => 'Niets in deze bestelling wordt verzonden',
    next: 'Controleer of de klant de aankoop per mail of in het account kreeg.',
  },
  store_pickup: {
    verdict: () => 'Om af te halen of lokaal te bezorgen',
    next: 'Vraag de winkel of het klaarligt.',
  },
  return_open: {
    verdict: () => 'Er loopt een retour of ruil',
    next: 'Zoek uit of het om de retour of het pakket gaat.',
  },
  tracking_pending: {
    verdict: () => 'Nieuw nummer, de vervoerder toont nog niets',
    next: 'Zeg de klant dat een nieuw nummer een dag nodig heeft.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `Het nummer is onbekend bij ${carrier}`,
    next: 'Controleer nummer en vervoerder in de winkel; één ervan kan fout zijn.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `Vervoerder onbereikbaar; laatste scan${inPlace}${when(' ', seen) || ' onbekend'}`,
    next: 'Bekijk de pagina van de vervoerder en antwoord dan.',
  },
  orders_unavailable: {
    verdict: () => 'De winkel was onbereikbaar',
    next: 'Zoek de bestelling in de winkel op en antwoord dan.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} bestellingen mogelijk`,
    next: 'Zoek uit welke bestelling bedoeld is.',
  },
  label_replaced: {
    verdict: () => 'Een label is door een ander vervangen',
    next: 'Controleer welk nummer geldt en geef dat aan de klant.',
  },
  return_label: {
    verdict: () => 'Het genoemde nummer is van een retour',
    next: 'Zoek uit of het om de retour of het pakket gaat.',
  },
  local_post: {
    verdict: ({ inPlace }) => `Overgedragen aan de lokale post${inPlace}`,
    next: 'Zeg de klant dat de scans hier kunnen eindigen.',
  },
  old_order: {
    verdict: ({ delivered }) => `Een oude bestelling${when(', bezorgd op ', delivered)}`,
    next: 'Bekijk de geschiedenis van de bestelling voordat u antwoordt.',
  },
  test_order: { verdict: () => 'Een testbestelling', next: 'Er is niets verkocht; zeg dat aan wie schreef.' },
  no_order: { verdict: () => 'Geen bestelling gevonden', next: 'Zoek op naam of vraag het bestelnummer.' },
  unclear: {
    verdict: () => 'De stand van de bestelling is onduidelijk',
    next: 'Vergelijk winkel en vervoerder voordat u antwoordt.',
  },
};
