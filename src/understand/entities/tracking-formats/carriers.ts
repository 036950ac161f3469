/** Names of carriers that several of our files of formats ask for, as customers write them, lower case. */
export const DHL = /\bdhl\b|\bdeutsche post\b/;
export const DPD = /\bdpd\b|\bchronopost\b|\bseur\b|\bbrt\b|\bbartolini\b/;
