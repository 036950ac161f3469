/**
 * Words that bind the shop to something, and may not stand in a fact or a re-worded text. What a shop's own sentences may
 * say is told by `own-claims`, which knows the context of a word. One list for all languages we write, so that a French promise does not
 * pass in an English mail. Stems; matched from the start of a word.
 */
const STEMS = [
  // en
  'refund',
  'reimburs',
  'replace',
  'reship',
  'resend',
  'cancel',
  'guarant',
  'warrant',
  'compensat',
  'discount',
  'coupon',
  'voucher',
  'promis',
  'definitely',
  'certainly',
  'lawsuit',
  // de
  'erstatt',
  'rückerstatt',
  'ersatz',
  'stornier',
  'garant',
  'entschädig',
  'rabatt',
  'gutschein',
  'kostenlos',
  'versprech',
  'versprochen',
  // fr
  'rembours',
  'remplac',
  'annul',
  'indemnis',
  'dédommag',
  'gratuit',
  // es, pt, it
  'reembols',
  'reemplaz',
  'garantiz',
  'compens',
  'descuent',
  'descont',
  'cupón',
  'cupom',
  'rimbors',
  'risarc',
  'sostitu',
  'substitu',
  'reenv',
  'indemniz',
  'indeniz',
  'promet',
  'promess',
  // nl
  'terugbeta',
  'vergoed',
  'vervang',
  'korting',
  'tegoedbon',
  'beloof',
  'beloven',
] as const;

/** Whole words only: Freeport is a city. */
const WORDS = [
  'free',
  'gift',
  'gifts',
  'credit',
  'credits',
  'avoir',
  'remise',
  'gratis',
  'grátis',
  'sconto',
  'buono',
] as const;

/** Finds the first word that binds the shop. */
export const COMMITMENTS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${STEMS.join('|')})[\\p{L}\\p{M}]*|(?:${WORDS.join('|')})(?![\\p{L}\\p{M}]))`,
  'iu',
);
