import type { Around } from './around.ts';
import { isDeparture } from './gone-words.ts';
import { loose, word } from './words.ts';

/** An hour stands this near to its day: "by noon on Friday", "Freitag noch vor 12 Uhr". */
const NEAR = 45;

/** "Good morning" is none. */
const GREETING =
  /(?<!\p{L})(?:good|guten?|schönen|goed(?:e|en)|goeie|buon[ao]?|buenas?|buenos|boa|bom|bonne)\s?(?:morning|afternoon|evening|night|morgen|mittag|nachmittag|abend|nacht|middag|avond|sera|notte|giornata|pomeriggio|tardes|noches|tarde|noite|soirée|nuit)(?!\p{L})/giu;

const HOUR = new RegExp(
  [
    word([
      "noon|midday|mid-day|mornings?|afternoon|evening|night|tonight|midnight|lunch(?:time)?|dinner ?time|o[’']clock",
      '(?:by|before|at|until|till|around|after) (?:\\p{N}{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:on|in|today|tomorrow|sharp)(?!\\p{L})|\\s*$|[,.!?])',
      '\\p{N}{1,2}(?:[:.]\\p{N}{2})?\\s?(?:a\\.?m|p\\.?m|uhr|uur|h|heures?|horas?|hrs?|hs)',
      '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) uhr',
      '(?<!so )früh|mittags?|morgens|abends|nachts|feierabend',
      'midi|matin(?:ée)?|soir(?:ée)?|nuit|mediodía|medianoche',
      '(?:por|de|en|a|esta) (?:la )?(?:mañana|tarde|noche)|(?:antes de|a|hasta) las? (?:\\p{N}{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
      'mezzogiorno|mezzanotte|mattin[oa]|mattinata|pomeriggio|pranzo|(?:di|la|questa|domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) sera|serata|stasera|stamattina|stamani|domattina|notte',
      "(?:alle|entro le|prima delle|ore) (?:ore )?\\p{N}{1,2}|entro l['’]una",
      'meio-dia|meio dia|meia-noite|(?:de|da|pela|esta|na|hoje|amanhã) manhã|(?:à|da|de|esta|hoje|pela) (?:tarde|noite)',
      "(?:às|as|até às|antes das) \\p{N}{1,2}|almoço|'s (?:ochtends|morgens|middags|avonds)|vanochtend|vanmiddag|vanavond|vanmorgen",
      '(?:cinq|six|sept|huit|neuf|dix|onze|deux|trois|quatre) heures?|(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur',
    ]),
    loose([
      'vormittag|nachmittag|(?<!feier)abend|après-midi|après midi|ochtend|(?<!na)middag|namiddag|avond',
    ]),
    '(?<![\\p{N}:])\\p{N}{1,2}:\\p{N}{2}(?![\\p{N}:])',
    '(?:freitag|montag|dienstag|donnerstag|mittwoch|samstag|sonntag|heute)mittag',
  ].join('|'),
  'iu',
);
/** "Freitag Morgen", "vrijdagmorgen": behind a day it is a part of it. */
const MORNING_BEHIND = /^\s?(?:morgen|früh|mañana|manhã|matin)(?!\p{L})/iu;
const MORNING_GLUED = /(?:tag|mittwoch|dag)morgen$/iu;

/** Whether an hour, a part of the day or a departure is named with the day: an arrival on that day may come too late. */
export function namesHour({ before, after }: Around, name: string): boolean {
  const around = `${before.slice(-NEAR)}${name}${after.slice(0, NEAR)}`.replace(GREETING, ' ');
  return (
    isDeparture({ before, after }) ||
    HOUR.test(around) ||
    MORNING_BEHIND.test(after) ||
    MORNING_GLUED.test(name)
  );
}
