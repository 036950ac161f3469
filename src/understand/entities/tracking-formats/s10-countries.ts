/** Countries whose post gives out S10 numbers; from the format data named in PROVENANCE.md. */
const LISTED =
  'AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW';

/** Posts that the data has not and that give out such numbers all the same. */
const ADDED = 'AI AW BM CW FK FO GI GL KY MO MS NC PF PS SX TC TW VG XK';

/** ISO 3166 codes at the end of an S10 number. */
export const S10_COUNTRIES: ReadonlySet<string> = new Set(`${LISTED} ${ADDED}`.split(' '));
