/**
 * The words of one language by what they mean in a mail to a shop, for the classifier: with them it reads
 * "where are my skates" like "where are my shoes", and both unlike "where is my flight".
 * Each value is single words between spaces, all inflections written out, as `foldWords` leaves them.
 * No word is in two classes; a word that mostly means something else in such mails is in none.
 */
export interface WordClasses {
  /** What people buy online: clothes, furniture, electronics, toys, food, and the words for goods at large. */
  readonly goods: string;
  /** An order, its parcel, its delivery, slang and common misspellings included. */
  readonly parcel: string;
  /** How long or when: units and words such as `yesterday`, `since`, `already`. */
  readonly time: string;
  /** Weekdays, months, holidays and family feasts. */
  readonly day: string;
  /** Who brings or receives a parcel: the courier, a neighbour, a daughter, and carriers' names of one word. */
  readonly person: string;
  /** Where a parcel is left or lies: the porch, a locker, a depot, the customs. */
  readonly place: string;
  /** Prices, payments, refunds, banks, cards, invoices. */
  readonly money: string;
  /** What one waits for though no parcel brings it: an email, a code, a password, a link, a reply. */
  readonly digital: string;
  /** A shop's staff, its service, and what people complain of in them. */
  readonly service: string;
  /** Other worlds: travel, weather, music, cooking, insurance, and what else people ask an assistant or a bank. */
  readonly elsewhere: string;
}
