import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_NL: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Niets stond een automatisch antwoord in de weg',
    brief: 'alles is gecontroleerd',
    full: 'Alle controles slaagden; niets stond een automatisch antwoord in de weg.',
  },
  thanks: {
    lead: 'Geen antwoord nodig',
    brief: 'de klant bedankt alleen',
    full: 'De klant bedankt alleen; er is niets te beantwoorden.',
  },
  number_needed: {
    lead: 'De klant is gevraagd',
    brief: 'we missen het bestelnummer',
    full: 'Welke bestelling bedoeld is, is niet bekend; de klant moet die noemen.',
  },
  promise_kept: {
    lead: 'De klant is ingelicht',
    brief: 'we keken opnieuw zoals beloofd',
    full: 'Ons antwoord noemde een dag waarop we kijken; de klant hoorde het nieuws zonder te vragen.',
  },
  promise_at_risk: {
    lead: 'Handel voordat de klant schrijft',
    brief: 'wat wij zeiden, komt niet uit',
    full: 'Ons antwoord liet iets verwachten dat niet op tijd komt; iemand zou de klant voor moeten zijn.',
  },
  promises_off: {
    brief: 'beloften nakomen staat uit',
    full: 'Het beleid laat ons niet meer uit onszelf schrijven.',
  },
  question_unanswered: {
    brief: 'op onze vraag kwam geen antwoord',
    full: 'We vroegen naar het bestelnummer en sindsdien heeft niemand geantwoord; de eerste vraag staat nog open.',
  },
  intent_needs_person: {
    brief: 'dit verzoek vraagt een mens',
    full: 'Wat de klant wil, beslist een mens; geen machine mag dat.',
  },
  low_confidence: {
    brief: 'niet zeker genoeg wat bedoeld is',
    full: 'Het bericht is minder zeker gelezen dan het beleid vraagt.',
  },
  second_request: {
    brief: 'het bericht vraagt ook iets anders',
    full: 'Het bericht bevat een tweede verzoek; een half antwoord lijkt de rest te negeren.',
  },
  language_unsupported: {
    brief: 'we hebben geen teksten in deze taal',
    full: 'Er zijn geen goedgekeurde teksten in de taal van de klant.',
  },
  asks_for_person: { brief: 'de klant vraagt om een mens', full: 'De klant wil een mens spreken.' },
  press: {
    brief: 'de klant dreigt met openbaarheid',
    full: 'De klant spreekt van de pers, volgers of een openbare recensie.',
  },
  anger: { brief: 'de klant is boos', full: 'De klant is boos; een automatisch antwoord maakt het erger.' },
  legal: {
    brief: 'het bericht noemt juridische stappen',
    full: 'Het bericht noemt een advocaat, een rechter of een instantie.',
  },
  chargeback: {
    brief: 'het bericht noemt een terugboeking',
    full: 'De klant wil de betaling via bank of kaart terughalen.',
  },
  safety: {
    brief: 'iemand is misschien gewond of in gevaar',
    full: 'Het bericht spreekt van letsel, ziekte of gevaar. Lees het eerst.',
  },
  data_request: {
    brief: 'het gaat over persoonsgegevens',
    full: 'De klant vraagt naar de eigen gegevens of wil die gewist; er gelden wettelijke termijnen.',
  },
  injection_suspected: {
    brief: 'het bericht wil de robot opdrachten geven',
    full: 'Het bericht bevat aanwijzingen voor een machine. Volg ze niet.',
  },
  card_number: {
    brief: 'het bericht bevat een kaartnummer',
    full: 'Het bericht lijkt een kaartnummer te bevatten. Maak het in het ticket onleesbaar; in deze notitie is het dat.',
  },
  attachment: {
    brief: 'de klant stuurde iets om te bekijken',
    full: 'De klant voegde een bestand bij; alleen een mens kan het bekijken.',
  },
  repeat_contact: {
    brief: 'de klant komt terug',
    full: 'De klant schrijft hier opnieuw over, hier of op een ander ticket: een tweede automatisch antwoord zou niet helpen.',
  },
  condition_needs_person: {
    brief: 'de stand van de bestelling vraagt een mens',
    full: 'Bij deze stand van de bestelling moet een mens beslissen.',
  },
  condition_unclear: {
    brief: 'de feiten passen niet bij elkaar',
    full: 'Winkel en vervoerder geven geen helder beeld, dus is niets beweerd.',
  },
  order_not_found: {
    brief: 'geen bestelling gevonden',
    full: 'Geen bestelling past bij het adres of de nummers in het bericht.',
  },
  several_orders: {
    brief: 'meerdere bestellingen mogelijk',
    full: 'De klant heeft meerdere bestellingen onderweg en zei niet welke.',
  },
  identity_unproven: {
    brief: 'niet bewezen dat die van de afzender is',
    full: 'Niet bewezen is dat de bestelling van de afzender is. Zeg er niets over voordat dat vaststaat.',
  },
  cc_present: {
    brief: 'anderen zouden het antwoord meelezen',
    full: 'Iemand in kopie zou het antwoord meelezen.',
  },
  reply_to_differs: {
    brief: 'het antwoord ging naar een ander adres',
    full: 'Het antwoord zou naar een ander adres gaan (Reply-To) dan waar het bericht vandaan kwam.',
  },
  sender_flagged: {
    brief: 'de helpdesk twijfelt aan de afzender',
    full: 'De helpdesk markeert het bericht als misschien niet door de afzender geschreven.',
  },
  orders_unavailable: {
    brief: 'het systeem van de winkel antwoordde niet',
    full: 'Het bestelsysteem was onbereikbaar. Zoek de bestelling met de hand op.',
  },
  carrier_unavailable: {
    brief: 'de vervoerder antwoordde niet',
    full: 'De vervoerder was onbereikbaar en de gegevens van de winkel zijn te oud.',
  },
  facts_stale: {
    brief: 'wat wij weten is te oud',
    full: 'De nieuwste feiten zijn te oud om aan een klant te vertellen.',
  },
  autonomy_off: {
    brief: 'automatisering staat hiervoor uit',
    full: 'Het beleid zet automatisering uit voor dit soort verzoek.',
  },
  autonomy_shadow: {
    brief: 'dit verzoek wordt alleen geobserveerd',
    full: 'Het beleid laat dit soort verzoek alleen observeren: besloten, en niets geschreven.',
  },
  autonomy_note: {
    brief: 'het beleid wil dat een mens verstuurt',
    full: 'Het beleid staat voor dit soort verzoek alleen notities toe. Het antwoord ligt klaar om door u verstuurd te worden.',
  },
  rollout: { brief: 'nog niet in de uitrol', full: 'De uitrol komt nog niet tot dit ticket.' },
  switch_off: {
    brief: 'automatische antwoorden staan uit',
    full: 'Iemand van het team zette de automatische antwoorden uit.',
  },
  breaker: {
    brief: 'er gingen te veel automatische antwoorden uit',
    full: 'Er gingen meer automatische antwoorden uit dan gewoon; ze staan stil tot iemand kijkt.',
  },
  limit_ticket: {
    brief: 'dit ticket had zijn automatische antwoorden',
    full: 'Het ticket had zoveel automatische teksten als het beleid toestaat.',
  },
  limit_sender: {
    brief: 'deze afzender had genoeg automatische antwoorden',
    full: 'Deze afzender had vandaag zoveel automatische teksten als het beleid toestaat.',
  },
  limit_promises: {
    brief: 'vandaag zijn genoeg beloften nagekomen',
    full: 'In 24 uur zijn zoveel beloften nagekomen als het beleid toestaat (`promises.perDay`).',
  },
  limit_domain: {
    brief: 'dit domein had genoeg automatische antwoorden',
    full: 'Het domein van de afzender had dit uur zoveel automatische teksten als het beleid toestaat.',
  },
  mail_bounces: {
    brief: 'onze mail aan dit adres komt terug',
    full: 'Drie automatische teksten aan dit adres kwamen terug; 60 dagen na de laatste gaat er geen meer heen.',
  },
  vip: { brief: 'dit is een VIP-klant', full: 'Klant of ticket draagt een VIP-label; een mens antwoordt.' },
  order_value: {
    brief: 'de bestelling ligt boven de waardegrens',
    full: 'De bestelling is meer waard dan het beleid aan een machine laat.',
  },
  order_age: {
    brief: 'de bestelling ligt boven de leeftijdsgrens',
    full: 'De bestelling is ouder dan het beleid aan een machine laat.',
  },
  country: {
    brief: 'de bestemming staat niet op de lijst',
    full: 'De bestelling gaat naar een land waarvoor het beleid niet antwoordt.',
  },
  message_too_old: {
    brief: 'het bericht wachtte te lang',
    full: 'Het bericht is zo oud dat een automatisch antwoord uit de lucht zou vallen.',
  },
  text_refused: {
    brief: 'de tekst doorstond zijn controle niet',
    full: 'De tekst doorstond de controle met de feiten niet en is niet verstuurd.',
  },
  send_unclear: {
    lead: 'Kijk voordat u antwoordt',
    brief: 'ons antwoord kwam misschien aan',
    full: 'De helpdesk zei niet of ons antwoord is opgeslagen. Bekijk het gesprek voordat u antwoordt, zodat de klant er geen twee krijgt.',
  },
  solve_refused: {
    lead: 'Open gebleven',
    brief: 'de helpdesk liet het ticket niet oplossen',
    full: 'De helpdesk liet het ticket niet oplossen, meestal door een leeg verplicht veld. Vul het in en los het ticket op.',
  },
  poison: {
    brief: 'het werk aan dit ticket mislukte herhaaldelijk',
    full: 'Het werk aan dit ticket mislukte meermaals en is opgegeven. Het team dat Whereabouts beheert is gewaarschuwd.',
  },
  machine_mail: {
    brief: 'een machine schreef het bericht',
    full: 'Een machine schreef het bericht; machines antwoorden geeft lussen.',
  },
  person_active: {
    brief: 'iemand is er al mee bezig',
    full: 'Iemand van het team heeft geschreven, het ticket genomen of veranderd.',
  },
  other_bot_answered: {
    brief: 'een andere robot antwoordde al',
    full: 'Een regel of andere robot antwoordde al openbaar; twee antwoorden zijn er één te veel.',
  },
  ignore_tag: {
    brief: 'het ticket draagt een uitsluitlabel',
    full: 'Het ticket draagt een label waarmee het beleid machines weghoudt.',
  },
  ticket_closed: {
    brief: 'in het ticket kan niet geschreven worden',
    full: 'Het ticket is gesloten of samengevoegd; er kan niets in geschreven worden.',
  },
  already_handled: { brief: 'dit bericht is al behandeld', full: 'Dit bericht is al behandeld.' },
  not_a_customer: {
    brief: 'de aanvrager is geen klant',
    full: 'De aanvrager is van het team, een robot of een geschorste gebruiker.',
  },
  not_about_an_order: {
    brief: 'het gaat niet over een bestelling',
    full: 'Het bericht gaat niet over een bestelling.',
  },
};
