/** The one spelling in which tracking numbers are compared and kept: as carriers print them, without spaces and hyphens. */
export function trackingNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]+/gu, '');
}
