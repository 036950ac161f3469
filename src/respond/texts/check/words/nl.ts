import { calendarWords } from '../calendar-words.ts';
import type { CheckWords } from '../check-words.ts';
import { CAPITALS, phrases } from '../phrases.ts';

const NUMBER = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf';

export const nl = (): CheckWords => ({
  calendar: calendarWords('nl'),
  relativeDays: [
    [phrases('overmorgen'), 2],
    [phrases('eergisteren'), -2],
    [phrases('vandaag', 'vanavond', 'vanmiddag', 'vanochtend', 'vannacht'), 0],
    [phrases('(?<!de |elke )morgen'), 1],
    [phrases('gisteren'), -1],
  ],
  looseTimes: phrases(
    '(?:deze|volgende|vorige|komende) (?:week|maand)',
    '(?:dit|volgend|komend) weekend',
    `(?:over|binnen|in) (?:${NUMBER}|een|enkele|een paar) (?:dag(?:en)?|uur|uren|we(?:ek|ken))`,
  ),
  counted: phrases(`(?:${NUMBER}) (?:pakketten|pakketjes|pakjes|artikelen|bestellingen)`),
  names: CAPITALS,
  plainNames: new Set(['AI', 'KI', 'ID', 'SMS', 'PIN', 'QR', 'U', 'Uw']),
  statuses: {
    delivered: phrases('(?:af)?geleverd', 'bezorgd', 'is aangekomen(?! (?:in|bij|op))', 'overhandigd'),
    left_elsewhere: phrases('afgegeven', 'achtergelaten', '(?:bij (?:de|een|uw) bur(?:en|en)|in een kluis)'),
    out_for_delivery: phrases(
      '(?:bij|met) de bezorger',
      'in bezorging',
      'uit voor bezorging',
      'op de bezorgroute',
    ),
    on_its_way: phrases('onderweg(?! terug)'),
    returned: phrases('teruggestuurd', 'retour(?:gestuurd|gezonden)', 'terug naar', 'onderweg terug'),
    ready_for_pickup: phrases(
      '(?:ligt|staat) [^.,]*klaar',
      'klaar om (?:op|af)gehaald',
      'klaar (?:bij|in|op) een afhaalpunt',
    ),
    attempted: phrases('geprobeerd', 'probeerde', 'bezorgpoging (?:is mislukt|mislukte|was)'),
    weather: phrases('slechte? weer', 'weersomstandigheden'),
    misrouted: phrases('verkeerd gesorteerd', 'verkeerde route'),
    held: phrases('houdt het [^.;]*vast', 'vastgehouden'),
    next_attempt: phrases('volgende poging wordt', 'nieuwe poging aangekondigd'),
    next_pickup: phrases('kunt u het [^.;]*(?:ophalen|afhalen)', 'opgehaald worden'),
    customs: phrases('bij de douane'),
    delayed: phrases('vertraagd', 'vertraging', 'te laat'),
    cancelled: phrases('geannuleerd'),
    refunded: phrases('terugbetaald', 'terugbetaling', 'teruggestort'),
    lost: phrases('verloren', 'kwijt(?:geraakt)?', 'zoekgeraakt', 'beschadigd'),
    packed: phrases('ingepakt', 'verpakt'),
    shipped: phrases('verzonden', 'verstuurd', 'vertrokken', 'ons (?:magazijn )?verlaten'),
    preparing: phrases('(?:wordt|worden) (?:nu |nog )?(?:voorbereid|klaargemaakt)', 'in voorbereiding'),
  },
  supposed: phrases(
    'als|wanneer|zodra|of|zal|zullen|wordt|worden|kan|kunnen|zou|moet|meestal|vaak|totdat|indien|tenzij',
  ),
  denied: phrases('niet|nooit|geen|niets|zonder'),
});
