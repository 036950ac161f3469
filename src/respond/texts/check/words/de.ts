import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { phrases } from '../phrases.ts';

const NUMBER = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf';

export const de = (): CheckWords => ({
  calendar: calendarWords('de'),
  relativeDays: [
    [phrases('übermorgen'), 2],
    [phrases('vorgestern'), -2],
    [phrases('heute'), 0],
    [phrases('(?<!(?:am|jeden|guten) )morgen'), 1],
    [phrases('gestern'), -1],
  ],
  looseTimes: phrases(
    '(?:diese|nächste|letzte|kommende)[nrs]? (?:Woche|Wochenende|Monat)',
    `(?:in|innerhalb von) (?:${NUMBER}|einem|einer|wenigen|ein paar) (?:Tag(?:en)?|Stunden?|Wochen?)`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:Pakete[n]?|Sendungen|Artikel[n]?|Bestellungen)`),
  // Every noun has a capital; a noun without an article after one of these is a place or a set phrase.
  names: /(?<=(?<![\p{L}])(?:[Ii]n|[Nn]ach|[Aa]us|[Bb]ei|[Aa]b) )\p{Lu}[\p{L}\p{M}-]*/gu,
  plainNames: new Set([
    'Angaben',
    'Bank',
    'Bearbeitung',
    'Bedarf',
    'Fragen',
    'Hause',
    'Ihr',
    'Ihre',
    'Ihrem',
    'Ihren',
    'Ihrer',
    'Ihnen',
    'Kürze',
    'Ordnung',
    'Paketen',
    'Problemen',
    'Rückfragen',
    'Ruhe',
    'Vorbereitung',
    'Zustellung',
  ]),
  statuses: {
    delivered: phrases(
      'zugestellt',
      'geliefert',
      'ausgeliefert',
      'ist angekommen',
      'abgegeben',
      '(?<!zu )übergeben',
    ),
    left_elsewhere: phrases('(?:bei (?:einem|Ihrem) Nachbarn|in einem Schließfach|in einem Paketshop)'),
    out_for_delivery: phrases('in (?:der|die) Zustellung', 'beim Zusteller', 'im Zustellfahrzeug'),
    on_its_way: phrases('unterwegs', 'auf dem Weg'),
    returned: phrases(
      'zurückge(?:schickt|sandt|sendet|gangen)',
      'auf dem Rückweg',
      'retourniert',
      'geht zurück',
    ),
    ready_for_pickup: phrases('abholbereit', 'in einer Abholstelle', 'zur Abholung bereit', 'für Sie bereit'),
    attempted: phrases('versucht,? [^.]*zuzustellen', 'Zustellversuch (?:war|ist|wurde)'),
    weather: phrases('(?:Unw|W)etter\\p{L}*'),
    misrouted: phrases('fehlgeleitet', 'falsche[nrs]? (?:Depot|Weg|Verteilzentrum)'),
    held: phrases('hält es', 'festgehalten', 'zurückgehalten'),
    next_attempt: phrases('nächste Versuch ist für', 'weiteren Versuch angekündigt'),
    next_pickup: phrases('können Sie es [^.;]*abholen', 'kann [^.;]*abgeholt werden'),
    customs: phrases('(?:beim|im) Zoll', 'in der Zollabfertigung'),
    delayed: phrases('verspätet', 'Verspätung'),
    cancelled: phrases('storniert'),
    refunded: phrases('(?:zurück|rück)?erstattet', 'zurückgezahlt', '(?:Rück)?erstattung'),
    lost: phrases('verloren ?gegangen', 'beschädigt'),
    packed: phrases('(?:ver)?packt', 'gepackt'),
    shipped: phrases('uns verlassen', 'verschickt', 'versendet', 'versandt', 'abgeschickt'),
    preparing: phrases('wird (?:gerade |noch )?vorbereitet'),
  },
  supposed: phrases(
    'wenn|falls|sobald|ob|wird|werden|kann|können|könnte|soll|sollte|voraussichtlich|meist|oft|um',
  ),
  denied: phrases('nicht|nichts|nie|niemals|kein\\p{L}*|ohne'),
});
